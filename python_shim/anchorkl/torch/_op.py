"""The custom op anchorkl::anchored_kl, and its derivative.

The op returns the loss and, if wanted, the gradient of the total in the
student, which the library computes in the same pass. Backward only multiplies
it by the upstream gradient.
"""

from __future__ import annotations

import ctypes
import math
from typing import Any

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl import _context, _native, _structs
from anchorkl.errors import Status
from anchorkl.torch import _layout
from anchorkl.torch._validate import FUNCTION, REDUCTIONS, error

_SCHEMA = (
    "(Tensor student, Tensor? snapshot, Tensor reference, Tensor? labels, Tensor? weights, "
    "float alpha, Tensor? alpha_tensor, float num_items, Tensor? num_items_tensor, float tau, bool tau_squared, "
    "int ignore_index, SymInt vocab, str space, str reduction, bool want_gradient) -> (Tensor, Tensor)"
)
_ARGUMENTS = 16


@torch.library.custom_op("anchorkl::anchored_kl", mutates_args=(), device_types="cpu", schema=_SCHEMA)
def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None,
    weights: torch.Tensor | None,
    alpha: float,
    alpha_tensor: torch.Tensor | None,
    num_items: float,
    num_items_tensor: torch.Tensor | None,
    tau: float,
    tau_squared: bool,
    ignore_index: int,
    vocab: int,
    space: str,
    reduction: str,
    want_gradient: bool,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Trusts its arguments: :func:`anchorkl.torch.anchored_kl` has checked them.

    alpha_tensor, if given, replaces alpha. num_items is negative when the
    reduction's own divisor is meant. vocab 0 means all columns.
    """
    args = _structs.loss_args()
    kept = []  # the memory that args points to, until the call is over

    def point(field: str, made: tuple[_structs.Tensor, torch.Tensor]) -> None:
        kept.append(made[1])
        setattr(args, field, ctypes.pointer(made[0]))

    rows = student.numel() // student.shape[-1]
    point("student", _layout.logits("student", student))
    if snapshot is not None:
        point("snapshot", _layout.logits("snapshot", snapshot))
    point("reference", _layout.logits("reference", reference))
    if labels is not None:
        point("labels", _layout.labels(labels))
    if weights is not None:
        point("weights", _layout.numbers(weights, rows))
    if alpha_tensor is None:
        args.alpha = alpha
    elif alpha_tensor.dim() == 0:
        args.alpha = alpha_tensor.item()
    else:
        args.alpha = 0.5  # not used, but checked
        point("alpha_rows", _layout.numbers(alpha_tensor, rows))
    if num_items_tensor is not None:
        num_items = _items(num_items_tensor)
    args.tau, args.tau_squared = tau, tau_squared
    args.ignore_index, args.vocab = ignore_index, vocab
    args.space = _structs.SPACES[space]
    args.reduction, args.num_items = _divisor(reduction, num_items)

    dtype = loss_dtype(student, snapshot, reference)
    row_losses = row_losses_matrix = None
    if reduction == "none":
        row_losses = torch.empty(student.shape[:-1], dtype=dtype)
        row_losses_matrix = _layout.numbers(row_losses, rows)[0]
    result = _native.loss(FUNCTION, _context.get(), args, want_gradient, row_losses_matrix)
    if num_items == 0 and result.counted_rows:
        _native.release_result(result)
        raise error("num_items", f"0 with {result.counted_rows} rows that count", "a count above 0")
    loss = torch.tensor(result.loss, dtype=dtype) if row_losses is None else row_losses
    if not want_gradient or rows == 0:
        return loss, _no_gradient(student, want_gradient)
    return loss, _native.take_gradient(FUNCTION, result, from_dlpack).view(student.shape)


def loss_dtype(*logits: torch.Tensor | None) -> torch.dtype:
    """float64 if any of the logits is, else float32."""
    return torch.float64 if any(t is not None and t.dtype == torch.float64 for t in logits) else torch.float32


def _items(num_items: torch.Tensor) -> float:
    items = float(num_items.item())
    if not 0 <= items < math.inf:
        raise error("num_items", repr(items), "a finite count of at least 0")
    return items


def _divisor(reduction: str, num_items: float) -> tuple[int, float]:
    """The C side's reduction and Z."""
    if num_items > 0:
        return _structs.NUM_ITEMS, num_items
    if num_items == 0:
        return _structs.SUM, 0.0  # right only if no row counts, which is checked after the call
    return REDUCTIONS[reduction], 0.0


def _no_gradient(student: torch.Tensor, want_gradient: bool) -> torch.Tensor:
    return student.new_empty(student.shape if want_gradient else (0,))


@anchored_kl.register_fake
def _fake(student, snapshot, reference, *others):  # type: ignore[no-untyped-def]
    reduction, want_gradient = others[-2:]
    shape = student.shape[:-1] if reduction == "none" else ()
    loss = student.new_empty(shape, dtype=loss_dtype(student, snapshot, reference))
    return loss, _no_gradient(student, want_gradient)


def _setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[torch.Tensor, torch.Tensor]) -> None:
    gradient = output[1]
    ctx.set_materialize_grads(False)  # else backward makes zeros as large as the logits
    ctx.mark_non_differentiable(gradient)
    ctx.save_for_backward(gradient)
    ctx.per_row = inputs[-2] == "none"


# torch's own way to know whether this backward pass may come again; private,
# so without it every pass is taken for one that may.
_keeps_graph = getattr(torch._C._autograd, "_get_current_graph_task_keep_graph", lambda: True)


def _backward(ctx: Any, upstream: torch.Tensor | None, _: Any) -> tuple[torch.Tensor | None, ...]:
    none = (None,) * (_ARGUMENTS - 1)
    if upstream is None:
        return None, *none
    (gradient,) = ctx.saved_tensors
    if ctx.per_row:
        upstream = upstream.unsqueeze(-1)
    traced = torch.compiler.is_compiling() or type(gradient) is not torch.Tensor
    if torch.is_grad_enabled() and not traced:
        return _Once.apply((gradient * upstream).to(gradient.dtype), torch.ones((), requires_grad=True)), *none
    if traced or torch._C._functorch.is_batchedtensor(upstream):
        return (gradient * upstream).to(gradient.dtype), *none  # there are no values to look at
    if _keeps_graph():
        return (gradient * upstream).to(gradient.dtype), *none
    # Nobody reads the saved gradient again: it may be given away, and changed in place.
    if not bool((upstream == 1).all()):
        gradient.mul_(upstream)
    return gradient, *none


anchored_kl.register_autograd(_backward, setup_context=_setup_context)


class _Once(torch.autograd.Function):
    """The identity of its first argument; fails when it is differentiated."""

    @staticmethod
    def forward(ctx: Any, gradient: torch.Tensor, _: torch.Tensor) -> torch.Tensor:
        return gradient.view_as(gradient)

    @staticmethod
    def backward(ctx: Any, *_: Any) -> Any:
        raise error("student", "a second derivative", "first derivatives only", Status.UNSUPPORTED)
