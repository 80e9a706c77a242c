"""The least that the memory allows: read three arrays, write one.

Any implementation that reads each array of logits once and writes the gradient
once takes at least this long; into memory of which every page has been touched
before, or into fresh memory, whose page faults PyTorch's and XLA's large
outputs pay at every step.
"""

from __future__ import annotations

import torch

from bench.contenders.base import Contender
from bench.logits import Logits


def _add(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
    return student + snapshot + reference


def _add_into(out: torch.Tensor, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> None:
    out.copy_(student + snapshot + reference)


class _Floor(Contender):
    floor = True

    def __init__(self, logits: Logits) -> None:
        self.arrays = logits.student.detach(), logits.snapshot, logits.reference


class Floor(_Floor):
    name, label, colour = "floor", "memory floor", "#222222"

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits)
        self.compiled = torch.compile(_add_into, dynamic=False)
        self.out = torch.zeros_like(logits.student)

    def step(self) -> None:
        self.compiled(self.out, *self.arrays)

    def release(self) -> None:
        """Its memory is what makes it the floor."""


class FreshFloor(_Floor):
    name, label, colour = "floor-fresh", "floor, fresh memory", "#999999"

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits)
        self.compiled = torch.compile(_add, dynamic=False)
        self.out: torch.Tensor | None = None

    def step(self) -> None:
        self.out = None
        self.out = self.compiled(*self.arrays)

    def release(self) -> None:
        self.out = None
