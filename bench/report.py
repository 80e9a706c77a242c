"""Writes what a run found: results.json with every sample, results.md, and the plots."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench import plots, summaries


def write(folder: Path, results: dict[str, Any]) -> list[str]:
    """The names of the files written. A run writes after every part, so that none is lost."""
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (folder / "results.md").write_text(_markdown(results), encoding="utf-8")
    return ["results.md", "results.json", *plots.draw(folder, results)]


def read(folder: Path) -> dict[str, Any]:
    """What write has written. ValueError if it is no such file."""
    return json.loads((folder / "results.json").read_text(encoding="utf-8"))


def _markdown(results: dict[str, Any]) -> str:
    paragraphs = [summaries.machine(results["machine"]) + "\n"]
    if results["quick"]:
        paragraphs.append("A smoke test (`--quick`): the times mean nothing.\n")
    return "\n".join(paragraphs + [table.markdown() for table in summaries.tables(results)])
