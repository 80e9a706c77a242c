"""The command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.contenders import CONTENDERS
from bench.injax.cases import JaxCase
from bench.linear import projections
from bench.linear.contenders import LINEAR_CONTENDERS
from bench.linear.projections import LinearCase
from bench.logits import DTYPES, Case, parse_shape
from bench.store.cases import StoreCase
from bench.training.run import Settings

PARTS = {
    "shapes": "every contender on the same arrays, in interleaved rounds",
    "memory": "the most memory that a step on these shapes takes, each contender in a process of its own",
    "sweep": "time against rows and against vocabulary, for the plot",
    "linear": "the fused linear form, hidden states and heads in: times and memory",
    "jax": "anchorkl.jax beside jit of the plain formula, on one device and on eight",
    "store": "the anchor store beside safetensors and zstandard: bytes per token and speed",
    "training": "batches whose numbers of rows change",
    "calls": "the cost of a small call from Go, C and PyTorch",
}
_SHAPES = ((1024, 32000), (512, 151936), (256, 151936), (4096, 49152))
_ONE_ROW = Case(1, 32000, "float32")
_JAX_CASES = (
    JaxCase(1024, 0, 32000, "float32", 1),
    JaxCase(1024, 0, 32000, "float32", 1, head=16),
    JaxCase(1024, 0, 32000, "float32", 1, gradient=False),
    JaxCase(1024, 0, 32000, "bfloat16", 1),
    JaxCase(1024, 0, 32000, "float32", 8),
    JaxCase(1024, 576, 49152, "float32", 1),
    JaxCase(1024, 576, 49152, "float32", 8),
)
_LINEAR_SHAPES = ((1024, 576, 49152), (512, 2048, 32000), (256, 1024, 151936))
# The products alone keep what they need, which says nothing.
_LINEAR_WITH_PEAK = tuple(name for name, kind in LINEAR_CONTENDERS.items() if not kind.floor)


@dataclass(frozen=True)
class Plan:
    """What a run measures."""

    output: Path = Path("build/bench")
    parts: tuple[str, ...] = tuple(PARTS)
    contenders: tuple[str, ...] = tuple(CONTENDERS)
    cases: tuple[Case, ...] = (*(Case(*shape, dtype) for shape in _SHAPES for dtype in DTYPES), _ONE_ROW)
    rounds: int = 9
    memory_contenders: tuple[str, ...] = tuple(CONTENDERS)
    sweep_dtype: str = "float32"
    sweep_rows: tuple[int, ...] = (1, 4, 16, 64, 256, 1024, 4096)
    sweep_rows_vocab: int = 32000
    sweep_vocab: tuple[int, ...] = (1024, 4096, 16384, 65536, 262144)
    sweep_vocab_rows: int = 256
    sweep_rounds: int = 5
    sweep_contenders: tuple[str, ...] = tuple(CONTENDERS)
    linear_cases: tuple[LinearCase, ...] = tuple(LinearCase(*shape, dtype) for shape in _LINEAR_SHAPES for dtype in DTYPES)
    linear_contenders: tuple[str, ...] = tuple(LINEAR_CONTENDERS)
    linear_memory_contenders: tuple[str, ...] = _LINEAR_WITH_PEAK
    linear_rounds: int = 5
    jax_cases: tuple[JaxCase, ...] = _JAX_CASES
    jax_rounds: int = 5
    store: StoreCase = field(default_factory=StoreCase)
    training: Settings = field(default_factory=Settings)
    training_dtypes: tuple[str, ...] = ("float32",)
    calls: int = 2000
    quick: bool = False
    redraw: bool = False


# A smoke test: little is compiled, and nothing takes long.
_WITHOUT_COMPILER = ("anchorkl", "anchorkl-library", "torch-eager", "jax")
_LINEAR_WITHOUT_COMPILER = tuple(name for name in LINEAR_CONTENDERS if name not in ("torch-compile-linear", "liger-linear"))
_QUICK = Plan(
    cases=(Case(64, 2000, "float32"),),
    rounds=2,
    memory_contenders=("anchorkl",),
    sweep_rows=(1, 64),
    sweep_rows_vocab=1000,
    sweep_vocab=(128, 1000),
    sweep_vocab_rows=16,
    sweep_rounds=2,
    sweep_contenders=_WITHOUT_COMPILER,
    linear_cases=(LinearCase(64, 32, 512, "float32"),),
    linear_contenders=_LINEAR_WITHOUT_COMPILER,
    linear_memory_contenders=("anchorkl-linear",),
    linear_rounds=2,
    jax_cases=(JaxCase(64, 0, 512, "float32", 1), JaxCase(64, 0, 512, "float32", 1, head=4), JaxCase(64, 32, 512, "float32", 8)),
    jax_rounds=2,
    store=StoreCase(records=2, tokens=8, rounds=2, ks=(0, 50), noise=512),
    training=Settings(steps=4, fewest=20, most=80, vocab=512, full=64, jax_steps=2, warm_rounds=1),
    calls=200,
    quick=True,
)


def parse(arguments: Sequence[str] | None = None) -> Plan:
    """The plan that a command line asks for; ends the program with a message if it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Loss and gradients, beside other implementations. Part by part:\n"
        + "\n".join(f"  {name:9} {text}" for name, text in PARTS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="a smoke test: tiny shapes, few rounds; the times mean nothing")
    add("--parts", type=list_of(PARTS), metavar="PART,...", help="default: all of them")
    add("--shapes", type=list_by(parse_shape), metavar="ROWSxCOLUMNS,...", help="such as 1024x32000,1x32000")
    add(
        "--linear-shapes",
        type=list_by(projections.parse_shape),
        metavar="ROWSxWIDTHxCOLUMNS,...",
        help="of the linear form, such as 1024x576x49152",
    )
    add("--dtypes", type=list_of(DTYPES), metavar="DTYPE,...", help=", ".join(DTYPES) + "; the sweep takes the first")
    add(
        "--rounds",
        type=positive,
        help=f"turns of each contender on each shape (default {Plan.rounds}; sweep and linear: {Plan.sweep_rounds})",
    )
    add(
        "--only",
        type=list_of(CONTENDERS | LINEAR_CONTENDERS),
        metavar="NAME,...",
        help=f"of {', '.join(CONTENDERS)}; linear: {', '.join(LINEAR_CONTENDERS)}. Forms of which none is named are left out",
    )
    add("--training-steps", type=positive, metavar="N", help=f"default {Settings.steps}")
    add("--training-dtypes", type=list_of(DTYPES), metavar="DTYPE,...", help="default float32")
    add("--output", type=Path, help=f"folder for tables, plots and JSON (default {Plan.output})")
    add("--redraw", action="store_true", help="measure nothing; tables and plots again from the folder's results.json")
    plan = _plan(parser.parse_args(arguments))
    if not plan.parts:
        parser.error("--only names no contender of these parts")
    return plan


