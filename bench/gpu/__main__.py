"""`make bench-gpu`: measures on the first GPU, prints tables, and writes them with plots and every sample."""

from __future__ import annotations

import sys
from typing import Any

import torch
from rich.console import Console
from tqdm import tqdm

import anchorkl
from bench import compare, peak, report
from bench.forms import AnyCase
from bench.gpu import device, plan, plot, summary
from bench.gpu.contenders import form_of
from bench.gpu.plan import Plan
from bench.linear.summary import linear


def run(chosen: Plan, console: Console) -> list[str]:
    """Measures; returns the names of the files written."""
    device.require()
    chosen.output.mkdir(parents=True, exist_ok=True)
    results: dict[str, Any] = {"machine": device.describe(), "quick": chosen.quick, "shapes": [], "linear": []}
    console.print(summary.machine(results["machine"]) + "\n", highlight=False)
    rate = 1e9 * results["machine"]["copy_gb_s"]
    for case in chosen.cases:
        results["shapes"].append(measured(case, chosen.contenders, chosen.rounds))
        summary.shape(results["shapes"][-1], rate).show(console)
        _write(chosen, results)
    for case in chosen.linear_cases:
        results["linear"].append(measured(case, chosen.linear_contenders, chosen.rounds))
        linear(results["linear"][-1]).show(console)
        _write(chosen, results)
    return _write(chosen, results)


def measured(case: AnyCase, names: tuple[str, ...], rounds: int) -> dict[str, Any]:
    """Times, errors and memory of the contenders on one case."""
    form = form_of(case)
    with tqdm(total=rounds * len(names), unit="turn", leave=False, disable=None) as bar:
        found = compare.compare(case, list(names), rounds, bar, form)
    form.device.settle()  # for the processes that follow
    for name, values in tqdm(found["contenders"].items(), desc=f"{case}: memory", unit="process", leave=False, disable=None):
        if "reason" not in values and not form.contenders[name].floor:
            values["peak"] = peak.measure(name, case, "bench.gpu.peak")
    return found


def _write(chosen: Plan, results: dict[str, Any]) -> list[str]:
    return report.write(chosen.output, results, summary, plot.draw)


def _redraw(chosen: Plan, console: Console) -> list[str]:
    results = report.read(chosen.output)
    for table in summary.tables(results):
        table.show(console)
    return _write(chosen, results)


def main() -> int:
    chosen = plan.parse()
    console = Console(width=None if sys.stdout.isatty() else 120)
    try:
        written = _redraw(chosen, console) if chosen.redraw else run(chosen, console)
    except KeyboardInterrupt:
        print(f"\nStopped. What was measured until then is in {chosen.output}.", file=sys.stderr)
        return 130
    except (device.NoGpu, torch.OutOfMemoryError, OSError, ValueError, anchorkl.AnchorKLError) as error:
        print(f"bench.gpu: {error}", file=sys.stderr)
        return 1
    console.print(f"Written: {chosen.output}: {', '.join(written)}", highlight=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
