"""What one call costs when there is next to nothing to compute: 1 row of 32
columns in float32, loss and gradient, from Go, C and PyTorch.

In PyTorch a custom op costs something by itself. An op that does nothing, with
as many tensors as ours is given and an autograd formula, shows how much.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from anchorkl.cli import _rounds as rounds
from anchorkl.torch import anchored_kl
from bench.contenders.torch_formula import mean_loss
from bench.logits import ALPHA

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = 32


def measure(folder: Path, calls: int) -> dict[str, Any]:
    """Microseconds by caller, or the reason why there are none. Builds into folder."""
    return {
        "Go": _program(_build_go(folder), calls),
        "C": _program(_build_c(folder), calls),
        **_torch(calls),
    }


def _build_go(folder: Path) -> list[list[str]]:
    binary = str(folder / "call_go")
    return [[os.environ.get("GO", "go"), "build", "-trimpath", "-o", binary, "./bench/calls/go"], [binary]]


def _build_c(folder: Path) -> list[list[str]]:
    binary, library = str(folder / "call_c"), ROOT / "build"
    build = [os.environ.get("CC", "cc"), "-std=c99", "-O2", "-Wall", "-Wextra", "-I", "include", "bench/calls/c/main.c"]
    return [[*build, "-L", str(library), "-lanchorkl", f"-Wl,-rpath,{library}", "-o", binary], [binary]]


def _program(commands: list[list[str]], calls: int) -> dict[str, Any]:
    """Runs the commands; the last one is given the number of calls and prints the result."""
    # Where Go and C look for the plugin's wheel.
    environment = {"VIRTUAL_ENV": sys.prefix, **os.environ}
    for command in [*commands[:-1], [*commands[-1], str(calls)]]:
        try:
            done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
        except FileNotFoundError:
            return {"reason": f"{command[0]} is missing"}
        if done.returncode:
            lines = done.stderr.strip().splitlines()
            return {"reason": f"{Path(command[0]).name}: {lines[-1] if lines else f'status {done.returncode}'}"}
    return json.loads(done.stdout)


def _empty_op() -> Callable[..., torch.Tensor]:
    @torch.library.custom_op("anchorkl_bench::empty", mutates_args=(), device_types="cpu")
    def empty(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return student.new_empty(()), torch.empty_like(student)

    def setup(ctx: Any, inputs: tuple[torch.Tensor, ...], output: tuple[torch.Tensor, torch.Tensor]) -> None:
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(output[1])
        ctx.save_for_backward(output[1])

    def backward(ctx: Any, upstream: torch.Tensor, _: Any) -> tuple[torch.Tensor | None, ...]:
        (gradient,) = ctx.saved_tensors
        return gradient, None, None

    empty.register_autograd(backward, setup_context=setup)
    return lambda *logits: empty(*logits)[0]


def _torch(calls: int) -> dict[str, Any]:
    student, *teachers = (torch.randn(1, COLUMNS) for _ in range(3))
    student.requires_grad_()

    def step(loss: Callable[..., torch.Tensor]) -> Callable[[], None]:
        def run() -> None:
            student.grad = None
            loss(student, *teachers).backward()

        return run

    losses: dict[str, Callable[..., torch.Tensor]] = {
        "PyTorch": lambda *logits: anchored_kl(*logits, alpha=ALPHA),
        "PyTorch, an empty custom op": _empty_op(),
        "PyTorch, the formula in eager mode": mean_loss,
    }
    steps = {name: step(loss) for name, loss in losses.items()}
    for run in steps.values():
        for _ in range(20):
            run()
    samples = rounds.interleave(steps, max(3, calls // 200))
    return {
        name: {"calls": len(taken), "min_us": 1e6 * min(taken), "median_us": 1e6 * statistics.median(taken)}
        for name, taken in samples.items()
    }
