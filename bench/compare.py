"""All contenders on the same arrays: values first, then times."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import Any

import torch
from tqdm import tqdm

from anchorkl.cli import _rounds as rounds
from bench import forms
from bench.contenders import CannotRun, Contender
from bench.forms import AnyCase, Form


def compare(case: AnyCase, names: list[str], count: int, bar: tqdm, form: Form | None = None) -> dict[str, Any]:
    """The results of one case: for each contender its samples in milliseconds and
    its errors, or the reason why it has none; or the reason why nobody has any.
    The bar moves by count for each name. form: where it is another than the case's on the CPU."""
    form = form or forms.of(case)
    lacking = form.device.lacking(case.needed_bytes)
    if lacking:
        bar.update(count * len(names))
        return {**vars(case), "reason": lacking, "contenders": {}}
    # Compiled for this case alone: torch would go over to shapes of any size
    # at the second case, and to eager mode after a few more.
    torch.compiler.reset()
    ready, results = _prepare(form, form.make(case), names, bar)
    bar.update(count * (len(names) - len(ready)))
    bar.set_description_str(f"{case}: timing")
    samples = rounds.interleave(
        {name: _whole_step(contender, form) for name, contender in ready.items()},
        count,
        release=lambda name: _release(ready[name], form),
        advance=bar.update,
    )
    for name, taken in samples.items():
        results[name]["samples_ms"] = [round(1e3 * second, 5) for second in taken]
        results[name]["min_ms"] = 1e3 * min(taken)
        results[name]["median_ms"] = 1e3 * statistics.median(taken)
    _forget_compiled()
    return {**vars(case), "contenders": results}


def _prepare(form: Form, arrays: Any, names: list[str], bar: tqdm) -> tuple[dict[str, Contender], dict[str, Any]]:
    """The contenders that run, compiled; and for all names what is known of them before the timing."""
    bar.set_description_str("float64 truth")
    truth = form.truth(arrays)
    ready: dict[str, Contender] = {}
    results: dict[str, Any] = {}
    for name in names:
        bar.set_description_str(f"compiling and checking {name}")
        kind = form.contenders[name]
        try:
            contender = kind(arrays)
            contender.step()
        except Exception as error:
            # A peer that fails is a line in the table. Ours may not.
            if kind.ours:
                raise
            results[name] = {"reason": _reason(error)}
            error.__traceback__ = None  # which holds what it had computed
            form.device.settle()
            continue
        ready[name], results[name] = contender, {}
        if not kind.floor:
            results[name] = truth.check(contender)
        _release(contender, form)
    return ready, results


def _whole_step(contender: Contender, form: Form) -> Callable[[], None]:
    """A step that returns when the device is done."""

    def step() -> None:
        contender.step()
        form.device.wait()

    return step


def _release(contender: Contender, form: Form) -> None:
    contender.release()
    form.device.settle()


def _reason(error: Exception) -> str:
    text = next(iter(str(error).strip().splitlines()), "")
    return text if isinstance(error, CannotRun) else f"failed: {type(error).__name__}: {text}"


def _forget_compiled() -> None:
    torch.compiler.reset()
    try:
        import jax
    except ImportError:
        return
    jax.clear_caches()
