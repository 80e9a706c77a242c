"""Tables and pictures of Experiment 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from experiments import fronts, pictures, records, tables
from experiments.fronts import Point
from experiments.igsm import skills
from experiments.igsm.jobs import Sizes
from experiments.records import Record

MARK, UNIT = 5.0, "points"  # lost: the paper's figure
_TITLE = "A new wording of iGSM-style problems, taught to a small transformer"


def write(output: Path, sizes: Sizes, limits: Sequence[float], seconds: float) -> None:
    """Writes tables.md, fronts.png, fronts-first-seed.png and curves.png, and prints the tables."""
    found = records.read(output / "runs.jsonl")
    runs = [record for record in found if record.method != "base"]
    shared = set(sizes.seeds).intersection(*({r.seed for r in runs if r.method == method} for method in {r.method for r in runs}))
    everywhere = [p for p in fronts.points(r for r in runs if r.seed in shared) if p.seeds == len(shared)]
    first = fronts.points(record for record in runs if record.seed == sizes.seeds[0])
    mean = f"means of seeds {', '.join(map(str, sorted(shared)))}"
    pictures.draw_fronts(everywhere, output / "fronts.png", title=f"{_TITLE}: {mean}, test split", mark=MARK, unit=UNIT)
    pictures.draw_fronts(
        first, output / "fronts-first-seed.png", title=f"{_TITLE}: seed {sizes.seeds[0]}, all settings, test split", mark=MARK, unit=UNIT
    )
    pictures.draw_curves(first, output / "curves.png", title=f"{_TITLE}: seed {sizes.seeds[0]}, validation split", mark=MARK, unit=UNIT)
    parts = [
        ("The base models: per cent of answers that are right, test split", _bases(found)),
        (f"Greatest gain (and loss) under a limit on what is lost: {mean}", tables.limits_table(everywhere, limits, UNIT)),
        (f"What was chosen with at most {MARK:g} {UNIT} lost: {mean}", tables.chosen_table(everywhere, MARK)),
        (f"What was chosen without a limit: {mean}", tables.chosen_table(everywhere, math.inf)),
        (f"Every method's front: {mean}", tables.fronts_table(everywhere)),
        (f"Every variant, seed {sizes.seeds[0]} alone", tables.limits_table(_by_variant(first), limits, UNIT)),
        (f"Processor seconds of {max(sizes.epochs)} epochs, without evaluation, seed {sizes.seeds[0]}", _seconds(runs, sizes)),
    ]
    text = "\n".join(f"### {title}\n\n{table}" for title, table in parts)
    used = sum(
        {(r.method, r.variant, r.learning_rate, r.seed): r.extra["seconds"] for r in found if r.method != "weight averaging"}.values()
    )
    text += f"\n{len({(r.method, r.variant, r.learning_rate, r.seed) for r in runs})} runs. Training took {used:.0f} processor "
    text += f"seconds in all; this call took {seconds:.0f} s.\n"
    (output / "tables.md").write_text(text, encoding="utf-8")
    print(text)
    print(output / "tables.md")


def _bases(found: Sequence[Record]) -> str:
    names = [*skills.EARLIER, "new"]
    bases = [record for record in found if record.method == "base" and record.split == "test"]
    rows = [[str(base.seed), *(f"{base.extra[name]:.1f}" for name in names)] for base in sorted(bases, key=lambda r: r.seed)]
    return tables.markdown(["seed", *names], rows)


def _by_variant(points: Sequence[Point]) -> list[Point]:
    return [replace(point, method=f"{point.method}: {point.variant}".rstrip(": ")) for point in points]


def _seconds(runs: Sequence[Record], sizes: Sizes) -> str:
    """The least of the learning rates' times, for each variant."""
    least: dict[tuple[str, str], float] = {}
    for record in runs:
        if record.seed == sizes.seeds[0] and record.epoch == max(sizes.epochs) and record.method != "weight averaging":
            key = record.method, record.variant
            least[key] = min(record.extra["seconds"], least.get(key, math.inf))
    return tables.markdown(["method", "variant", "seconds"], [[*key, f"{value:.1f}"] for key, value in least.items()])
