"""The command line of `python -m bench.gpu`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.arguments import list_by, list_of, positive
from bench.gpu.contenders import CONTENDERS, LINEAR
from bench.linear import projections
from bench.linear.projections import LinearCase
from bench.logits import DTYPES, Case, parse_shape

_WITHOUT_COMPILER = ("anchorkl", "torch-eager")
_LINEAR_WITHOUT_COMPILER = ("anchorkl-linear", "torch-eager-linear", "torch-matmuls")


@dataclass(frozen=True)
class Plan:
    """What a run measures."""

    output: Path = Path("build/bench-gpu")
    cases: tuple[Case, ...] = (Case(4096, 128256, "bfloat16"),)
    linear_cases: tuple[LinearCase, ...] = (LinearCase(8192, 4096, 128256, "bfloat16"),)
    contenders: tuple[str, ...] = tuple(CONTENDERS)
    linear_contenders: tuple[str, ...] = tuple(LINEAR)
    rounds: int = 9
    quick: bool = False
    redraw: bool = False


_QUICK = Plan(
    cases=(Case(64, 2000, "bfloat16"),),
    linear_cases=(LinearCase(64, 32, 512, "bfloat16"),),
    contenders=_WITHOUT_COMPILER,
    linear_contenders=_LINEAR_WITHOUT_COMPILER,
    rounds=2,
    quick=True,
)


def parse(arguments: Sequence[str] | None = None) -> Plan:
    """The plan that a command line asks for; ends the program with a message if it makes no sense."""
    parser = argparse.ArgumentParser(prog="python -m bench.gpu", description="Loss and gradients on a GPU, beside other implementations.")
    add = parser.add_argument
    add("--quick", action="store_true", help="a smoke test: tiny shapes, few rounds; the times mean nothing")
    add("--shapes", type=list_by(parse_shape), metavar="ROWSxCOLUMNS,...", help="of the logits form (default 4096x128256)")
    add(
        "--linear-shapes",
        type=list_by(projections.parse_shape),
        metavar="ROWSxWIDTHxCOLUMNS,...",
        help="of the linear form (default 8192x4096x128256)",
    )
    add("--dtypes", type=list_of(DTYPES), metavar="DTYPE,...", help=f"{', '.join(DTYPES)} (default bfloat16)")
    add("--rounds", type=positive, help=f"turns of each contender on each shape (default {Plan.rounds})")
    add(
        "--only",
        type=list_of(CONTENDERS | LINEAR),
        metavar="NAME,...",
        help=f"of {', '.join(CONTENDERS)}; linear: {', '.join(LINEAR)}. A form of which none is named is left out",
    )
    add("--output", type=Path, help=f"folder for tables, plots and JSON (default {Plan.output})")
    add("--redraw", action="store_true", help="measure nothing; tables and plots again from the folder's results.json")
    return _plan(parser.parse_args(arguments))


def _plan(given: argparse.Namespace) -> Plan:
    plan = replace(_QUICK if given.quick else Plan(), redraw=given.redraw)
    plan = replace(plan, output=given.output or plan.output, rounds=given.rounds or plan.rounds)
    dtypes = given.dtypes or ("bfloat16",)
    shapes = given.shapes or [(case.rows, case.vocab) for case in plan.cases]
    linear_shapes = given.linear_shapes or [(case.rows, case.width, case.vocab) for case in plan.linear_cases]
    plan = replace(
        plan,
        cases=tuple(Case(*shape, dtype) for shape in shapes for dtype in dtypes),
        linear_cases=tuple(LinearCase(*shape, dtype) for shape in linear_shapes for dtype in dtypes),
    )
    if not given.only:
        return plan
    of_logits, linear = (tuple(name for name in given.only if name in known) for known in (CONTENDERS, LINEAR))
    return replace(
        plan,
        contenders=of_logits,
        linear_contenders=linear,
        cases=plan.cases if of_logits else (),
        linear_cases=plan.linear_cases if linear else (),
    )
