"""The contenders of the training case: labels say which rows count, and every batch has its own number of rows."""

from __future__ import annotations

import os
import shutil
from typing import Any

import torch

import anchorkl
from anchorkl.torch import anchored_kl
from bench.contenders import CannotRun, jax_formula, torch_formula
from bench.logits import ALPHA, Logits
from bench.training.plan import IGNORED


class Trainee:
    """Computes loss and gradient of batches. A step lets go of the gradient of the step before."""

    name: str
    label: str
    colour: str
    ours = False

    def step(self, batch: Logits, labels: torch.Tensor) -> None:
        """Returns when loss and gradient are there."""
        raise NotImplementedError

    def programs(self) -> int:
        """Programs compiled until now."""
        raise NotImplementedError

    def outcome(self) -> tuple[float, torch.Tensor]:
        """Loss and gradient [rows, vocab] of the last step."""
        return self.value.item(), self.gradient

    def release(self) -> None:
        self.gradient: Any = None


class Anchorkl(Trainee):
    name, label, colour = "anchorkl", "anchorkl", "#1b6ca8"
    ours = True

    def step(self, batch: Logits, labels: torch.Tensor) -> None:
        self.gradient = None
        student = batch.student.detach().requires_grad_()
        loss = anchored_kl(student, batch.snapshot, batch.reference, labels, alpha=ALPHA)
        loss.backward()
        self.value, self.gradient = loss.detach(), student.grad

    def programs(self) -> int:
        return anchorkl.info()["programs_compiled"]


class _Compiled(Trainee):
    def __init__(self) -> None:
        compiler = os.environ.get("CXX", "g++")
        if not shutil.which(compiler):
            raise CannotRun(f"torch.compile needs a C++ compiler, and {compiler} is missing")

    def programs(self) -> int:
        return torch._dynamo.utils.counters["stats"]["unique_graphs"]


def _masked_loss(student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor, labels: torch.Tensor):
    counted = labels != IGNORED
    rows = torch_formula.row_losses(student, snapshot, reference)
    return torch.where(counted, rows, 0).sum() / counted.sum()


class Masked(_Compiled):
    """torch.compile: the loss of every row, of which those that count are added up."""

    name, label, colour = "torch-compile-masked", "torch.compile, all rows, masked", "#d1495b"

    def __init__(self) -> None:
        super().__init__()
        self.loss = torch.compile(_masked_loss, dynamic=True)

    def step(self, batch: Logits, labels: torch.Tensor) -> None:
        self.gradient = None
        student = batch.student.detach().requires_grad_()
        loss = self.loss(student, batch.snapshot, batch.reference, labels)
        loss.backward()
        self.value, self.gradient = loss.detach(), student.grad


def _indexed_loss_and_gradient(
    student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor, kept: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    rows, loss = torch.func.grad_and_value(torch_formula.mean_loss)(student[kept], snapshot[kept], reference[kept])
    gradient = torch.zeros_like(student)
    gradient[kept] = rows
    return gradient, loss


class Indexed(_Compiled):
    """torch.compile: the rows that count are gathered first, their gradients scattered after.

    In one graph, which was the fastest of the ways tried: autograd through the
    indexing adds where it could write.
    """

    name, label, colour = "torch-compile-indexed", "torch.compile, counted rows indexed", "#f08a8a"

    def __init__(self) -> None:
        super().__init__()
        self.loss_and_gradient = torch.compile(_indexed_loss_and_gradient, dynamic=True)

    def step(self, batch: Logits, labels: torch.Tensor) -> None:
        self.gradient = None
        kept = (labels != IGNORED).nonzero().squeeze(1)
        arrays = batch.student, batch.snapshot, batch.reference
        self.gradient, self.value = self.loss_and_gradient(*arrays, kept)


class Jax(Trainee):
    """JAX jit, which compiles a program for each number of rows."""

    name, label, colour = "jax", "JAX jit, all rows, masked", "#e09f3e"

    def __init__(self) -> None:
        self.jax = jax_formula.import_jax()
        numpy = self.jax.numpy

        def loss(student, snapshot, reference, labels):
            counted = labels != IGNORED
            rows = jax_formula.row_losses(student, snapshot, reference)
            return numpy.where(counted, rows, 0).sum() / counted.sum()

        self.compiled = self.jax.jit(self.jax.value_and_grad(loss))

    def step(self, batch: Logits, labels: torch.Tensor) -> None:
        self.gradient = None
        arrays = (jax_formula.share(t) for t in (batch.student, batch.snapshot, batch.reference))
        # Labels are small; JAX narrows int64, which it does not share, either way.
        result = self.compiled(*arrays, self.jax.numpy.asarray(labels.numpy()))
        self.value, self.gradient = self.jax.block_until_ready(result)

    def programs(self) -> int:
        return self.compiled._cache_size()

    def outcome(self) -> tuple[float, torch.Tensor]:
        return float(self.value), torch.from_dlpack(self.gradient)


TRAINEES: dict[str, type[Trainee]] = {trainee.name: trainee for trainee in (Anchorkl, Masked, Indexed, Jax)}
