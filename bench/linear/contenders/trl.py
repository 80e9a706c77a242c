"""The chunked loss of TRL's DistillationTrainer: one teacher, the reference.

beta 0 is KL(teacher || student), the mean over the completion, here all rows.
Logits exist in float32, a tile of 4096 rows x 32768 tokens at a time, and are
computed again for the gradients: six matrix products. Without a GPU the tiles
are worked on in eager PyTorch, and bfloat16 is widened before the products. It
computes the student's entropy, too, which the trainer logs.
"""

from __future__ import annotations

import torch

from bench.contenders.base import CannotRun
from bench.linear.contenders.base import OneTeacherBackward
from bench.linear.projections import Projections


class Trl(OneTeacherBackward):
    name, label, colour = "trl-linear", "TRL", "#c77d2e"
    products = 6

    def __init__(self, models: Projections) -> None:
        super().__init__(models)
        try:
            from trl.trainer.distillation_trainer import _chunked_divergence_loss
        except ImportError as error:
            raise CannotRun(f"{error}: pip install -r python_shim/requirements-peers.txt") from error
        self.chunked = _chunked_divergence_loss
        self.completion = torch.ones(1, len(models.student.hidden), dtype=torch.int64)

    def loss(
        self, hidden: torch.Tensor, weight: torch.Tensor, reference_hidden: torch.Tensor, reference_weight: torch.Tensor
    ) -> torch.Tensor:
        # One sequence of all rows.
        return self.chunked(hidden[None], reference_hidden[None], weight, reference_weight, self.completion, beta=0.0)[0]