def _plan(given: argparse.Namespace) -> Plan:
    plan = replace(_QUICK if given.quick else Plan(), redraw=given.redraw)
    if given.parts:
        plan = replace(plan, parts=given.parts)
    if given.output:
        plan = replace(plan, output=given.output)
    if given.rounds:
        plan = replace(plan, rounds=given.rounds, sweep_rounds=given.rounds, linear_rounds=given.rounds, jax_rounds=given.rounds)
    if given.only:
        plan = _only(plan, given.only)
    if given.shapes or given.dtypes:
        shapes = given.shapes or dict.fromkeys((case.rows, case.vocab) for case in plan.cases)
        dtypes = given.dtypes or tuple(DTYPES)
        plan = replace(plan, cases=tuple(Case(*shape, dtype) for shape in shapes for dtype in dtypes))
    if given.linear_shapes or given.dtypes:
        shapes = given.linear_shapes or dict.fromkeys((case.rows, case.width, case.vocab) for case in plan.linear_cases)
        dtypes = given.dtypes or tuple(DTYPES)
        plan = replace(plan, linear_cases=tuple(LinearCase(*shape, dtype) for shape in shapes for dtype in dtypes))
    if given.dtypes:
        plan = replace(plan, sweep_dtype=given.dtypes[0])
    if given.training_steps:
        plan = replace(plan, training=replace(plan.training, steps=given.training_steps))
    if given.training_dtypes:
        plan = replace(plan, training_dtypes=given.training_dtypes)
    return plan


def _only(plan: Plan, names: tuple[str, ...]) -> Plan:
    """The plan with these contenders, and without the parts that have none of them."""
    of_logits = tuple(name for name in names if name in CONTENDERS)
    linear = tuple(name for name in names if name in LINEAR_CONTENDERS)
    left_out = ("jax", "store") if of_logits else ("jax", "store", "shapes", "memory", "sweep")
    left_out += () if linear else ("linear",)
    return replace(
        plan,
        parts=tuple(part for part in plan.parts if part not in left_out),
        contenders=of_logits,
        memory_contenders=of_logits,
        sweep_contenders=of_logits,
        linear_contenders=linear,
        linear_memory_contenders=tuple(name for name in linear if name in _LINEAR_WITH_PEAK),
    )


def list_of(known: dict[str, object]) -> Callable[[str], tuple[str, ...]]:
    def parse_list(text: str) -> tuple[str, ...]:
        names = tuple(dict.fromkeys(text.split(",")))
        for name in names:
            if name not in known:
                raise argparse.ArgumentTypeError(f"got {name!r}, want some of {', '.join(known)}")
        return names

    return parse_list


def list_by(parse: Callable[[str], tuple[int, ...]]) -> Callable[[str], tuple[tuple[int, ...], ...]]:
    def parse_list(text: str) -> tuple[tuple[int, ...], ...]:
        try:
            return tuple(dict.fromkeys(parse(part) for part in text.split(",")))
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return parse_list


def positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"got {text!r}, want a whole number above 0")
    return int(text)
