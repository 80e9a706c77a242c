"""The table of what the store costs."""

from __future__ import annotations

from typing import Any

from bench.cells import NOTHING
from bench.store.cases import CONTENDERS, PUBLISHED
from bench.tables import Table

_COLUMNS = ["", "bytes per token", "of raw", "written, MB/s", "read, MB/s"]


def store(result: dict[str, Any]) -> Table:
    """All forms, each by all contenders."""
    rows = []
    for form in result["forms"]:
        kept = f"top {form['k']}, float16" if form["k"] else "full, bfloat16"
        for name, values in form["contenders"].items():
            written = values["written_mb_s"]
            rows.append([
                f"{kept}: {CONTENDERS[name]}",
                f"{values['bytes_per_token']:.1f}",
                f"{values['bytes_per_token'] / form['raw_bytes_per_token']:.1%}",
                NOTHING if written is None else f"{written:.0f}",
                f"{values['read_mb_s']:.0f}",
            ])  # fmt: skip
        if form["k"] in PUBLISHED:
            rows.append([f"top {form['k']}: DistillKit, as published", f"{PUBLISHED[form['k']]:.0f}", NOTHING, NOTHING, NOTHING])
    of = f"random logits over {result['noise']} tokens" if result["noise"] else "SmolLM2-135M's logits"
    title = f"The anchor store: {of}, {result['records']} records of {result['tokens']} tokens, one thread, best of {result['rounds']}"
    note = "DistillKit keeps 1 (k = 50) or 16 (k = 128) log-probabilities, and coefficients of a curve for the others."
    return Table(title, _COLUMNS, rows, [note])
