"""Snapshot, reference and base: models that are looked at, and never trained."""

from __future__ import annotations

import copy

import torch

from experiments.igsm import skills
from experiments.igsm.evaluate import Batch
from experiments.igsm.model import Model


class Teacher:
    """A frozen model. Its logits on the taught examples are computed once for all epochs, if they are asked for by number.

    examples: the taught examples.
    """

    def __init__(self, model: Model, examples: Batch) -> None:
        self._model, self._examples = copy.deepcopy(model), examples
        self._table: list[torch.Tensor] = []  # of each example, if they are known

    @torch.no_grad()
    def become(self, student: Model, keep: float = 0.0) -> None:
        """Weights := keep of its own + (1 - keep) of the student's."""
        for own, other in zip(self._model.parameters(), student.parameters()):
            own.lerp_(other, 1.0 - keep)
        self._table = []

    @torch.no_grad()
    def of(self, tokens: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of any tokens."""
        return self._model(tokens, counts)

    def numbered(self, chosen: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of the taught examples with these numbers."""
        if not self._table:
            tokens, labels = self._examples
            counts = labels != skills.IGNORED
            self._table = list(self.of(tokens, counts).split(counts.sum(dim=1).tolist()))
        return torch.cat([self._table[number] for number in chosen.tolist()])
