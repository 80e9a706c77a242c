"""What the run found: a table, a plot and a JSON file."""

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # before pyplot: writes files without a display

from matplotlib import pyplot
from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullLocator

from train import Point

COLOURS = {"SFT": "#c8553d", "anchored": "#2a6f97"}
LEVELS = (0.9, 0.95, 0.99)  # shares of SFT's gain at which forgetting is compared


@dataclass(frozen=True)
class Run:
    """One model: its curve (the first point is the base) and its zets for held-out prompts."""

    curve: list[Point]
    zets: list[str]

    @property
    def final(self) -> Point:
        return self.curve[-1]

    def exact(self, wanted: list[str]) -> int:
        return sum(got.strip() == want for got, want in zip(self.zets, wanted))


def write(
    folder: Path, runs: dict[str, Run], wanted: list[str], snapshot_steps: list[int],
    settings: dict, seconds: dict[str, float],
) -> None:
    """Prints the table and what it says; writes report.txt, curves.png and results.json."""
    parts = [table(runs, wanted), sample(runs, wanted), early_stopping(runs), conclusion(runs)]
    text = "\n\n".join([*parts, timing(seconds)])
    (folder / "report.txt").write_text(text + "\n", encoding="utf-8")
    results = {
        "settings": settings,
        "seconds": seconds,
        "snapshot_steps": snapshot_steps,
        "unit": "nats per token",
        "runs": {
            name: {
                "final": asdict(run.final),
                "exact_zets": run.exact(wanted),
                "heldout_examples": len(wanted),
                "curve": [asdict(point) for point in run.curve],
                "zets": run.zets,
            }
            for name, run in runs.items()
        },
    }
    (folder / "results.json").write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    plot(folder / "curves.png", runs, snapshot_steps)
    print(f"\n{text}\n\nWritten: {folder}/report.txt, curves.png, results.json")


def table(runs: dict[str, Run], wanted: list[str]) -> str:
    base = runs["base"].final
    rows = [("model", "loss", "vs base", "exactly right", " loss", "forgotten")]
    for name, run in runs.items():
        end = run.final
        first = run is runs["base"]
        rows.append((
            name,
            f"{end.new_skill:.3f}",
            "" if first else f"{end.new_skill / base.new_skill - 1:+.0%}",
            f"{run.exact(wanted)} of {len(wanted)}",
            f"{end.base_answers:.3f}",
            "" if first else f"{end.base_answers - base.base_answers:+.3f}",
        ))
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = [
        "  ".join(cell.ljust(w) if i == 0 else cell.rjust(w)
                  for i, (cell, w) in enumerate(zip(row, widths)))
        for row in rows
    ]
    # Two groups of columns: the new skill (1 to 3) and the base's own answers (4 and 5).
    heading = " " * widths[0] + "  " + "new skill, held out".ljust(sum(widths[1:4]) + 4)
    heading += "  base's own answers"
    lines[:1] = [heading, lines[0], "-" * len(heading)]
    lines.append("Losses in nats per token, lower is better. Held out: examples never trained on.")
    lines.append("Forgotten: how much less likely the base model's own answers have become.")
    return "\n".join(lines)


def sample(runs: dict[str, Run], wanted: list[str]) -> str:
    lines = ["The first two held-out examples, as each model answers them:"]
    for i, want in enumerate(wanted[:2]):
        lines.append(f"  {'wanted':9} {want}")
        lines += [f"  {name:9} {' '.join(run.zets[i].split())}" for name, run in runs.items()]
    return "\n".join(lines)


def early_stopping(runs: dict[str, Run]) -> str:
    """What each method had forgotten when its loss on the new skill was the same."""
    base = runs["base"].final
    gain = base.new_skill - runs["SFT"].final.new_skill
    lines = [
        "Forgotten when stopped early, at the same loss on the new skill (read off the curves):",
        f"  {'at loss':9}" + "".join(f"{base.new_skill - part * gain:>12.3f}" for part in LEVELS),
        f"  {'':9}" + "".join(f"{f'({part:.0%} gain)':>12}" for part in LEVELS),
    ]
    for name in ("SFT", "anchored"):
        found = [forgotten_at(runs[name].curve, base.new_skill - part * gain) for part in LEVELS]
        cells = ["not reached" if risen is None else f"{risen:+.3f}" for risen in found]
        lines.append(f"  {name:9}" + "".join(f"{cell:>12}" for cell in cells))
    lines.append("  Gain: share of what SFT gained in loss on the new skill by its end.")
    return "\n".join(lines)


