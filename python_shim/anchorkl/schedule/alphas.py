"""Schedules of alpha, the weight of the reference: functions from a step, or an
outer iteration, to a number in [0, 1].

    alpha = schedule.linear(0.1, 0.5, steps=1000)
    for step in range(2000):
        loss = anchored_kl(student, snapshot, reference, alpha=alpha(step))

alpha is an input of the compiled program: a new value at each call compiles
nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from anchorkl.schedule._check import bad, count, share

Schedule = Callable[[int], float]


def constant(alpha: float) -> Schedule:
    """alpha(n) = alpha."""
    alpha = share("constant", "alpha", alpha)

    def schedule(step: int) -> float:
        count("constant", "step", step, 0)
        return alpha

    return schedule


def linear(start: float, end: float, steps: int) -> Schedule:
    """alpha(n) = start + (end - start) min(n/steps, 1)."""
    start, end, steps = _ends("linear", start, end, steps)

    def schedule(step: int) -> float:
        done = min(count("linear", "step", step, 0) / steps, 1.0)
        return (1.0 - done) * start + done * end

    return schedule


def cosine(start: float, end: float, steps: int) -> Schedule:
    """alpha(n) = start + (end - start) (1 - cos(pi min(n/steps, 1)))/2: slow at both ends."""
    start, end, steps = _ends("cosine", start, end, steps)

    def schedule(step: int) -> float:
        done = min(count("cosine", "step", step, 0) / steps, 1.0)
        risen = (1.0 - math.cos(math.pi * done)) / 2.0
        return (1.0 - risen) * start + risen * end

    return schedule


def by_outer(alphas: Sequence[float] | Callable[[int], float]) -> Schedule:
    """alpha(t) = alphas[t], or alphas(t), for outer iteration t = 0, 1, ...

    A sequence has one alpha for each outer iteration; asking for more of them
    is an error. What a function gives is checked when it is called.
    """
    if callable(alphas):
        return lambda iteration: share(
            "by_outer", "alphas", alphas(count("by_outer", "iteration", iteration, 0)), f" at iteration {iteration}"
        )
    if isinstance(alphas, str) or not isinstance(alphas, Sequence) or not alphas:
        raise bad("by_outer", "alphas", alphas, "a function, or a sequence with one alpha for each outer iteration")
    checked = [share("by_outer", "alphas", alpha, f" at iteration {i}") for i, alpha in enumerate(alphas)]

    def schedule(iteration: int) -> float:
        if count("by_outer", "iteration", iteration, 0) >= len(checked):
            raise bad("by_outer", "iteration", iteration, f"less than {len(checked)}, as many alphas as were given")
        return checked[iteration]

    return schedule


def _ends(function: str, start: Any, end: Any, steps: Any) -> tuple[float, float, int]:
    return share(function, "start", start), share(function, "end", end), count(function, "steps", steps, 1)
