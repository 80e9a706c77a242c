"""Liger's distillation loss, as far as it runs without a GPU.

Liger's Triton kernels (LigerKLDIVLoss, LigerJSD) need a GPU. What runs
everywhere is the loss of its chunked fused linear form, here on logits: a
function of student and teacher logits, whose beta 0 is KL(teacher || student).
As in Liger itself, loss and gradient are compiled as one graph. The teacher is
the anchor, mixed inside that graph; bfloat16 is widened first, since Liger
computes in the type of the logits.
"""

from __future__ import annotations

import torch

from bench.contenders.base import CannotRun
from bench.contenders.torch_formula import OneGraph
from bench.logits import ALPHA, Logits


def _loss_function():
    try:
        from liger_kernel.chunked_loss.jsd_loss import LigerFusedLinearJSDFunction
    except ImportError as error:
        raise CannotRun(f"{error}: pip install -r python_shim/requirements-peers.txt") from error
    return LigerFusedLinearJSDFunction.distillation_loss_fn


class Liger(OneGraph):
    name, label, colour = "liger", "Liger", "#3d8b63"

    def __init__(self, logits: Logits) -> None:
        liger = _loss_function()

        def mean_loss(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
            anchor = torch.lerp(snapshot.float(), reference.float(), ALPHA)
            return liger(student.float(), anchor, beta=0) / len(student)

        super().__init__(logits, mean_loss)