def forgotten_at(curve: list[Point], new_skill: float) -> float | None:
    """How far the loss on the base's answers had risen where `curve` first reaches `new_skill`.

    Between two points the logarithm of the new skill's loss is taken as a straight line, since
    that loss falls about exponentially: a straight line in the loss itself would read too late.
    """
    for before, after in zip(curve, curve[1:]):
        if after.new_skill <= new_skill < before.new_skill:
            fallen, whole = before.new_skill / new_skill, before.new_skill / after.new_skill
            part = math.log(fallen) / math.log(whole)
            risen = before.base_answers + part * (after.base_answers - before.base_answers)
            return risen - curve[0].base_answers
    return None


def conclusion(runs: dict[str, Run]) -> str:
    """What these numbers say, whichever way they came out."""
    base, sft, anchored = (runs[name].final for name in ("base", "SFT", "anchored"))
    gain = base.new_skill - sft.new_skill
    if gain <= 0:
        return "What this run shows: SFT did not learn the skill, so there is nothing to compare."
    kept = (base.new_skill - anchored.new_skill) / gain
    lost = sft.base_answers - base.base_answers
    share = (anchored.base_answers - base.base_answers) / lost if lost > 0 else None
    lines = [
        "What this run shows:",
        f"  At the end, anchored learning had {kept:.0%} of SFT's gain in loss on the new skill",
        "  (SFT forgot nothing)." if share is None else f"  and {share:.0%} of what SFT forgot.",
    ]
    levels = [base.new_skill - part * gain for part in LEVELS]
    pairs = [(forgotten_at(runs["SFT"].curve, level), forgotten_at(runs["anchored"].curve, level))
             for level in levels]
    reached = [(theirs, ours) for theirs, ours in pairs if None not in (theirs, ours)]
    less = sum(ours < theirs for theirs, ours in reached)
    lines.append(
        "  But SFT stopped early forgets less too. The fair comparison is at the same skill:\n"
        f"  both reached {len(reached)} of the {len(pairs)} levels above, and anchored learning "
        f"had forgotten less at {less}.\n"
        "  One small model, one seed and a few short texts: small differences mean nothing.\n"
        "  Anchored learning also needs stage 1 first, and learns more slowly, since its target\n"
        "  lies between the snapshot and the reference."
    )
    return "\n".join(lines)


def timing(seconds: dict[str, float]) -> str:
    parts = ", ".join(f"{name} {value:.0f} s" for name, value in seconds.items())
    return f"Time: {sum(seconds.values()):.0f} s ({parts})."


def plot(path: Path, runs: dict[str, Run], snapshot_steps: list[int]) -> None:
    """Two panels over optimiser steps, 1200 x 500 pixels."""
    figure, panels = pyplot.subplots(1, 2, figsize=(12, 5), dpi=100, layout="constrained")
    titles = {
        "new_skill": "New skill: loss on held-out examples",
        "base_answers": "Forgetting: loss on the base model's own answers",
    }
    for panel, (measure, title) in zip(panels, titles.items()):
        for number, step in enumerate(snapshot_steps):
            panel.axvline(step, color="0.8", linewidth=1.2, linestyle=":", zorder=0,
                          label="snapshot taken (anchored)" if number == 0 else None)
        panel.axhline(getattr(runs["base"].final, measure), color="0.35", linestyle="--",
                      linewidth=1.4, label="base")
        for name, colour in COLOURS.items():
            curve = runs[name].curve
            panel.plot([p.step for p in curve], [getattr(p, measure) for p in curve],
                       color=colour, marker="o", markersize=5, linewidth=2, label=name)
        panel.set_title(title, fontsize=12)
        panel.set_xlabel("optimiser steps")
        panel.set_ylabel("loss (nats/token)")
        panel.xaxis.set_major_locator(MaxNLocator(integer=True))
        panel.spines[["top", "right"]].set_visible(False)
    # The new skill's loss falls a hundredfold: its later half would lie flat on a plain axis.
    panels[0].set_yscale("log")
    panels[0].set_ylabel("loss (nats/token, logarithmic)")
    panels[0].yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    panels[0].yaxis.set_minor_locator(NullLocator())
    panels[0].yaxis.set_major_formatter(FuncFormatter(lambda loss, _: f"{loss:g}"))
    panels[1].set_ylim(bottom=0)
    handles, labels = panels[0].get_legend_handles_labels()
    order = [labels.index(n) for n in ("base", *COLOURS, "snapshot taken (anchored)")]
    panels[0].legend([handles[i] for i in order], [labels[i] for i in order],
                     framealpha=1, edgecolor="none", loc="center right")
    figure.savefig(path)
    pyplot.close(figure)
