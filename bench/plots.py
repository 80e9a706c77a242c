"""Plots: time against rows and vocabulary, the linear form, and the seconds of a training run."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")  # before pyplot: writes files without a display

from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, LogLocator, NullLocator

from bench.contenders import CONTENDERS
from bench.linear import plot
from bench.training.contenders import TRAINEES

_LABEL_GAP = 0.045  # between the labels of two lines, as a share of the panel's height


@dataclass(frozen=True)
class Line:
    label: str
    colour: str
    x: list[float]
    y: list[float]
    bold: bool = False
    dashed: bool = False


def draw(folder: Path, results: dict[str, Any]) -> list[str]:
    """The names of the plots that the results have figures for."""
    drawn = []
    if results.get("sweep"):
        _speed(folder / "speed.png", results["sweep"])
        drawn.append("speed.png")
    if plot.draw(folder / "linear.png", results.get("linear", [])):
        drawn.append("linear.png")
    if results.get("training"):
        _training(folder / "training.png", results["training"])
        drawn.append("training.png")
    return drawn


def _speed(path: Path, sweep: dict[str, Any]) -> None:
    figure, panels = pyplot.subplots(1, 2, figsize=(16, 6.8), dpi=100)
    figure.subplots_adjust(left=0.05, right=0.85, wspace=0.52, top=0.93, bottom=0.09)  # room for the labels
    for panel, (along, other) in zip(panels, (("rows", "vocab"), ("vocab", "rows"))):
        cases = sweep[along]
        fixed, dtype = cases[0][other], cases[0]["dtype"]
        panel.set_title(
            f"{fixed} columns, {dtype}: time against rows" if along == "rows" else f"{fixed} rows, {dtype}: time against vocabulary",
            fontsize=12,
            loc="left",
        )
        panel.set_xlabel("rows" if along == "rows" else "columns (size of the vocabulary)")
        panel.set_xscale("log")
        panel.set_yscale("log")
        panel.xaxis.set_major_locator(FixedLocator([case[along] for case in cases]))
        panel.xaxis.set_minor_locator(NullLocator())
        panel.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0f}"))
        panel.yaxis.set_major_locator(LogLocator(base=10))
        panel.yaxis.set_major_formatter(FuncFormatter(lambda ms, _: f"{ms:g}"))
        _lines(panel, _contender_lines(cases, along))
    panels[0].set_ylabel("ms for loss and gradient (median)")
    figure.savefig(path)
    pyplot.close(figure)


def _contender_lines(cases: list[dict[str, Any]], along: str) -> list[Line]:
    lines = []
    for name, contender in CONTENDERS.items():
        points = [(case[along], case["contenders"][name]["median_ms"]) for case in cases if "median_ms" in case["contenders"].get(name, {})]
        if points:
            x, y = (list(values) for values in zip(*points))
            lines.append(Line(contender.label, contender.colour, x, y, contender.ours, contender.floor))
    return lines


def _training(path: Path, runs: list[dict[str, Any]]) -> None:
    count = len(runs)
    figure, panels = pyplot.subplots(1, count, figsize=(10 * count, 5.2), dpi=100, squeeze=False)
    figure.subplots_adjust(left=0.08 / count, right=1 - 0.34 / count, wspace=0.6, top=0.92, bottom=0.11)
    for panel, run in zip(panels[0], runs):
        lines = []
        for name, values in run["contenders"].items():
            if "cold" not in values:
                continue
            seconds = [0.0, *accumulate(step["seconds"] for step in values["cold"])]
            kind = TRAINEES[name]
            lines.append(Line(kind.label, kind.colour, list(range(len(seconds))), seconds, kind.ours))
        panel.set_title(
            f"Batches of {run['fewest']} to {run['most']} rows, {run['vocab']} columns, {run['dtype']}",
            fontsize=12,
            loc="left",
        )
        panel.set_xlabel("steps")
        panel.set_ylabel("seconds, compilation included")
        panel.set_xlim(0, run["steps"])
        panel.set_ylim(0, 1.05 * max(line.y[-1] for line in lines))
        _lines(panel, lines, markers=False)
    figure.savefig(path)
    pyplot.close(figure)


def _lines(panel: Axes, lines: list[Line], markers: bool = True) -> None:
    """Draws the lines, each with its label beside its end."""
    for line in lines:
        panel.plot(
            line.x,
            line.y,
            color=line.colour,
            linewidth=3 if line.bold else 1.8,
            linestyle="--" if line.dashed else "-",
            marker="o" if markers else "",
            markersize=6 if line.bold else 4.5,
            zorder=3 if line.bold else 2,
        )
    panel.spines[["top", "right"]].set_visible(False)
    panel.grid(axis="y", color="0.9", linewidth=0.8)
    panel.set_axisbelow(True)
    _label_ends(panel, lines)


def _label_ends(panel: Axes, lines: list[Line]) -> None:
    """A label for each line: right of the panel, in the order of their ends and apart from each
    other, or at its end where the line ends early."""
    panel.autoscale_view()  # the limits are final from here on
    to_panel = panel.transData + panel.transAxes.inverted()
    last = max(line.x[-1] for line in lines)
    for line in lines:
        if line.x[-1] < last:
            panel.annotate(
                line.label,
                xy=(line.x[-1], line.y[-1]),
                xytext=(6, 4),
                textcoords="offset points",
                color=line.colour,
                fontsize=10,
                bbox={"color": "white", "alpha": 0.8, "pad": 1},
            )
    ends = [(tuple(to_panel.transform((line.x[-1], line.y[-1]))), line) for line in lines if line.x[-1] == last]
    ends.sort(key=lambda end: end[0][1])
    for (end, line), height in zip(ends, _apart([end[1] for end, _ in ends])):
        panel.annotate(
            line.label,
            xy=end,
            xytext=(1.06, height),
            xycoords="axes fraction",
            textcoords="axes fraction",
            color=line.colour,
            fontsize=10,
            fontweight="bold" if line.bold else "normal",
            va="center",
            arrowprops={
                "arrowstyle": "-",
                "color": line.colour,
                "linewidth": 0.7,
                "shrinkA": 0,
                "shrinkB": 5,
                "relpos": (0, 0.5),
            },
            annotation_clip=False,
        )


def _apart(heights: list[float]) -> list[float]:
    """Ascending heights, moved as little as it takes (in squares) to lie _LABEL_GAP apart, none above 1.

    Less what the gaps take, they have to be ascending: neighbours that are not share their mean.
    """
    groups: list[tuple[float, int]] = []
    for number, height in enumerate(heights):
        mean, count = height - number * _LABEL_GAP, 1
        while groups and groups[-1][0] > mean:
            other, others = groups.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        groups.append((mean, count))
    top = 1 - _LABEL_GAP * (len(heights) - 1)
    placed = [min(mean, top) for mean, count in groups for _ in range(count)]
    return [height + number * _LABEL_GAP for number, height in enumerate(placed)]
