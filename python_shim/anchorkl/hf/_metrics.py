"""The loss's statistics between two log lines."""

from __future__ import annotations

from typing import Any

import torch

from anchorkl.torch import AnchorStats

# What is logged, and the statistic it is.
NAMES = {
    "anchor/kl": "kl",
    "anchor/kl_reference": "kl_student_reference",
    "anchor/kl_snapshot": "kl_student_snapshot",
    "anchor/kl_anchor_snapshot": "kl_anchor_snapshot",
    "anchor/bound": "bound",
    "anchor/ce": "ce",
    "anchor/entropy": "entropy_student",
    "anchor/agreement": "agreement",
}
# Those that are known where the anchor is, and not what it is made of.
OF_ANCHORS = ("anchor/kl", "anchor/ce", "anchor/entropy", "anchor/agreement")
REPLAY = "anchor/replay_kl"


class StatisticSums:
    """Sums over counted tokens, so that means over batches and processes are right."""

    def __init__(self) -> None:
        self._sums: dict[str, torch.Tensor] = {}

    def add(self, stats: AnchorStats, replay: bool = False, anchors_alone: bool = False) -> None:
        rows = stats.counted_rows.double()
        if replay:
            self._add("replay rows", rows)
            self._add(REPLAY, stats.kl.double() * rows)
            return
        self._add("rows", rows)
        for logged in OF_ANCHORS if anchors_alone else NAMES:
            self._add(logged, getattr(stats, NAMES[logged]).double() * rows)

    def means(self, accelerator: Any) -> dict[str, float]:
        """The means over all processes, each of which must ask; empty where nothing was added. Starts anew."""
        if not self._sums:
            return {}
        names = sorted(self._sums)
        totals = accelerator.reduce(torch.stack([self._sums[name] for name in names]), "sum").tolist()
        sums = dict(zip(names, totals))
        self._sums = {}
        means = {name: sums[name] / max(sums["rows"], 1.0) for name in NAMES if name in sums}
        if REPLAY in sums:
            means[REPLAY] = sums[REPLAY] / max(sums["replay rows"], 1.0)
        return means

    def _add(self, name: str, value: torch.Tensor) -> None:
        self._sums[name] = self._sums.get(name, 0.0) + value
