"""The formula as one writes it in PyTorch: eager, and through torch.compile."""

from __future__ import annotations

from collections.abc import Callable

import torch

from anchorkl.cli._contenders import torch_rows as row_losses
from bench.contenders.base import Autograd, Contender
from bench.logits import Logits


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
