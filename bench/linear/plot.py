"""The plot of the linear form: grouped bars of time and memory, two teachers beside one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from matplotlib import pyplot
from matplotlib.axes import Axes

from bench.cells import SMALLEST_PEAK
from bench.linear.contenders import LINEAR_CONTENDERS
from bench.linear.summary import case_of
from bench.tables import digits

_GROUP = 0.84  # the width of a case's bars, of the 1 that lies between two cases
_ROOM = 1.18  # the height of a panel, of its highest bar's

Figure = Callable[[dict[str, Any], str], float | None]  # of a case's result and a contender


def draw(path: Path, results: list[dict[str, Any]]) -> bool:
    """Time relative to ours above, peak memory below, as far as there are any; False if there are none."""
    results = [result for result in results if result["contenders"]]
    named = (("time, anchorkl = 1 (medians)", _time), ("peak above inputs and gradients, MB", _peak))
    figures = [(what, of) for what, of in named if any(_shown(results, one, of) for one in (False, True))]
    count = len(figures)
    if not count:
        return False
    height = 1.2 + 4.4 * count
    figure, panels = pyplot.subplots(count, 2, figsize=(16, height), dpi=100, squeeze=False)
    figure.subplots_adjust(left=0.045, right=0.99, wspace=0.09, hspace=0.16, top=1 - 0.95 / height, bottom=0.5 / height)
    for row, (what, of) in zip(panels, figures):
        for panel, one_teacher in zip(row, (False, True)):
            _bars(panel, results, _shown(results, one_teacher, of), of)
            if of is _time:
                panel.axhline(1, color=LINEAR_CONTENDERS["anchorkl-linear"].colour, linewidth=0.8, linestyle="--")
        row[0].set_ylabel(what)
    for panel, title in zip(panels[0], ("Loss and gradients, two teachers", "One teacher")):
        panel.set_title(title, fontsize=12, loc="left", pad=44)
        if panel.patches:
            panel.legend(
                loc="lower left",
                bbox_to_anchor=(-0.01, 0.995),
                ncols=3,
                frameon=False,
                fontsize=9,
                borderpad=0,
                columnspacing=1.2,
                handlelength=1.2,
            )
    figure.savefig(path)
    pyplot.close(figure)
    return True


def _shown(results: list[dict[str, Any]], one_teacher: bool, of: Figure) -> list[str]:
    """The contenders of a panel, in the order of the tables; the products alone are those of two teachers."""
    found = {name for result in results for name in result["contenders"] if of(result, name) is not None}
    return [name for name, kind in LINEAR_CONTENDERS.items() if name in found and kind.one_teacher == one_teacher]


def _time(result: dict[str, Any], name: str) -> float | None:
    found = result["contenders"]
    ours = found.get(LINEAR_CONTENDERS[name].beside, {}).get("median_ms")
    own = found.get(name, {}).get("median_ms")
    return own / ours if own and ours else None


def _peak(result: dict[str, Any], name: str) -> float | None:
    case, kind = case_of(result), LINEAR_CONTENDERS[name]
    above = result["contenders"].get(name, {}).get("peak", {}).get("above_inputs")
    if above is None or case.logits_bytes < SMALLEST_PEAK:
        return None
    return max(0.0, above - case.gradient_bytes(weight=not kind.frozen)) / 1e6


def _bars(panel: Axes, results: list[dict[str, Any]], names: list[str], of: Figure) -> None:
    """A group of bars for each case; each bar has its figure above it."""
    width = _GROUP / max(1, len(names))
    highest = 0.0
    for number, name in enumerate(names):
        kind = LINEAR_CONTENDERS[name]
        points = [(place, of(result, name)) for place, result in enumerate(results)]
        bars = [(place - _GROUP / 2 + (number + 0.5) * width, value) for place, value in points if value is not None]
        x, heights = zip(*bars)
        panel.bar(x, heights, 0.92 * width, color=kind.colour, label=kind.label)
        highest = max(highest, *heights)
        for place, height in bars:
            panel.annotate(
                f"{height:.0f}" if of is _peak else digits(height),
                xy=(place, height),
                xytext=(0, 3),
                textcoords="offset points",
                ha="center",
                va="bottom",
                rotation=90,
                fontsize=8,
                fontweight="bold" if kind.ours else "normal",
                color="0.25",
            )
    panel.set_xticks(range(len(results)), [_ticks(result) for result in results], fontsize=8.5)
    panel.set_xlim(-0.5, len(results) - 0.5)
    panel.set_ylim(0, _ROOM * highest or 1)
    panel.tick_params(axis="x", length=0)
    panel.spines[["top", "right"]].set_visible(False)
    panel.grid(axis="y", color="0.9", linewidth=0.8)
    panel.set_axisbelow(True)


def _ticks(result: dict[str, Any]) -> str:
    return f"{result['rows']} x {result['width']}\nx {result['vocab']}, {result['dtype']}"
