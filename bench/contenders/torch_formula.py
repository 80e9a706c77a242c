"""The formula as one writes it in PyTorch: eager, and through torch.compile.

The log-target form of kl_div was the fastest of those tried in eager mode
(beside softmax targets and the sum written out), and none was clearly faster
compiled. bfloat16 is widened first, else the loss is off by percents.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch.nn import functional as F

from bench.contenders.base import Autograd, Contender
from bench.logits import ALPHA, Logits


def row_losses(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
    """KL(anchor || student) for each row."""
    log_q = torch.log_softmax(torch.lerp(snapshot.float(), reference.float(), ALPHA), -1)
    log_p = torch.log_softmax(student.float(), -1)
    return F.kl_div(log_p, log_q, reduction="none", log_target=True).sum(-1)


def mean_loss(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
    return row_losses(student, snapshot, reference).mean()


class Eager(Autograd):
    name, label, colour = "torch-eager", "torch eager", "#8d6a9f"

    def loss(self, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
        return mean_loss(student, snapshot, reference)


class Compiled(Autograd):
    """The loss compiled, backward() as usual."""

    name, label, colour = "torch-compile", "torch.compile", "#d1495b"

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits)
        self.compiled = torch.compile(mean_loss, dynamic=False)

    def loss(self, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
        return self.compiled(student, snapshot, reference)


class OneGraph(Contender):
    """Loss and gradient compiled as one graph, which the compiler may fuse across.

    A training loop would have to be written around it: the gradient does not
    come by backward().
    """

    def __init__(self, logits: Logits, mean_loss: Callable[..., torch.Tensor]) -> None:
        self.arrays = logits.student.detach(), logits.snapshot, logits.reference
        self.compiled = torch.compile(torch.func.grad_and_value(mean_loss), dynamic=False)
        self.result: tuple[torch.Tensor, torch.Tensor] | None = None

    def step(self) -> None:
        self.result = None
        self.result = self.compiled(*self.arrays)

    def outcome(self) -> tuple[float, torch.Tensor]:
        assert self.result is not None
        gradient, loss = self.result
        return loss.item(), gradient

    def release(self) -> None:
        self.result = None


class CompiledOneGraph(OneGraph):
    name, label, colour = "torch-compile-joint", "torch.compile, one graph", "#f08a8a"

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits, mean_loss)
