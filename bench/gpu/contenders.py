"""The contenders of both forms on a GPU: those of the CPU that run there, and Liger's Triton kernel."""

from __future__ import annotations

import torch

from bench import logits, truth
from bench.contenders import CannotRun, Contender
from bench.contenders.base import Autograd
from bench.contenders.floor import Floor
from bench.contenders.liger import Liger
from bench.contenders.ours import Anchorkl
from bench.contenders.torch_formula import Compiled, CompiledOneGraph, Eager
from bench.forms import AnyCase, Form
from bench.gpu.device import NAME, Gpu
from bench.linear import projections
from bench.linear.contenders import LINEAR_CONTENDERS
from bench.linear.contenders.matmuls import JaxMatmuls
from bench.linear.projections import LinearCase
from bench.linear.truth import Truths
from bench.logits import ALPHA, Logits


class LigerKernel(Autograd):
    """LigerKLDIVLoss, a kernel for log-probabilities of anchor and student, which torch makes of the logits."""

    name, label, colour = "liger-kernel", "Liger, Triton kernel", "#8cc5a5"

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits)
        try:
            from liger_kernel.transformers import LigerKLDIVLoss
        except ImportError as error:
            raise CannotRun(f"{error}: pip install liger-kernel") from error
        self.liger = LigerKLDIVLoss(reduction="batchmean", log_target=True)

    def loss(self, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
        log_q = torch.log_softmax(torch.lerp(snapshot.float(), reference.float(), ALPHA), -1)
        return self.liger(torch.log_softmax(student.float(), -1), log_q)


CONTENDERS: dict[str, type[Contender]] = {
    kind.name: kind for kind in (Anchorkl, Eager, Compiled, CompiledOneGraph, Liger, LigerKernel, Floor)
}
# JAX would compete for the memory: the products alone are torch's.
LINEAR = {name: kind for name, kind in LINEAR_CONTENDERS.items() if kind is not JaxMatmuls}

_LOGITS_FORM = Form(CONTENDERS, lambda case: logits.make(case, device=NAME), truth.Truth, Gpu())
_LINEAR_FORM = Form(LINEAR, lambda case: projections.make(case, device=NAME), Truths, Gpu())


def form_of(case: AnyCase) -> Form:
    return _LINEAR_FORM if isinstance(case, LinearCase) else _LOGITS_FORM
