"""All logits at once in PyTorch, then the formula of the logits form: eager, and through torch.compile.

Logits are widened to float32 after the product, as users of PyTorch do, whose
product in bfloat16 rounds them to bfloat16. The loss is compiled, with
backward() as usual; loss and gradients as one graph (grad_and_value) took longer
in float32 and about as long in bfloat16.
"""

from __future__ import annotations

import torch
from torch.nn import functional as F

from bench.contenders.torch_formula import mean_loss
from bench.linear.contenders.base import LinearBackward
from bench.linear.projections import Projections


def _loss(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    snapshot_hidden: torch.Tensor,
    snapshot_weight: torch.Tensor,
    reference_hidden: torch.Tensor,
    reference_weight: torch.Tensor,
) -> torch.Tensor:
    with torch.no_grad():
        snapshot = F.linear(snapshot_hidden, snapshot_weight)
        reference = F.linear(reference_hidden, reference_weight)
    return mean_loss(F.linear(student_hidden, student_weight), snapshot, reference)


class Eager(LinearBackward):
    name, label, colour = "torch-eager-linear", "torch eager", "#8d6a9f"

    def loss(self, *models: torch.Tensor) -> torch.Tensor:
        return _loss(*models)


class Compiled(LinearBackward):
    name, label, colour = "torch-compile-linear", "torch.compile", "#d1495b"

    def __init__(self, models: Projections) -> None:
        super().__init__(models)
        self.compiled = torch.compile(_loss, dynamic=False)

    def loss(self, *models: torch.Tensor) -> torch.Tensor:
        return self.compiled(*models)
