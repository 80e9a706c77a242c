"""anchorkl report RUN...: a table, plots as PNG, and one HTML page that holds both."""

from __future__ import annotations

import argparse
import base64
import importlib.resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from anchorkl.cli.runs import Point, Run

TITLES = {
    "gain_and_stability": (
        "Gain against stability",
        "Each line is a run's way from its start, a point an evaluation, the large one the last. Stage 1 is dashed.",
    ),
    "losses": ("Losses over steps", "On held-out examples of the new skill, and on each earlier skill."),
    "divergences": (
        "Divergences over steps",
        (
            "Means over the tokens of logged steps. KL(anchor || snapshot) is how far an outer iteration's target lies from its "
            "start; it never exceeds its bound."
        ),
    ),
}


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("report", help="table and plots of runs, as PNG and one HTML page")
    parser.add_argument("runs", nargs="+", type=Path, metavar="RUN", help="output folders of anchorkl train")
    parser.add_argument("--output", type=Path, help="where the report goes (default: the folder report in the first run)")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    from anchorkl.cli import runs

    found = runs.read(given.runs)
    output = given.output or given.runs[0] / "report"
    output.mkdir(parents=True, exist_ok=True)
    columns, rows = table(found)
    widths = [max(len(row[i]) for row in [columns, *rows]) for i in range(len(columns))]
    for row in [columns, *rows]:
        print("  ".join(cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))))
    page = output / "report.html"
    page.write_text(render(found, columns, rows, draw(found, output)), encoding="utf-8")
    print(f"\n{page}")
    return 0


def table(runs: list[Run]) -> tuple[list[str], list[list[str]]]:
    """Column titles and cells; what a run has not measured is a dash."""
    earlier = sorted({name for run in runs for point in run.points[:1] for name in point.earlier})
    columns = ["run", "stage", "steps", "seconds", "loss, start", "loss, end", "gain"]
    columns += [f"{name}: {what}" for name in earlier for what in ("forgotten", "KL")]
    rows = []
    for run in runs:
        steps = str(max((line.get("step", 0) for line in run.history), default=0))
        seconds = "not ended" if run.seconds is None else f"{run.seconds:.0f}"
        rows.append([run.name, run.stage, steps, seconds, *_measured(run.points, earlier)])
    return columns, rows


def _measured(points: list[Point], earlier: list[str]) -> list[str]:
    if not points:
        return ["-"] * (3 + 2 * len(earlier))
    first, last = points[0], points[-1]
    cells = [f"{first.loss:.4f}", f"{last.loss:.4f}", f"{first.loss - last.loss:+.4f}"]
    for name in earlier:
        if name in first.earlier and name in last.earlier:
            cells += [f"{last.earlier[name] - first.earlier[name]:+.4f}", f"{last.kls[name]:.4f}"]
        else:
            cells += ["-", "-"]
    return cells


def draw(runs: list[Run], output: Path) -> list[dict[str, str]]:
    """The pictures that the runs have numbers for, written to output, for the page."""
    from anchorkl.cli import plots

    pictures = []
    for name, (title, note) in TITLES.items():
        path = output / f"{name}.png"
        if getattr(plots, name)(runs, path):
            pictures.append({"title": title, "note": note, "data": base64.b64encode(path.read_bytes()).decode()})
    return pictures


def render(runs: list[Run], columns: list[str], rows: list[list[str]], pictures: list[dict[str, str]]) -> str:
    import jinja2

    import anchorkl

    text = importlib.resources.files("anchorkl.cli").joinpath("report.html").read_text(encoding="utf-8")
    template = jinja2.Environment(autoescape=True).from_string(text)
    return template.render(runs=runs, columns=columns, rows=rows, pictures=pictures, version=anchorkl.__version__)
