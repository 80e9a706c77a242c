"""The tables of a run, made from what results.json holds."""

from __future__ import annotations

from typing import Any

from bench.contenders import CONTENDERS
from bench.logits import ALPHA, Case
from bench.tables import Table, digits
from bench.training.contenders import TRAINEES

_NOTHING = "-"
# Below this a peak is mostly compilers and allocators.
_SMALLEST_PEAK = 8e6


def tables(results: dict[str, Any]) -> list[Table]:
    """All tables that the results have figures for."""
    found = [shape(result) for result in results.get("shapes", [])]
    found += [training(result) for result in results.get("training", [])]
    if "calls" in results:
        found.append(calls(results["calls"]))
    return found


def shape(result: dict[str, Any]) -> Table:
    """All contenders on one shape."""
    case = Case(result["rows"], result["vocab"], result["dtype"])
    found = result["contenders"]
    ours = found.get("anchorkl", {}).get("median_ms")
    floor = found.get("floor", {}).get("median_ms")
    rows: list[list[str]] = []
    notes = [f"Not measured: {result['reason']}."] if "reason" in result else []
    for name, values in found.items():
        label = CONTENDERS[name].label
        if "reason" in values:
            notes.append(f"{label} did not run: {values['reason']}.")
        if values.get("agrees") is False:
            label += " (disagrees)"
            notes.append(f"{label}: its result is further from float64 than {case.dtype} has to be.")
        peak = values.get("peak", {})
        if "reason" in peak:
            notes.append(f"{label} has no peak: {peak['reason']}.")
        median = values.get("median_ms")
        rows.append([
            label,
            _digits(values.get("min_ms")),
            _digits(median),
            _ratio(median, ours),
            _ratio(median, floor),
            *(f"{values[error]:.0e}" if error in values else _NOTHING for error in ("loss_error", "gradient_error")),
            *_peak_cells(case, peak),
        ])
    if case.array_bytes < _SMALLEST_PEAK and any("peak" in values for values in found.values()):
        notes.append("Peaks are not given for arrays this small: compilers and allocators take more.")
    return Table(
        f"{case.rows} x {case.vocab}, {case.dtype}",
        ["loss and gradient", "min ms", "median ms", "to ours", "to floor", "error of loss", "of gradient",
         "MB above inputs", "above inputs and gradient"],
        rows,
        notes,
    )


def _digits(x: float | None) -> str:
    return digits(x) if x else _NOTHING


def _ratio(median: float | None, to: float | None) -> str:
    return digits(median / to) if median and to else _NOTHING


def _peak_cells(case: Case, peak: dict[str, Any]) -> list[str]:
    if "above_inputs" not in peak or case.array_bytes < _SMALLEST_PEAK:
        return [_NOTHING] * 2
    above = peak["above_inputs"]
    return [f"{above / 1e6:.0f}", f"{(above - case.array_bytes) / 1e6:.0f}"]


def training(result: dict[str, Any]) -> Table:
    """Batches whose numbers of rows change, and the full batch beside them."""
    rows, notes = [], []
    first = min(result["steps"], result["jax_steps"])
    for name, values in result["contenders"].items():
        label = TRAINEES[name].label
        if "reason" in values:
            notes.append(f"{label} did not run: {values['reason']}.")
            rows.append([label, *[_NOTHING] * 7])
            continue
        if not values["agrees"]:
            label += " (disagrees)"
            notes.append(f"{label}: its result is further from float64 than {result['dtype']} has to be.")
        rows.append([
            label,
            str(values["steps"]),
            digits(values["total_s"]),
            digits(values["first_steps_s"]),
            str(values["programs"]),
            digits(values["us_per_counted_row"]),
            digits(values["us_per_row_full"]),
            digits(values["ratio"]),
        ])
    notes.append(
        f"Rows of a batch: {result['fewest']} to {result['most']}, 40 % of them counted. "
        f"Seconds include compilation. Microseconds per counted row: the first {first} batches again, with everything "
        f"compiled, beside a batch of {result['full']} rows that all count."
    )
    return Table(
        f"Training: {result['steps']} steps, {result['vocab']} columns, {result['dtype']}",
        ["loss and gradient", "steps", "total s", f"first {first} steps s", "programs", "us per counted row",
         "us per row, full batch", "ratio"],
        rows,
        notes,
    )


def calls(result: dict[str, Any]) -> Table:
    """The cost of a small call, by caller."""
    rows, notes = [], []
    for name, values in result.items():
        if "reason" in values:
            notes.append(f"{name} did not run: {values['reason']}.")
            rows.append([name, _NOTHING, _NOTHING])
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
