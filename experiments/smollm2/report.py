"""Tables and pictures of the runs that there are."""

from __future__ import annotations

import math
from pathlib import Path

from experiments import records
from experiments.fronts import Point, points
from experiments.pictures import draw_curves, draw_fronts
from experiments.tables import chosen_table, fronts_table, limits_table, markdown

UNIT = "cnat"  # hundredths of a nat per token
LIMITS = (2.0, 5.0, 10.0, 20.0, math.inf)
MARK = 5.0


def write(folder: Path) -> None:
    found = records.read(folder / "runs.jsonl")
    # The base itself is no method: it is where all begin.
    rest = [record for record in found if record.method != "base"]
    candidates = points(rest)
    extras = {(r.method, r.variant, r.learning_rate, r.epoch): r.extra for r in rest if r.split == "test"}
    text = "\n".join(
        f"## {title}\n\n{table}"
        for title, table in (
            ("The greatest gain under limits of what is lost", limits_table(candidates, LIMITS, UNIT)),
            (f"What was chosen under {MARK:g} {UNIT}", chosen_table(candidates, MARK)),
            ("Every run after its last epoch, by all measures, on the test split", _ends_table(found)),
            ("Fronts", fronts_table(candidates)),
            ("Seconds of training an epoch", _seconds_table(candidates, extras)),
        )
    )
    (folder / "tables.md").write_text(text, encoding="utf-8")
    print(text)
    title = "SmolLM2-135M-Instruct: zets exactly right against the rise of the loss on the base's own answers"
    draw_fronts(candidates, folder / "fronts.png", title=title, mark=MARK, unit=UNIT)
    draw_curves(candidates, folder / "curves.png", title=f"{title} (validation)", mark=MARK, unit=UNIT)
    print(f"{folder}: tables.md, fronts.png, curves.png, runs.jsonl")


def _ends_table(found: list[records.Record]) -> str:
    """Of all records, the base's too, those at which the instructions have been asked."""
    header = ["method", "variant", "learning rate", "epochs", "exact", "loss on the skill", "lost", "KL to the base", "strict", "loose"]
    rows = [
        [
            r.method, r.variant, f"{r.learning_rate:g}", f"{r.epoch:g}", f"{r.gain:.1f}", f"{r.extra['skill_loss']:.3f}",
            f"{r.lost:.1f}", f"{100 * r.extra['general_kl']:.1f}", f"{r.extra['strict']:.0f} %", f"{r.extra['loose']:.0f} %",
        ]
        for r in found
        if r.split == "test" and "strict" in r.extra
    ]  # fmt: skip
    return markdown(header, rows)


def _seconds_table(candidates: list[Point], extras: dict) -> str:
    seconds: dict[tuple[str, str], list[float]] = {}
    for point in candidates:
        took = extras[point.method, point.variant, point.learning_rate, point.epoch]["seconds"]
        if took:
            seconds.setdefault((point.method, point.variant), []).append(took)
    return markdown(
        ["method", "variant", "least", "mean"], [[*key, f"{min(t):.1f}", f"{sum(t) / len(t):.1f}"] for key, t in seconds.items()]
    )
