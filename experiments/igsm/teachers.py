"""Snapshot, reference and base: models that are looked at, and never trained."""

from __future__ import annotations

import copy

import torch

from experiments.igsm import skills
from experiments.igsm.evaluate import Batch
from experiments.igsm.model import Model


class Teacher:
    """A frozen model. Its logits on the taught examples are computed once for all epochs, if they are asked for by number.

    examples: the taught examples; their answers all have the same length.
    """

    def __init__(self, model: Model, examples: Batch) -> None:
        self._model, self._examples = copy.deepcopy(model), examples
        self._table: torch.Tensor | None = None

    @torch.no_grad()
    def become(self, student: Model, keep: float = 0.0) -> None:
        """Weights := keep of its own + (1 - keep) of the student's."""
        for own, other in zip(self._model.parameters(), student.parameters()):
            own.lerp_(other, 1.0 - keep)
        self._table = None

    @torch.no_grad()
    def of(self, tokens: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of any tokens."""
        return self._model(tokens, counts)

    def numbered(self, chosen: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of the taught examples with these numbers."""
        if self._table is None:
            tokens, labels = self._examples
            self._table = self.of(tokens, labels != skills.IGNORED).unflatten(0, (len(tokens), -1))
        return self._table[chosen].flatten(0, 1)
