"""The table of one case in JAX."""

from __future__ import annotations

from typing import Any

from bench import cells
from bench.injax.cases import CONTENDERS
from bench.tables import Table

_COLUMNS = ["", "min ms", "median ms", "to ours", "scratch MB a device"]


def jax(result: dict[str, Any]) -> Table:
    """All contenders on one case."""
    found = result.get("contenders", {})
    rows = [
        [
            CONTENDERS[name],
            cells.number(values["min_ms"]),
            cells.number(values["median_ms"]),
            cells.ratio(values["median_ms"], found["anchorkl"]["median_ms"]),
            f"{values['scratch_bytes'] / 1e6:.1f}",
        ]
        for name, values in found.items()
    ]
    what = "loss and gradient" if result["gradient"] else "loss"
    what += f", the student's logits a product of width {result['head']} in the program" if result["head"] else ""
    width = f" x {result['width']}" if result["width"] else ""
    devices = f"{result['devices']} device{'s' * (result['devices'] > 1)}"
    title = f"JAX: {result['rows']}{width} x {result['vocab']}, {result['dtype']}, {devices}, {what}"
    notes = [f"Not measured: {result['reason']}."] if "reason" in result else []
    return Table(title, _COLUMNS, rows, notes)
