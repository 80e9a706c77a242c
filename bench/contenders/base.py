"""What a contender is."""

from __future__ import annotations

from typing import Any

import torch

from bench.logits import Logits


class CannotRun(Exception):
    """This machine lacks what a contender needs; the message goes into the table."""


class Contender:
    """One way to compute loss and gradients of some arrays, again and again.

    The constructor takes the arrays and copies nothing. A step first lets go
    of the gradients of the step before, as a training loop does. Not for
    several threads.
    """

    name: str  # what --only calls it
    label: str  # what tables and plots call it
    colour: str
    ours = False
    floor = False  # moves the bytes or multiplies, and computes no loss: there is no value to check

    def __init__(self, arrays: Any) -> None:
        raise NotImplementedError

    def step(self) -> None:
        """Returns when loss and gradients are there."""
        raise NotImplementedError

    def outcome(self) -> tuple[float, *tuple[torch.Tensor, ...]]:
        """Loss and gradients of the last step, for as long as it is not released."""
        raise NotImplementedError

    def release(self) -> None:
        """Lets go of what the last step made."""
        raise NotImplementedError


class Backward(Contender):
    """A loss in PyTorch, and its backward pass into the gradients of those of its tensors that require them."""

    def __init__(self, *tensors: torch.Tensor) -> None:
        self.tensors = tensors
        self.leaves = [tensor for tensor in tensors if tensor.requires_grad]
        self.value = torch.empty(())

    def loss(self, *tensors: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError

    def step(self) -> None:
        self.release()
        loss = self.loss(*self.tensors)
        loss.backward()
        self.value = loss.detach()

    def outcome(self) -> tuple[float, *tuple[torch.Tensor, ...]]:
        gradients = [leaf.grad for leaf in self.leaves if leaf.grad is not None]
        assert len(gradients) == len(self.leaves)
        return self.value.item(), *gradients

    def release(self) -> None:
        for leaf in self.leaves:
            leaf.grad = None


class Autograd(Backward):
    """A loss of logits."""

    def __init__(self, logits: Logits) -> None:
        super().__init__(logits.student.detach().requires_grad_(), logits.snapshot, logits.reference)
