"""The table of the linear form on one case."""

from __future__ import annotations

from typing import Any

from bench import cells
from bench.linear.contenders import LINEAR_CONTENDERS
from bench.linear.projections import LinearCase
from bench.tables import Table

_COLUMNS = [
    "loss and gradients",
    "min ms",
    "median ms",
    "to ours",
    "GF/s",
    "of peak",
    "error of loss",
    "of dH",
    "of dW",
    "MB above inputs",
    "above gradients, too",
]


def linear(result: dict[str, Any]) -> Table:
    """All contenders on one case."""
    case = case_of(result)
    found = result["contenders"]
    peak = max((rate(case, name, found) for name in found if LINEAR_CONTENDERS[name].floor), default=0.0)
    notes = [f"Not measured: {result['reason']}."] if "reason" in result else []
    rows: list[list[str]] = []
    for name, values in found.items():
        kind = LINEAR_CONTENDERS[name]
        own = rate(case, name, found)
        rows.append(
            [
                cells.name(kind.label, values, case.dtype, notes),
                cells.number(values.get("min_ms")),
                cells.number(values.get("median_ms")),
                cells.ratio(values.get("median_ms"), found.get(kind.beside, {}).get("median_ms")),
                cells.number(own),
                f"{own / peak:.0%}" if own and peak else cells.NOTHING,
                *(cells.error(values, error) for error in ("loss_error", "hidden_error", "weight_error")),
                *cells.peak(values, case.logits_bytes, case.gradient_bytes(weight=not kind.frozen)),
            ]
        )
    notes += cells.small_peaks(found, case.logits_bytes)
    return Table(f"Linear: {case.rows} x {case.width} x {case.vocab}, {case.dtype}", _COLUMNS, rows, notes)


def case_of(result: dict[str, Any]) -> LinearCase:
    return LinearCase(result["rows"], result["width"], result["vocab"], result["dtype"])


def rate(case: LinearCase, name: str, found: dict[str, dict[str, Any]]) -> float:
    """Billions of floating-point operations in a second, of the products that a contender computes; 0: none known."""
    median = found[name].get("median_ms")
    return 1e-6 * LINEAR_CONTENDERS[name].products * case.product / median if median else 0.0
