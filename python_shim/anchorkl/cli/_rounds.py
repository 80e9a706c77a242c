"""Timing in interleaved rounds, so that a machine that drifts drifts for all alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

TURN = 0.02  # seconds that a turn lasts at least, in as many steps as it takes
_MOST_STEPS = 200


@contextmanager
def no_collector() -> Iterator[None]:
    """Keeps Python's garbage collector out of the samples."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def seconds(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


def interleave(
    steps: Mapping[str, Callable[[], object]],
    rounds: int,
    release: Callable[[str], object] = lambda name: None,
    advance: Callable[[], object] = lambda: None,
) -> dict[str, list[float]]:
    """Seconds of each step, by name.

    Every step has run before. In a round every contender has a turn, each time in another order. A turn
    begins with a step that is not timed: it pays for what the contender before
    left behind, in the caches and in threads that still spin. After a turn
    release(name) and advance() are called.
    """
    samples: dict[str, list[float]] = {name: [] for name in steps}
    names = list(steps)
    with no_collector():
        counts = {name: _steps_a_turn(steps[name]) for name in names}
        for number in range(rounds):
            first = number % len(names)
            for name in names[first:] + names[:first]:
                steps[name]()
                samples[name] += [seconds(steps[name]) for _ in range(counts[name])]
                release(name)
                advance()
    return samples


def _steps_a_turn(step: Callable[[], object]) -> int:
    return max(1, min(_MOST_STEPS, round(TURN / max(seconds(step), 1e-9))))
