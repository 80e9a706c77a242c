"""A loss and its gradient, computed by the library, through PyTorch and through JAX, and compared with the formula in float64.

The formula is written out here in plain Python, since it must be there where no framework is.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from ctypes import c_float
from dataclasses import dataclass
from itertools import chain

from anchorkl import _native, _structs

ALPHA, TAU = 0.3, 1.5
ROWS, VOCAB, IGNORED = 5, 37, 2  # IGNORED: the row that does not count
# Of arithmetic in float32: relative of the loss, and of the gradient relative to its largest element.
LIMIT = 1e-5


@dataclass
class Errors:
    """How far a loss and its gradient are from the formula, relatively."""

    loss: float
    gradient: float

    @property
    def passed(self) -> bool:
        return self.loss <= LIMIT and self.gradient <= LIMIT  # NaN is not


def logits(model: int) -> list[list[float]]:
    """A model's logits: 0 the student's, 1 the snapshot's, 2 the reference's. Exact in float32, and in bfloat16."""

    def logit(row: int, column: int) -> float:
        return round(16 * math.sin(1 + row * VOCAB + column + 0.1 * model * (column % 5))) / 4

    return [[logit(row, column) for column in range(VOCAB)] for row in range(ROWS)]


def labels() -> list[int]:
    return [-100 if row == IGNORED else row for row in range(ROWS)]


def formula() -> tuple[float, list[list[float]]]:
    """The mean of KL(q || p) over the rows that count, with q = softmax(((1-alpha) a + alpha r)/tau) and
    p = softmax(s/tau), and its gradient (p - q)/tau in s, by definition."""
    loss, gradient = 0.0, []
    for row, (s, a, r) in enumerate(zip(logits(0), logits(1), logits(2))):
        log_p = _log_softmax(s)
        log_q = _log_softmax([(1 - ALPHA) * x + ALPHA * y for x, y in zip(a, r)])
        counts = 0.0 if row == IGNORED else 1 / (ROWS - 1)
        loss += counts * math.fsum(math.exp(q) * (q - p) for p, q in zip(log_p, log_q))
        gradient.append([counts * (math.exp(p) - math.exp(q)) / TAU for p, q in zip(log_p, log_q)])
    return loss, gradient


def _log_softmax(row: list[float]) -> list[float]:
    top = max(row)
    total = math.log(math.fsum(math.exp((x - top) / TAU) for x in row))
    return [(x - top) / TAU - total for x in row]


def library(context: ctypes.c_void_p) -> Errors:
    """Of a context on the CPU, through the C interface alone."""
    memory = [(c_float * (ROWS * VOCAB))(*chain.from_iterable(logits(model))) for model in range(3)]
    kept = (ctypes.c_int64 * ROWS)(*labels())
    tensors = [_structs.tensor(ctypes.addressof(one), "float32", ROWS, VOCAB, VOCAB) for one in memory]
    tokens = _structs.tensor(ctypes.addressof(kept), "int64", ROWS, 1, 1)
    args = _structs.loss_args()
    args.student, args.snapshot, args.reference = map(ctypes.pointer, tensors)
    args.labels = ctypes.pointer(tokens)
    args.alpha, args.tau = ALPHA, TAU
    result = _native.loss("anchorkl doctor", context, args, True)
    try:
        flat = ctypes.cast(result.gradient_data, ctypes.POINTER(c_float))[: ROWS * VOCAB]
    finally:
        _native.release_result(result)
    return _errors(result.loss, [flat[row * VOCAB : (row + 1) * VOCAB] for row in range(ROWS)])


def torch_loss() -> Errors:
    """Of anchorkl.torch, beside anchorkl.reference: the same formula, in float64 and differentiated by autograd."""
    import torch

    from anchorkl import reference
    from anchorkl.torch import anchored_kl

    def computed(loss: Callable[..., torch.Tensor], dtype: torch.dtype) -> tuple[float, list[list[float]]]:
        student, *others = (torch.tensor(logits(model), dtype=dtype) for model in range(3))
        student.requires_grad_()
        total = loss(student, *others, torch.tensor(labels()), alpha=ALPHA, tau=TAU)
        total.backward()
        return total.item(), student.grad.tolist()

    return _errors(*computed(anchored_kl, torch.float32), wanted=computed(reference.anchored_kl, torch.float64))


def jax_loss() -> Errors:
    """Of anchorkl.jax, in a jitted program on JAX's default device."""
    import jax
    import jax.numpy as jnp

    from anchorkl.jax import anchored_kl

    student, snapshot, reference = (jnp.asarray(logits(model), jnp.float32) for model in range(3))

    def mean(student: jax.Array) -> jax.Array:
        losses = anchored_kl(student, snapshot, reference, labels=jnp.asarray(labels()), alpha=ALPHA, tau=TAU)
        return losses.sum() / (ROWS - 1)

    loss, gradient = jax.jit(jax.value_and_grad(mean))(student)
    return _errors(float(loss), gradient.tolist())


def _errors(loss: float, gradient: list[list[float]], wanted: tuple[float, list[list[float]]] | None = None) -> Errors:
    want, slopes = formula() if wanted is None else wanted
    largest = max(abs(slope) for row in slopes for slope in row)
    off = [abs(got - slope) for a, b in zip(gradient, slopes, strict=True) for got, slope in zip(a, b, strict=True)]
    return Errors(abs(loss - want) / want, math.nan if any(map(math.isnan, off)) else max(off) / largest)
