"""The plot of the logits form on a GPU: a panel of bars for each shape, of time, each with what it reaches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")  # before pyplot: writes files without a display

from matplotlib import pyplot
from matplotlib.axes import Axes

from bench.gpu.contenders import CONTENDERS
from bench.gpu.summary import share
from bench.linear import plot as linear_plot
from bench.logits import Case
from bench.tables import digits


def draw(folder: Path, results: dict[str, Any]) -> list[str]:
    """The names of the plots that the results have figures for."""
    drawn = []
    timed = [result for result in results.get("shapes", []) if _timed(result)]
    if timed:
        _logits(folder / "gpu.png", timed, results["machine"])
        drawn.append("gpu.png")
    if linear_plot.draw(folder / "gpu-linear.png", results.get("linear", [])):
        drawn.append("gpu-linear.png")
    return drawn


def _timed(result: dict[str, Any]) -> dict[str, float]:
    return {name: values["median_ms"] for name, values in result["contenders"].items() if "median_ms" in values}


def _logits(path: Path, results: list[dict[str, Any]], machine: dict[str, Any]) -> None:
    heights = [0.45 * len(_timed(result)) + 0.9 for result in results]
    figure, panels = pyplot.subplots(
        len(results), 1, figsize=(10, 0.5 + sum(heights)), dpi=100, squeeze=False, height_ratios=heights, layout="constrained"
    )
    for panel, result in zip(panels[:, 0], results):
        _bars(panel, result, 1e9 * machine["copy_gb_s"])
    figure.suptitle(f"Loss and gradient on {machine['gpu']}", fontsize=12, x=0.01, ha="left")
    figure.savefig(path)
    pyplot.close(figure)


def _bars(panel: Axes, result: dict[str, Any], copy_rate: float) -> None:
    case = Case(result["rows"], result["vocab"], result["dtype"])
    timed = _timed(result)
    for place, (name, median) in enumerate(timed.items()):
        kind = CONTENDERS[name]
        panel.barh(place, median, 0.8, color=kind.colour)
        told = "" if kind.floor else f", {share(case, median, copy_rate):.0%} of the bandwidth"
        panel.annotate(
            f"{digits(median)} ms{told}",
            xy=(median, place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            fontsize=9,
            fontweight="bold" if kind.ours else "normal",
        )
    panel.set_yticks(range(len(timed)), [CONTENDERS[name].label for name in timed])
    panel.invert_yaxis()
    panel.set_xlim(0, 1.35 * max(timed.values()))  # room for the text
    panel.set_xlabel("ms (median)")
    panel.set_title(str(case), fontsize=10, loc="left")
    panel.spines[["top", "right"]].set_visible(False)
