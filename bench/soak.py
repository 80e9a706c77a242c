"""The picture of what a process held during a soak: `python bench/soak.py SAMPLES.csv PICTURE.png`."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # before pyplot: writes files without a display

from matplotlib import pyplot

# A panel's title, the column that it shows and what that is divided by.
PANELS = [
    ("resident memory, MiB", "resident_kib", 1024),
    ("gradients alive", "live_buffers", 1),
    ("open files", "files", 1),
    ("threads", "threads", 1),
]


def draw(samples: Path, picture: Path) -> None:
    with samples.open(newline="") as file:
        rows = [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]
    minutes = [row["seconds"] / 60 for row in rows]
    figure, panels = pyplot.subplots(2, 2, figsize=(11, 6), dpi=100, sharex=True)
    for panel, (title, column, unit) in zip(panels.flat, PANELS):
        panel.plot(minutes, [row[column] / unit for row in rows], linewidth=0.9, color="#33658a")
        panel.set_title(title, fontsize=10, loc="left")
        panel.set_ylim(bottom=0)
        for third in (1, 2):
            panel.axvline(minutes[-1] * third / 3, color="0.75", linewidth=0.8, linestyle="--")
    for panel in panels[1]:
        panel.set_xlabel("minutes")
    figure.tight_layout()
    figure.savefig(picture)


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
