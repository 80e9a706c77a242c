"""The least that the arithmetic allows: the five matrix products alone.

Three of logits, two of gradients, all rows at once, into memory touched before.
The gradients' products take an array of logits in the inputs' type, made once,
for what the loss would give them. No contender can have a higher rate than the
better of the two, for long.
"""

from __future__ import annotations

from typing import Any

import torch

from bench.contenders.jax_formula import import_jax, share
from bench.linear.contenders.base import LinearContender
from bench.linear.projections import Projections


class _Matmuls(LinearContender):
    floor = True

    def __init__(self, models: Projections) -> None:
        self.models = [models.student, models.snapshot, models.reference]
        self.upstream = models.student.hidden @ models.student.weight.T

    def release(self) -> None:
        """Its memory is what makes it the floor."""


class TorchMatmuls(_Matmuls):
    """PyTorch's, the results in the inputs' type."""

    name, label, colour = "torch-matmuls", "products alone, torch", "#222222"

    def __init__(self, models: Projections) -> None:
        super().__init__(models)
        student = models.student
        self.logits = torch.zeros_like(self.upstream)
        self.gradients = torch.zeros_like(student.hidden), torch.zeros_like(student.weight)

    def step(self) -> None:
        for model in self.models:
            torch.mm(model.hidden, model.weight.T, out=self.logits)
        hidden, weight = self.gradients
        torch.mm(self.upstream, self.models[0].weight, out=hidden)
        torch.mm(self.upstream.T, self.models[0].hidden, out=weight)


class JaxMatmuls(_Matmuls):
    """XLA's, the results in float32: a program for each product.

    The head's gradient is computed transposed: XLA is slow at a left operand
    that has to be transposed, and the hidden states are the smaller one.
    """

    name, label, colour = "jax-matmuls", "products alone, XLA", "#999999"

    def __init__(self, models: Projections) -> None:
        super().__init__(models)
        jax = import_jax()
        numpy = jax.numpy
        self.block = jax.block_until_ready
        self.shared = [(share(model.hidden), share(model.weight)) for model in self.models]
        self.shared_upstream = share(self.upstream)
        rows, width = models.student.hidden.shape
        vocab = len(models.student.weight)
        self.memory = [numpy.zeros(shape, numpy.float32) for shape in ((rows, vocab), (rows, width), (width, vocab))]
        self.logits = _product(1, 1)
        self.hidden = _product(1, 0)
        self.weight = _product(1, 0, transposed=True)

    def step(self) -> None:
        logits, hidden_gradient, weight_gradient = self.memory
        for hidden, weight in self.shared:
            logits = self.logits(logits, hidden, weight)
        hidden, weight = self.shared[0]
        hidden_gradient = self.hidden(hidden_gradient, self.shared_upstream, weight)
        weight_gradient = self.weight(weight_gradient, hidden, self.shared_upstream)
        self.memory = self.block([logits, hidden_gradient, weight_gradient])


def _product(axis: int, other: int, transposed: bool = False) -> Any:
    """A program that multiplies two matrices over an axis of each, the first one transposed
    before if so, and puts the result in the memory of its first argument."""
    jax = import_jax()

    def run(into: Any, x: Any, y: Any) -> Any:
        if transposed:
            x = jax.lax.optimization_barrier(x.T)
        return jax.lax.dot_general(x, y, (((axis,), (other,)), ((), ())), preferred_element_type=into.dtype)

    return jax.jit(run, donate_argnums=0, keep_unused=True)
