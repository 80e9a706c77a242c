"""The table of all contenders on one shape of the logits form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bench import cells
from bench.logits import Case
from bench.tables import Table


def shape(result: dict[str, Any], labels: dict[str, str], column: str, figure: Callable[[Case, str, float | None], str]) -> Table:
    """column: the title of one that figure fills, of the case, a contender's name and its median in ms."""
    case = Case(result["rows"], result["vocab"], result["dtype"])
    found = result["contenders"]
    ours = found.get("anchorkl", {}).get("median_ms")
    rows: list[list[str]] = []
    notes = [f"Not measured: {result['reason']}."] if "reason" in result else []
    for name, values in found.items():
        median = values.get("median_ms")
        rows.append(
            [
                cells.name(labels[name], values, case.dtype, notes),
                cells.number(values.get("min_ms")),
                cells.number(median),
                cells.ratio(median, ours),
                figure(case, name, median),
                cells.error(values, "loss_error"),
                cells.error(values, "gradient_error"),
                *cells.peak(values, case.array_bytes, case.array_bytes),
            ]
        )
    notes += cells.small_peaks(found, case.array_bytes)
    return Table(
        f"{case.rows} x {case.vocab}, {case.dtype}",
        [
            "loss and gradient",
            "min ms",
            "median ms",
            "to ours",
            column,
            "error of loss",
            "of gradient",
            "MB above inputs",
            "above inputs and gradient",
        ],
        rows,
        notes,
    )
