"""Tables and pictures of the runs that there are."""

from __future__ import annotations

import math
from pathlib import Path

from experiments import records
from experiments.fronts import Point, by_method, choose, points
from experiments.pictures import draw_curves, draw_fronts
from experiments.tables import chosen_table, fronts_table, limits_table, markdown

UNIT = "cnat"  # hundredths of a nat per token
LIMITS = (2.0, 5.0, 10.0, 20.0, math.inf)
MARK = 5.0


def write(folder: Path) -> None:
    found = records.read(folder / "runs.jsonl")
    # The base itself is no method: it is where all begin, and the row of the table to compare with.
    base = [record for record in found if record.method == "base"]
    rest = [record for record in found if record.method != "base"]
    candidates = points(rest)
    extras = {(r.method, r.variant, r.learning_rate, r.epoch): r.extra for r in rest if r.split == "test"}
    text = "\n".join(
        f"## {title}\n\n{table}"
        for title, table in (
            ("The greatest gain under limits of what is lost", limits_table(candidates, LIMITS, UNIT)),
            (f"What was chosen under {MARK:g} {UNIT}", chosen_table(candidates, MARK)),
            ("The same choices, and those without a limit, by other measures", _extras_table(candidates, extras, base)),
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


def _extras_table(candidates: list[Point], extras: dict, base: list[records.Record]) -> str:
    header = ["method", "limit", "variant", "learning rate", "epoch", "exact gained", "skill loss", "lost", "strict", "loose"]
    rows = [
        ["base", "", "", "", "", "0.0", f"{r.extra['skill_loss']:.3f}", "0.0", f"{r.extra['strict']:.0f} %", f"{r.extra['loose']:.0f} %"]
        for r in base
        if r.split == "test"
    ]
    for method, own in by_method(candidates).items():
        for limit in (MARK, math.inf):
            point = choose(own, limit)
            if point is not None:
                extra = extras[method, point.variant, point.learning_rate, point.epoch]
                rows.append([
                    method, "none" if math.isinf(limit) else f"{limit:g}", point.variant, f"{point.learning_rate:g}",
                    f"{point.epoch:g}", f"{point.test.gain:.1f}", f"{extra['skill_loss']:.3f}", f"{point.test.lost:.1f}",
                    *(f"{extra[how]:.0f} %" if how in extra else "-" for how in ("strict", "loose")),
                ])  # fmt: skip
    return markdown(header, rows)


def _seconds_table(candidates: list[Point], extras: dict) -> str:
    seconds: dict[tuple[str, str], list[float]] = {}
    for point in candidates:
        took = extras[point.method, point.variant, point.learning_rate, point.epoch]["seconds"]
        if took:
            seconds.setdefault((point.method, point.variant), []).append(took)
    return markdown(["method", "variant", "least", "mean"], [[*key, f"{min(t):.1f}", f"{sum(t) / len(t):.1f}"] for key, t in seconds.items()])
