"""Writes what a run found: results.json with every sample, results.md, and the plots."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from bench import plots, summaries


def write(
    folder: Path,
    results: dict[str, Any],
    summary: ModuleType = summaries,
    draw: Callable[[Path, dict[str, Any]], list[str]] = plots.draw,
) -> list[str]:
    """The names of the files written. A run writes after every part, so that none is lost. summary: the module that
    says what the machine is and makes the tables; draw: makes the plots in a folder, and gives their names."""
    (folder / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (folder / "results.md").write_text(_markdown(results, summary), encoding="utf-8")
    return ["results.md", "results.json", *draw(folder, results)]


def read(folder: Path) -> dict[str, Any]:
    """What write has written. ValueError if it is no such file."""
    return json.loads((folder / "results.json").read_text(encoding="utf-8"))


def _markdown(results: dict[str, Any], summary: ModuleType) -> str:
    paragraphs = [summary.machine(results["machine"]) + "\n"]
    if results["quick"]:
        paragraphs.append("A smoke test (`--quick`): the times mean nothing.\n")
    return "\n".join(paragraphs + [table.markdown() for table in summary.tables(results)])
