"""The tables of a run, made from what results.json holds."""

from __future__ import annotations

from typing import Any

from bench import cells, logits_table
from bench.contenders import CONTENDERS
from bench.injax.summary import jax
from bench.linear.summary import linear
from bench.logits import ALPHA
from bench.store.summary import store
from bench.tables import Table, digits
from bench.training.contenders import TRAINEES


def tables(results: dict[str, Any]) -> list[Table]:
    """All tables that the results have figures for."""
    found = [shape(result) for result in results.get("shapes", [])]
    found += [linear(result) for result in results.get("linear", [])]
    found += [jax(result) for result in results.get("jax", [])]
    if "store" in results:
        found.append(store(results["store"]))
    found += [training(result) for result in results.get("training", [])]
    if "calls" in results:
        found.append(calls(results["calls"]))
    return found


def shape(result: dict[str, Any]) -> Table:
    """All contenders on one shape."""
    floor = result["contenders"].get("floor", {}).get("median_ms")
    labels = {name: kind.label for name, kind in CONTENDERS.items()}
    return logits_table.shape(result, labels, "to floor", lambda _case, _name, median: cells.ratio(median, floor))


def training(result: dict[str, Any]) -> Table:
    """Batches whose numbers of rows change, and the full batch beside them."""
    rows, notes = [], []
    first = min(result["steps"], result["jax_steps"])
    for name, values in result["contenders"].items():
        label = cells.name(TRAINEES[name].label, values, result["dtype"], notes)
        if "reason" in values:
            rows.append([label, *[cells.NOTHING] * 7])
            continue
        rows.append(
            [
                label,
                str(values["steps"]),
                digits(values["total_s"]),
                digits(values["first_steps_s"]),
                str(values["programs"]),
                digits(values["us_per_counted_row"]),
                digits(values["us_per_row_full"]),
                digits(values["ratio"]),
            ]
        )
    notes.append(
        f"Rows of a batch: {result['fewest']} to {result['most']}, 40 % of them counted. "
        f"Seconds include compilation. Microseconds per counted row: the first {first} batches again, with everything "
        f"compiled, beside a batch of {result['full']} rows that all count."
    )
    return Table(
        f"Training: {result['steps']} steps, {result['vocab']} columns, {result['dtype']}",
        [
            "loss and gradient",
            "steps",
            "total s",
            f"first {first} steps s",
            "programs",
            "us per counted row",
            "us per row, full batch",
            "ratio",
        ],
        rows,
        notes,
    )


def calls(result: dict[str, Any]) -> Table:
    """The cost of a small call, by caller."""
    rows, notes = [], []
    for name, values in result.items():
        if "reason" in values:
            notes.append(f"{name} did not run: {values['reason']}.")
            rows.append([name, cells.NOTHING, cells.NOTHING])
        else:
            rows.append([name, digits(values["min_us"]), digits(values["median_us"])])
    return Table("A call on 1 x 32, float32: loss and gradient", ["from", "min us", "median us"], rows, notes)


def machine(result: dict[str, Any]) -> str:
    """What it was measured with, as a paragraph."""
    packages = ", ".join(f"{name} {version}" for name, version in result["packages"].items())
    return (
        f"{result['date'][:10]}, {result['cpu']}, {result['cores']} cores, {result['memory_gb']} GB, "
        f"{result['system']}, load {result['load']:.1f} at the start. "
        f"anchorkl {result['anchorkl']} ({result['commit']}), PJRT {result['pjrt_api']}, Python {result['python']}, "
        f"{packages}, {result['go']}, {result['cxx_compiler']}. alpha {ALPHA}, tau 1, mean over the rows."
    )
