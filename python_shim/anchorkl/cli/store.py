"""anchorkl store build|info|verify|merge: what a model says of training examples, kept."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

from anchorkl.cli._errors import error
from anchorkl.cli._model_names import located


def add(commands: argparse._SubParsersAction[Any]) -> None:
    store = commands.add_parser("store", help="keep a model's distributions of training examples")
    actions = store.add_subparsers(dest="action", required=True)

    build = actions.add_parser("build", help="add a model's distributions of the examples of a JSONL file; goes on where it was stopped")
    build.add_argument("model", metavar="MODEL", help="the reference: a directory, a GGUF file, or hub: before a name on the hub")
    build.add_argument("data", metavar="FILE", help="JSONL, as anchorkl train takes it")
    build.add_argument("store", metavar="STORE", help="a new folder, or a store of the same model and settings")
    build.add_argument("--k", type=_positive, help="keep the K most likely tokens and the rest's probability (default: all logits)")
    build.add_argument(
        "--values",
        choices=["float16", "bfloat16", "float32"],
        help="type of what is kept (default: bfloat16 logits, float16 log-probabilities)",
    )
    build.add_argument("--tau", type=float, default=1.0, help="temperature of the log-probabilities, with --k (default 1)")
    build.add_argument("--rank", type=int, default=0, help="segment to write to: one for each process at work (default 0)")
    build.add_argument("--batch-size", type=_positive, default=8, help="examples at a time (default 8)")
    build.add_argument("--max-length", type=_positive, default=1024, help="longer examples are cut (default 1024 tokens)")
    build.add_argument("--loss-on", choices=["last", "all"], default="last", help="of conversations: the last message, or everything")
    build.set_defaults(run=_build)

    info = actions.add_parser("info", help="what a store holds")
    info.add_argument("store", metavar="STORE")
    info.add_argument("--json", action="store_true", help="print JSON instead of lines")
    info.set_defaults(run=_info)

    verify = actions.add_parser("verify", help="read every byte of a store; status 1 if anything is damaged")
    verify.add_argument("store", metavar="STORE")
    verify.set_defaults(run=_verify)

    merge = actions.add_parser("merge", help="make one new store of several")
    merge.add_argument("into", metavar="NEW")
    merge.add_argument("sources", metavar="STORE", nargs="+")
    merge.add_argument("--salvage", action="store_true", help="leave out what is damaged or torn, instead of refusing it")
    merge.set_defaults(run=_merge)


def _build(given: argparse.Namespace) -> int:
    from anchorkl.cli import data
    from anchorkl.cli._batches import trainer_of
    from anchorkl.cli.models import load_model, load_tokenizer
    from anchorkl.hf import stores
    from anchorkl.hf.teachers import ModelTeacher
    from anchorkl.store import Builder, Manifest, tokenizer_hash

    if given.tau != 1 and given.k is None:
        raise error("--tau", "", f"got {given.tau:g} without --k, which logits don't depend on")
    dataset = data.dataset(given.data, given.loss_on)
    name = located(given.model, ("MODEL", ""))
    model, tokenizer = load_model(name), load_tokenizer(name)
    manifest = Manifest(
        vocab=model.get_output_embeddings().weight.shape[0],
        form="full" if given.k is None else "topk",
        k=given.k or 0,
        values=given.values or ("bfloat16" if given.k is None else "float16"),
        tau=given.tau,
        model=given.model,
        tokenizer=tokenizer_hash(tokenizer),
    )
    with (
        trainer_of(model, tokenizer, dataset, given.batch_size, given.max_length) as trainer,
        Builder(given.store, manifest, rank=given.rank) as builder,
    ):
        if builder.recovered.torn_bytes or builder.recovered.damaged:
            print("\n".join(builder.recovered.lines))
        added, there = stores.build(trainer, ModelTeacher("reference", model), dataset, builder, given.data)
    print(f"{given.store}: {added} examples added, {there} were there")
    return 0


def _info(given: argparse.Namespace) -> int:
    from anchorkl.store import Store

    with Store(given.store) as store:
        held = dataclasses.asdict(store.manifest) | dataclasses.asdict(store.info)
        held["examples"] = len(store)
    if given.json:
        print(json.dumps(held, indent=2))
        return 0
    lines = held.pop("lines")
    for name, value in held.items():
        print(f"{name:<16} {'-' if value in (None, '') else value}")
    print(*lines, sep="\n", end="\n" if lines else "")
    return 0


def _verify(given: argparse.Namespace) -> int:
    from anchorkl.store import verify

    found = verify(given.store)
    print(*found.lines, sep="\n", end="\n" if found.lines else "")
    print(f"{given.store}: {found.records} whole records of {found.rows} tokens in {found.segments} segments, {_size(found.bytes)}; "
          f"{found.torn_bytes} torn bytes, {found.damaged} damaged places")  # fmt: skip
    return 1 if found.damaged else 0


def _merge(given: argparse.Namespace) -> int:
    from anchorkl.store import merge

    merged = merge(Path(given.into), given.sources, salvage=given.salvage)
    print(f"{given.into}: {merged.records} examples, {merged.twice} of them twice in the sources")
    return 0


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count} bytes"


def _positive(text: str) -> Any:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"got {text}, wanted a whole number above 0")
    return number
