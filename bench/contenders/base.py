"""What a contender is."""

from __future__ import annotations

import torch

from bench.logits import Logits


class CannotRun(Exception):
    """This machine lacks what a contender needs; the message goes into the table."""


class Contender:
    """One way to compute loss and gradient of some logits, again and again.

    The constructor takes the arrays and copies nothing. A step first lets go
    of the gradient of the step before, as a training loop does. Not for
    several threads.
    """

    name: str  # what --only calls it
    label: str  # what tables and plots call it
    colour: str
    ours = False
    floor = False  # moves the bytes and computes nothing: there is no value to check

    def __init__(self, logits: Logits) -> None:
        raise NotImplementedError

    def step(self) -> None:
        """Returns when loss and gradient are there."""
        raise NotImplementedError

    def outcome(self) -> tuple[float, torch.Tensor]:
        """Loss and gradient of the last step, for as long as it is not released."""
        raise NotImplementedError

    def release(self) -> None:
        """Lets go of what the last step made."""
        raise NotImplementedError


class Autograd(Contender):
    """A loss in PyTorch, and its backward pass into the leaf's gradient."""

    def __init__(self, logits: Logits) -> None:
        self.student = logits.student.detach().requires_grad_()
        self.teachers = logits.snapshot, logits.reference
        self.value = torch.empty(())

    def loss(self, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
        raise NotImplementedError

    def step(self) -> None:
        self.student.grad = None
        loss = self.loss(self.student, *self.teachers)
        loss.backward()
        self.value = loss.detach()

    def outcome(self) -> tuple[float, torch.Tensor]:
        assert self.student.grad is not None
        return self.value.item(), self.student.grad

    def release(self) -> None:
        self.student.grad = None
