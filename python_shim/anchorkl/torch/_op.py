"""The custom op anchorkl::anchored_kl, and its derivative.

The op returns the loss and, if wanted, the gradient of the total in the
student and the statistics, which the library computes in the same pass.
Backward only multiplies the gradient by the upstream one.
"""

from __future__ import annotations

from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.torch import _call
from anchorkl.torch._validate import error

_SCHEMA = (
    "(Tensor student, Tensor? snapshot, Tensor reference, Tensor? labels, Tensor? weights, "
    "float alpha, Tensor? alpha_tensor, float num_items, Tensor? num_items_tensor, "
    "float tau, bool tau_squared, float beta, float kl_weight, float ce_weight, "
    "float[] logit_scale, float[] softcap, int ignore_index, SymInt vocab, str space, str divergence, "
    "str check, str reduction, bool want_gradient, bool want_statistics) "
    "-> (Tensor loss, Tensor gradient, Tensor row_statistics, Tensor mean_statistics, Tensor counts)"
)
_ARGUMENTS = 24
_REDUCTION = -3

anchored_kl = torch.library.custom_op(
    "anchorkl::anchored_kl", _call.loss, mutates_args=(), device_types="cpu", schema=_SCHEMA
)


@anchored_kl.register_fake
def _fake(student, snapshot, reference, *others):  # type: ignore[no-untyped-def]
    reduction, want_gradient, want_statistics = others[_REDUCTION:]
    shape = student.shape[:-1] if reduction == "none" else ()
    dtype = _call.loss_dtype(student, snapshot, reference)
    loss = student.new_empty(shape, dtype=dtype)
    statistics = _call.no_statistics(student, dtype, want_statistics)
    return loss, _call.no_gradient(student, want_gradient), *statistics


def _setup_context(ctx: Any, inputs: tuple[Any, ...], output: _call.Outputs) -> None:
    _, gradient, *statistics = output
    ctx.set_materialize_grads(False)  # else backward makes zeros as large as the logits
    ctx.mark_non_differentiable(gradient, *statistics)
    ctx.save_for_backward(gradient)
    ctx.per_row = inputs[_REDUCTION] == "none"


# torch's own way to know whether this backward pass may come again; private,
# so without it every pass is taken for one that may.
_keeps_graph = getattr(torch._C._autograd, "_get_current_graph_task_keep_graph", lambda: True)


def _backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
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
