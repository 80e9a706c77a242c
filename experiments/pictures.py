"""Pictures of points: gain against what was lost, and both over the epochs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from experiments.fronts import Point, by_method, choose, front

_MARKERS = "os^Dv*P"  # by learning rate, from the smallest


def draw_fronts(candidates: Sequence[Point], path: Path, *, title: str, mark: float, unit: str = "%") -> None:
    """Every method's front, in a colour of its own: chosen on the validation split, drawn at its scores on
    the test split, with markers by learning rate. Faint points are all that was tried. Right and up is better.

    The second panel is the part with little lost, to 2.5 times the mark, which is drawn as a line.
    """
    rates = sorted({point.learning_rate for point in candidates})
    marker = {rate: _MARKERS[i % len(_MARKERS)] for i, rate in enumerate(rates)}
    methods = by_method(candidates)
    figure, panels = pyplot.subplots(1, 2, figsize=(14, 7), dpi=100, layout="constrained")
    for panel in panels:
        for number, own in enumerate(methods.values()):
            colour = f"C{number}"
            panel.scatter([p.test.gain for p in own], [p.test.lost for p in own], s=5, color=colour, alpha=0.2, linewidths=0)
            best = front(own)
            panel.plot([p.test.gain for p in best], [p.test.lost for p in best], color=colour, linewidth=1.5, alpha=0.85)
            for p in best:
                panel.plot(p.test.gain, p.test.lost, marker[p.learning_rate], color=colour, markersize=6)
        panel.axhline(mark, color="0.4", linewidth=1, linestyle="--")
        panel.axhline(0, color="0.7", linewidth=1, zorder=0)
        panel.set_xlabel("gain on the new skill (points)")
        panel.set_ylabel(f"lost of the earlier skills ({unit})")
        _finish(panel)
    little = [p for p in candidates if p.test.lost <= 2.5 * mark]
    if little:
        top = max(p.test.gain for p in little)
        panels[1].set_xlim(top - 0.5 * max(top, 1), top + 0.03 * max(top, 1))
    least, most = min(p.test.lost for p in candidates), max(p.test.lost for p in candidates)
    panels[0].set_ylim(most + mark, min(0, least) - mark)
    panels[1].set_ylim(2.5 * mark, min(0, least) - mark / 5)
    panels[0].set_title("all", loc="left")
    panels[1].set_title("the corner where little is lost", loc="left")
    handles = [Line2D([], [], color=f"C{i}", marker="o", label=method) for i, method in enumerate(methods)]
    handles += [Line2D([], [], color="0.3", linestyle="", marker=marker[rate], label=f"learning rate {rate:g}") for rate in rates]
    handles += [Line2D([], [], color="0.4", linestyle="--", label=f"{mark:g} {unit} lost")]
    figure.legend(handles=handles, loc="outside lower center", ncols=4, frameon=False)
    figure.suptitle(title)
    figure.savefig(path)
    pyplot.close(figure)


def draw_curves(candidates: Sequence[Point], path: Path, *, title: str, mark: float, unit: str = "%") -> None:
    """Gain and loss on the validation split over epochs, for each method at each of its learning rates, in the
    variant that is chosen there under the mark (or, where all lose more, without it)."""
    methods = by_method(candidates)
    rates = sorted({point.learning_rate for point in candidates})
    figure, panels = pyplot.subplots(2, len(rates), figsize=(5 * len(rates), 8), dpi=90, layout="constrained", sharey="row", squeeze=False)
    for column, rate in enumerate(rates):
        for number, own in enumerate(methods.values()):
            here = [point for point in own if point.learning_rate == rate]
            best = choose(here, mark) or choose(here)
            if best is None:
                continue
            way = sorted((p for p in here if p.variant == best.variant), key=lambda p: p.epoch)
            for row, values in enumerate(([p.validation.gain for p in way], [p.validation.lost for p in way])):
                panels[row][column].plot([p.epoch for p in way], values, marker=".", color=f"C{number}", linewidth=1.4)
        panels[0][column].set_title(f"learning rate {rate:g}")
        panels[1][column].axhline(mark, color="0.4", linewidth=1, linestyle="--")
        panels[1][column].set_xlabel("epochs")
        for row in range(2):
            _finish(panels[row][column])
    panels[0][0].set_ylabel("gain on the new skill (points)")
    panels[1][0].set_ylabel(f"lost of the earlier skills ({unit})")
    handles = [Line2D([], [], color=f"C{i}", marker=".", label=method) for i, method in enumerate(methods)]
    figure.legend(handles=handles, loc="outside lower center", ncols=4, frameon=False)
    figure.suptitle(title)
    figure.savefig(path)
    pyplot.close(figure)


def _finish(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(color="0.92")
    axes.set_axisbelow(True)
