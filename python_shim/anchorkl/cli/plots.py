"""The pictures of a report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("Agg")

from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from anchorkl.cli.runs import Run

# The statistics over steps, with their names in the legend, and how they are drawn.
CURVES: dict[str, tuple[str, dict[str, Any]]] = {
    "anchor/kl": ("KL(anchor || student), the loss", {"color": "C0", "linewidth": 2.0}),
    "anchor/kl_reference": ("KL(reference || student)", {"color": "C1"}),
    "anchor/kl_snapshot": ("KL(snapshot || student)", {"color": "C2"}),
    "anchor/kl_anchor_snapshot": ("KL(anchor || snapshot)", {"color": "C3"}),
    "anchor/bound": ("its bound", {"color": "C3", "linestyle": "--"}),
    "anchor/replay_kl": ("KL(base || student), replayed", {"color": "C4"}),
}


def gain_and_stability(runs: list[Run], path: Path) -> bool:
    """Each run's way from the base: what it gained to the right, what it forgot downwards. False: no run
    has what the picture needs."""
    shown = [run for run in runs if len(run.points) > 1 and run.points[0].stability is not None]
    if not shown:
        return False
    figure, axes = pyplot.subplots(figsize=(8, 5.5), dpi=110, layout="constrained")
    for number, run in enumerate(shown):
        measured = [(point.loss, point.stability) for point in run.points if point.stability is not None]
        loss, stability = measured[0]
        gained = [loss - later for later, _ in measured]
        forgotten = [later - stability for _, later in measured]
        style = {"color": f"C{number}", "linestyle": "--" if run.stage == "sft" else "-"}
        axes.plot(gained, forgotten, marker="o", markersize=4, label=f"{run.name} ({run.stage})", **style)
        axes.plot(gained[-1:], forgotten[-1:], marker="o", markersize=9, color=f"C{number}")
    axes.axhline(0, color="0.7", linewidth=1, zorder=0)
    axes.invert_yaxis()
    axes.set_xlabel("gain: loss on the new skill, less than at the start (nats/token)")
    axes.set_ylabel("forgotten: loss on earlier skills, more than at the start")
    axes.set_title("Gain against stability: better is to the right and above")
    _finish(axes)
    axes.legend(framealpha=0.9)
    figure.savefig(path)
    pyplot.close(figure)
    return True


def losses(runs: list[Run], path: Path) -> bool:
    """Losses on new and earlier skills over steps."""
    shown = [run for run in runs if run.points]
    if not shown:
        return False
    earlier = sorted({name for run in shown for name in run.points[0].earlier})
    figure, panels = pyplot.subplots(
        1, 1 + len(earlier), figsize=(5.5 * (1 + len(earlier)), 4), dpi=110, layout="constrained", squeeze=False
    )
    for panel, name in zip(panels[0], ["new skill, held out", *earlier]):
        for number, run in enumerate(shown):
            values = [point.earlier.get(name) if name in earlier else point.loss for point in run.points]
            steps = [point.step for point, value in zip(run.points, values) if value is not None]
            line = "--" if run.stage == "sft" else "-"
            panel.plot(
                steps, [v for v in values if v is not None], marker="o", markersize=4, color=f"C{number}", linestyle=line, label=run.name
            )
        panel.set_title(f"loss: {name}")
        _over_steps(panel, "nats/token")
    panels[0][0].legend(framealpha=0.9)
    figure.savefig(path)
    pyplot.close(figure)
    return True


def divergences(runs: list[Run], path: Path) -> bool:
    """The KLs and the bound over steps, a panel for each anchored run."""
    shown = [run for run in runs if run.series("anchor/kl")[0]]
    if not shown:
        return False
    figure, panels = pyplot.subplots(len(shown), 1, figsize=(9, 4.2 * len(shown)), dpi=110, layout="constrained", squeeze=False)
    for run, panel in zip(shown, panels[:, 0]):
        for name, (label, style) in CURVES.items():
            steps, values = run.series(name)
            if steps:
                # A logarithm has no place for the zeros at the start of each outer iteration.
                panel.plot(steps, [value if value > 0 else float("nan") for value in values], label=label, **style)
        for number, step in enumerate(run.new_outer_iterations()):
            panel.axvline(step, color="0.8", linestyle=":", zorder=0, label=None if number else "outer iteration begins")
        panel.set_yscale("log")
        panel.set_title(run.name)
        _over_steps(panel, "nats/token")
    handles, labels = panels[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=3, frameon=False)
    figure.savefig(path)
    pyplot.close(figure)
    return True


def _over_steps(panel: Axes, ylabel: str) -> None:
    panel.set_xlabel("optimizer steps")
    panel.set_ylabel(ylabel)
    panel.xaxis.set_major_locator(MaxNLocator(integer=True))
    _finish(panel)


def _finish(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
