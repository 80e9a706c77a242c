"""anchorkl bench: how fast the loss and its gradient are on this machine, beside what they would be written with."""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import os
import re
import statistics
import sys
from collections.abc import Callable, Mapping
from typing import Any

import anchorkl
from anchorkl.cli import _contenders, _rounds
from anchorkl.cli._contenders import Case, Side
from anchorkl.errors import Status, failure

_BUSY = 0.5  # a load from which times are not to be trusted
_WIDTH = 20  # of a contender's name


def add(commands: argparse._SubParsersAction[Any]) -> None:
    bench = commands.add_parser(
        "bench", help="the speed of loss and gradient on this machine, beside PyTorch's and JAX's; status 1 if a result of ours is wrong"
    )
    bench.add_argument("--shape", type=_shape, default=(1024, 32000), metavar="ROWSxVOCAB", help="of the logits (default 1024x32000)")
    bench.add_argument("--dtype", choices=_contenders.DTYPES, default="float32", help="of the logits (default float32)")
    bench.add_argument("--device", choices=("cpu", "cuda"), default="cpu", help="where the logits lie (default cpu)")
    bench.add_argument("--framework", choices=tuple(_contenders.SIDES), help="only this one (default: each that is installed)")
    bench.add_argument("--rounds", type=_count, default=7, help="turns of each, in another order each time (default 7)")
    bench.add_argument("--no-compile", action="store_true", help="leave out torch.compile, which needs a C++ compiler")
    bench.add_argument("--json", action="store_true", help="print JSON instead of tables")
    bench.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    rows, vocab = given.shape
    case = Case(rows, vocab, given.dtype, given.device)
    names = _contenders.installed()
    if given.framework is not None and given.framework not in names:
        raise _refused("--framework", f'{given.framework} is not installed: pip install "anchorkl[{given.framework}]"')
    if not names:
        raise _refused("", 'neither torch nor jax is installed: pip install "anchorkl[torch]" or "anchorkl[jax]"')
    if case.device == "cpu" and (wrong := _contenders.lacking(_contenders.needed_bytes(rows, vocab))):
        raise _refused("--shape", f"{wrong}: give a smaller one")
    found: dict[str, Any] = {"anchorkl": anchorkl.__version__, **dataclasses.asdict(case), "frameworks": {}}
    if not given.json:
        print(f"loss and gradient of {case.rows} x {case.vocab} logits in {case.dtype} on {case.device}, {given.rounds} rounds")
    if os.getloadavg()[0] > _BUSY:
        print("other programs are running: the times will be off", file=sys.stderr)
    for name in names:
        if given.framework in (None, name):
            found["frameworks"][name] = contenders = measure(name, case, given.rounds, not given.no_compile)
            if not given.json:
                print(_table(contenders))
    if given.json:
        print(json.dumps(found, indent=2))
    ours = [next(iter(contenders.values())) for contenders in found["frameworks"].values()]
    return 0 if all(one.get("agrees") for one in ours) else 1


def measure(framework: str, case: Case, rounds: int, compiled: bool) -> dict[str, dict[str, Any]]:
    """By contender, ours first: its samples in milliseconds, their least and median, its errors and whether it agrees with
    float64. One of the others that fails has the "reason" instead.

    framework: a key of _contenders.SIDES. Results are compared before anything is timed: a fast wrong answer is none.
    """
    side = _side(framework, case)
    _say(f"{framework}: the truth in float64")
    truth = side.truth()
    steps: dict[str, Callable[[], Any]] = {}
    found: dict[str, dict[str, Any]] = {}
    for number, (name, step) in enumerate(side.steps(compiled).items()):
        _say(f"{name}: compiling, and comparing with float64")
        try:
            outcome = side.outcome(step())
        except Exception as error:
            if number == 0:  # ours has to run
                raise
            found[name] = {"reason": f"{type(error).__name__}: {next(iter(str(error).splitlines()), '')}"}
            continue
        found[name] = _compared(outcome, truth, case.dtype)
        steps[name] = step
    turn = iter(range(1, rounds * len(steps) + 1))
    samples = _rounds.interleave(steps, rounds, advance=lambda: _say(f"{framework}: turn {next(turn)} of {rounds * len(steps)}"))
    _say("")
    for name, seconds in samples.items():
        taken = [1e3 * second for second in seconds]
        found[name] |= {"min_ms": min(taken), "median_ms": statistics.median(taken), "samples_ms": taken}
    return found


def _side(framework: str, case: Case) -> Side:
    try:
        return _contenders.SIDES[framework](case)
    except (RuntimeError, AssertionError) as error:  # how the frameworks say that they have no such device
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise _refused("--device", f"{framework} can't use {case.device!r}: {reason}") from error


def _compared(outcome: tuple[float, list[list[float]]], truth: tuple[float, list[list[float]]], dtype: str) -> dict[str, float | bool]:
    loss = abs(outcome[0] - truth[0]) / abs(truth[0])
    pairs = [(got, true) for one, other in zip(outcome[1], truth[1], strict=True) for got, true in zip(one, other, strict=True)]
    gradient = math.sqrt(math.fsum((got - true) ** 2 for got, true in pairs) / math.fsum(true**2 for _, true in pairs))
    most = _contenders.TOLERANCE[dtype]
    return {"loss_error": loss, "gradient_error": gradient, "agrees": loss <= most[0] and gradient <= most[1]}


def _table(contenders: Mapping[str, Mapping[str, Any]]) -> str:
    ours = next(iter(contenders.values()))["median_ms"]
    lines = [f"\n{'':{_WIDTH}} {'min ms':>9} {'median ms':>9} {'to ours':>8} {'error of loss':>14} {'of gradient':>12}"]
    for name, one in contenders.items():
        if "reason" in one:
            lines.append(f"{name:{_WIDTH}} did not run: {one['reason']}")
            continue
        lines.append(
            f"{name:{_WIDTH}} {one['min_ms']:9.2f} {one['median_ms']:9.2f} {one['median_ms'] / ours:8.2f} "
            f"{one['loss_error']:14.0e} {one['gradient_error']:12.0e}" + ("" if one["agrees"] else "  WRONG")
        )
    return "\n".join(lines)


def _say(text: str) -> None:
    """One line of progress, written over the one before, where a person looks on."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def _refused(argument: str, message: str) -> anchorkl.AnchorKLError:
    return failure(Status.INVALID_ARGUMENT, "anchorkl bench", argument, message)


def _shape(text: str) -> tuple[int, int]:
    try:
        rows, vocab = _contenders.parse_shape(text)
    except ValueError:
        rows, vocab = 0, 0
    if vocab < 2:
        raise argparse.ArgumentTypeError(f"got {text!r}, wanted ROWSxVOCAB with at least two entries, such as 1024x32000")
    return rows, vocab


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d*", text):
        raise argparse.ArgumentTypeError(f"got {text!r}, wanted a whole number above 0")
    return int(text)
