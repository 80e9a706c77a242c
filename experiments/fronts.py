"""From the records of many runs to what can be compared: means over seeds, fronts, choices under a limit.

Whatever is chosen is chosen by its mean on the validation split; what is then
reported of it is its mean on the test split.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from experiments.records import Record


@dataclass(frozen=True)
class Score:
    """Gain and loss on one split, mean over seeds, with the seeds' standard deviations (0 with one seed)."""

    gain: float
    lost: float
    gain_deviation: float
    lost_deviation: float


@dataclass(frozen=True)
class Point:
    """One setting at one epoch."""

    method: str
    variant: str
    learning_rate: float
    epoch: float
    seeds: int
    validation: Score
    test: Score


def points(records: Iterable[Record]) -> list[Point]:
    """A point for each method, variant, learning rate and epoch, in the order of their first record.

    Raises ValueError where a seed has been measured on one split only, or twice.
    """
    groups: dict[tuple[str, str, float, float], dict[tuple[str, int], Record]] = {}
    for record in records:
        key = (record.method, record.variant, record.learning_rate, record.epoch)
        group = groups.setdefault(key, {})
        if (record.split, record.seed) in group:
            raise ValueError(f"points: {key}: got two records of seed {record.seed} on {record.split}, wanted one")
        group[record.split, record.seed] = record
    made = []
    for key, group in groups.items():
        seeds = {split: {seed for s, seed in group if s == split} for split in ("validation", "test")}
        if seeds["validation"] != seeds["test"]:
            raise ValueError(f"points: {key}: got seeds {seeds}, wanted the same on both splits")
        scores = [_score([r for (s, _), r in group.items() if s == split]) for split in ("validation", "test")]
        made.append(Point(*key, len(seeds["test"]), *scores))
    return made


def front(candidates: Sequence[Point]) -> list[Point]:
    """The candidates that no other beats on the validation split, by ascending loss and gain.

    One beats another that gains no less and loses no more, one of them strictly.
    Of equals the first stays.
    """
    best: list[Point] = []
    for point in sorted(candidates, key=lambda p: (p.validation.lost, -p.validation.gain)):
        if not best or point.validation.gain > best[-1].validation.gain:
            best.append(point)
    return best


def choose(candidates: Iterable[Point], limit: float = math.inf) -> Point | None:
    """The candidate of greatest gain on the validation split among those that lose at most limit there.

    Of equals the one that loses less. None: all lose more.
    """
    within = [point for point in candidates if point.validation.lost <= limit]
    return max(within, key=lambda p: (p.validation.gain, -p.validation.lost), default=None)


def by_method(candidates: Iterable[Point]) -> dict[str, list[Point]]:
    """The points of each method, in the order of their first."""
    methods: dict[str, list[Point]] = {}
    for point in candidates:
        methods.setdefault(point.method, []).append(point)
    return methods


def _score(records: Sequence[Record]) -> Score:
    gains, losses = [r.gain for r in records], [r.lost for r in records]
    return Score(statistics.fmean(gains), statistics.fmean(losses), _deviation(gains), _deviation(losses))


def _deviation(values: Sequence[float]) -> float:
    return statistics.stdev(values) if len(values) > 1 else 0.0
