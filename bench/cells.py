"""What the tables of contenders have in common: cells of figures that may be missing, and what is said of a contender."""

from __future__ import annotations

from typing import Any

from bench.tables import digits

NOTHING = "-"
# Below this a peak is mostly compilers and allocators.
SMALLEST_PEAK = 8e6


def number(x: float | None) -> str:
    return digits(x) if x else NOTHING


def ratio(x: float | None, to: float | None) -> str:
    return digits(x / to) if x and to else NOTHING


def error(values: dict[str, Any], name: str) -> str:
    return f"{values[name]:.0e}" if name in values else NOTHING


def peak(values: dict[str, Any], array_bytes: int, gradient_bytes: int) -> list[str]:
    """The peak in MB, above the inputs and above the gradients, too. array_bytes: the size of what
    counts in it, which may be too small."""
    above = values.get("peak", {}).get("above_inputs")
    if above is None or array_bytes < SMALLEST_PEAK:
        return [NOTHING] * 2
    return [f"{above / 1e6:.0f}", f"{(above - gradient_bytes) / 1e6:.0f}"]


def name(label: str, values: dict[str, Any], dtype: str, notes: list[str]) -> str:
    """The first cell of a contender's line; what there is to say of it goes into the notes."""
    if "reason" in values:
        notes.append(f"{label} did not run: {values['reason']}.")
    if values.get("agrees") is False:
        label += " (disagrees)"
        notes.append(f"{label}: its result is further from float64 than {dtype} has to be.")
    if "reason" in values.get("peak", {}):
        notes.append(f"{label} has no peak: {values['peak']['reason']}.")
    return label


def small_peaks(found: dict[str, dict[str, Any]], array_bytes: int) -> list[str]:
    """The note on peaks that are not shown."""
    if array_bytes < SMALLEST_PEAK and any("peak" in values for values in found.values()):
        return ["Peaks are not given for arrays this small: compilers and allocators take more."]
    return []
