"""Liger's chunked fused linear JSD loss, as it stands: one teacher, the reference.

beta 0 is KL(teacher || student), without cross-entropy; the mean over the rows
whose label is not ignored, here all. Gradients are computed with the loss. A
chunk has 1024 rows unless told otherwise, so that the bench's shapes are one
chunk each, all of their logits in memory. Logits, the loss of a chunk, and the
sum over chunks that the head's gradient is, are in the type of the inputs.
"""

from __future__ import annotations

import torch

from bench.contenders.base import CannotRun
from bench.linear.contenders.base import OneTeacherBackward
from bench.linear.projections import Projections


class Liger(OneTeacherBackward):
    """Compiled, Liger's own choice."""

    name, label, colour = "liger-linear", "Liger", "#3d8b63"
    compiled = True

    def __init__(self, models: Projections) -> None:
        super().__init__(models)
        try:
            from liger_kernel.chunked_loss import LigerFusedLinearJSDLoss
        except ImportError as error:
            raise CannotRun(f"{error}: pip install -r python_shim/requirements-peers.txt") from error
        self.liger = LigerFusedLinearJSDLoss(weight_hard_loss=0.0, weight_soft_loss=1.0, beta=0.0, compiled=self.compiled)
        self.labels = models.student.hidden.new_zeros(len(models.student.hidden), dtype=torch.int64)

    def loss(self, *models: torch.Tensor) -> torch.Tensor:
        return self.liger(*models, self.labels)


class LigerEager(Liger):
    name, label, colour = "liger-linear-eager", "Liger, not compiled", "#8cc5a5"
    compiled = False
