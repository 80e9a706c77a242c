"""Markdown tables of points: the best under each limit, and the fronts."""

from __future__ import annotations

import math
from collections.abc import Sequence

from experiments.fronts import Point, by_method, choose, front


def limits_table(candidates: Sequence[Point], limits: Sequence[float], unit: str = "%") -> str:
    """For each method, and each limit, the greatest gain that loses no more: chosen on the validation
    split, reported on the test split as "gain ± deviation over seeds (lost)". The largest of a column is bold.

    A limit of infinity is no limit. A dash: nothing of the method loses so little.
    """
    header = ["method", "settings tried"]
    header += ["no limit" if math.isinf(limit) else f"lost ≤ {limit:g} {unit}" for limit in limits]
    methods = by_method(candidates)
    chosen = {method: [choose(own, limit) for limit in limits] for method, own in methods.items()}
    largest = [max((row[i].test.gain for row in chosen.values() if row[i] is not None), default=math.nan) for i in range(len(limits))]
    rows = []
    for method, own in methods.items():
        settings = {(point.variant, point.learning_rate) for point in own}
        cells = [
            "-" if point is None else _bold(f"{_gain(point)} ({point.test.lost:.1f})", point.test.gain == best)
            for point, best in zip(chosen[method], largest)
        ]
        rows.append([method, str(len(settings)), *cells])
    return markdown(header, rows)


def chosen_table(candidates: Sequence[Point], limit: float) -> str:
    """What each method's choice under a limit is, with its scores on both splits."""
    rows = [_row(point) for own in by_method(candidates).values() if (point := choose(own, limit)) is not None]
    return markdown(_COLUMNS, rows)


def fronts_table(candidates: Sequence[Point]) -> str:
    """The front of each method on the validation split, with its scores on both splits."""
    return markdown(_COLUMNS, [_row(point) for own in by_method(candidates).values() for point in front(own)])


_COLUMNS = [
    "method",
    "variant",
    "learning rate",
    "epoch",
    "seeds",
    "validation: gain",
    "lost",
    "test: gain",
    "lost",
]


def _row(point: Point) -> list[str]:
    return [
        point.method,
        point.variant,
        f"{point.learning_rate:g}",
        f"{point.epoch:g}",
        str(point.seeds),
        f"{point.validation.gain:.1f}",
        f"{point.validation.lost:.1f}",
        _gain(point),
        _plus_minus(point.test.lost, point.test.lost_deviation, point.seeds),
    ]


def _gain(point: Point) -> str:
    return _plus_minus(point.test.gain, point.test.gain_deviation, point.seeds)


def _plus_minus(mean: float, deviation: float, seeds: int) -> str:
    """One seed has no deviation."""
    return f"{mean:.1f} ± {deviation:.1f}" if seeds > 1 else f"{mean:.1f}"


def _bold(cell: str, wanted: bool) -> str:
    return f"**{cell}**" if wanted else cell


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; the first column is text, the others are numbers."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)
