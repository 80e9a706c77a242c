"""anchorkl eval MODEL --data FILE: a model's loss on JSONL files, and how far it is from its base there."""

from __future__ import annotations

import argparse
import json
from typing import Any

from anchorkl.cli._errors import error
from anchorkl.cli._model_names import located


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("eval", help="loss on JSONL files, and KL to a base model")
    parser.add_argument("model", metavar="MODEL", help="a directory, a GGUF file, or hub: before a name on the hub")
    parser.add_argument("--data", action="append", required=True, metavar="[NAME=]FILE", help="JSONL; may be given again")
    parser.add_argument("--base", metavar="MODEL", help="also KL(base || model) on the same tokens")
    parser.add_argument("--batch-size", type=_positive, default=8, help="examples at a time (default 8)")
    parser.add_argument("--max-length", type=_positive, default=1024, help="longer examples are cut (default 1024 tokens)")
    parser.add_argument("--loss-on", choices=["last", "all"], default="last", help="of conversations: the last message, or everything")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    files = _named(given.data)
    found = measure(given, files)
    if given.json:
        print(json.dumps(found, indent=2))
        return 0
    width = max(map(len, found))
    columns = ["loss"] + ["kl to base"] * (given.base is not None)
    print(f"{'':<{width}}  " + "  ".join(f"{column:>12}" for column in columns) + "   (nats per token)")
    for name, numbers in found.items():
        print(f"{name:<{width}}  " + "  ".join(f"{value:12.4f}" for value in numbers.values()))
    return 0


def measure(given: argparse.Namespace, files: dict[str, str]) -> dict[str, dict[str, float]]:
    from anchorkl.cli import data
    from anchorkl.cli._batches import trainer_of
    from anchorkl.cli.models import load_model, load_tokenizer
    from anchorkl.hf import ForgettingCallback

    datasets = {name: data.dataset(file, given.loss_on) for name, file in files.items()}
    name = located(given.model, ("MODEL", ""))
    other = None if given.base is None else located(given.base, ("--base", ""))
    model, tokenizer = load_model(name), load_tokenizer(name)
    base = model if other is None else load_model(other)
    first = next(iter(datasets.values()))
    with trainer_of(model, tokenizer, first, given.batch_size, given.max_length) as trainer:
        numbers = ForgettingCallback(trainer, datasets, base_model=base).measure()
    found = {}
    for name in datasets:
        found[name] = {"loss": numbers[f"eval_{name}_forgetting_loss"]}
        if given.base is not None:
            found[name]["kl_base"] = numbers[f"eval_{name}_forgetting_kl"]
    return found


def _named(given: list[str]) -> dict[str, str]:
    files: dict[str, Any] = {}
    for entry in given:
        name, separator, file = entry.partition("=")
        if not separator:
            name, file = entry.rpartition("/")[2].removesuffix(".jsonl"), entry
        if name in files:
            raise error("--data", "", f"{name!r} is given twice: name the files, --data NAME=FILE")
        files[name] = file
    return files


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"got {text}, wanted a whole number above 0")
    return number
