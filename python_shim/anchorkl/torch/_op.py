"""The custom ops anchorkl::anchored_kl and anchorkl::anchored_kl_full, and their derivative.

They return the loss and, if wanted, the gradient of the total in the student
and the statistics, which the library computes in the same pass. Backward only
multiplies the gradient by the upstream one.

Every argument and every output costs at each call. So options are packed into
two lists, and the usual call has an op without what it does not need.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import torch

from anchorkl import _structs
from anchorkl.errors import Status, failure
from anchorkl.torch import _call
from anchorkl.torch._packing import REDUCTION, WANT_STATISTICS
from anchorkl.torch._validate import FUNCTION

_ARGUMENTS = "Tensor student, Tensor? snapshot, Tensor? reference, Tensor? labels, float[] numbers, SymInt[] integers"


def _setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[torch.Tensor, ...]) -> None:
    ctx.set_materialize_grads(False)  # else backward makes zeros as large as the logits
    ctx.mark_non_differentiable(*output[1:])
    ctx.save_for_backward(output[1])
    ctx.no_gradients = (None,) * (len(inputs) - 1)  # of the arguments but the student


# torch's own way to know whether this backward pass may come again; private,
# so without it every pass is taken for one that may.
_keeps_graph = getattr(torch._C._autograd, "_get_current_graph_task_keep_graph", lambda: True)


def _backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
    return None if upstream is None else times(ctx.saved_tensors[0], upstream), *ctx.no_gradients


def times(gradient: torch.Tensor, upstream: torch.Tensor, function: str = FUNCTION, field: str = "student") -> torch.Tensor:
    """The gradient of the total by the upstream one, which has a number for each row or one for all."""
    per_row = upstream.dim() > 0
    if per_row:
        upstream = upstream.unsqueeze(-1)
    traced = torch.compiler.is_compiling() or type(gradient) is not torch.Tensor
    if torch.is_grad_enabled() and not traced:
        return once((gradient * upstream).to(gradient.dtype), function, field)
    # A traced or batched upstream has no values to look at.
    if traced or _is_batched(upstream) or _keeps_graph():
        return (gradient * upstream).to(gradient.dtype)
    # Nobody reads the saved gradient again: it may be given away, and changed in place.
    if not (bool((upstream == 1).all()) if per_row else upstream.item() == 1):
        gradient.mul_(upstream)
    return gradient


def _is_batched(tensor: torch.Tensor) -> bool:
    """Whether it is one of vmap's, or of is_grads_batched, whose kind is an older one."""
    functorch = torch._C._functorch
    return functorch.is_batchedtensor(tensor) or functorch.is_legacy_batchedtensor(tensor)


def once(gradient: torch.Tensor, function: str, field: str) -> torch.Tensor:
    """The gradient, whose own derivative is an error that names function and field."""
    return _Once.apply(gradient, torch.ones((), requires_grad=True), function, field)


class _Once(torch.autograd.Function):
    """The identity of its first argument; fails when it is differentiated."""

    @staticmethod
    def forward(ctx: Any, gradient: torch.Tensor, _: torch.Tensor, function: str, field: str) -> torch.Tensor:
        ctx.function, ctx.field = function, field
        return gradient.view_as(gradient)

    @staticmethod
    def backward(ctx: Any, *_: Any) -> Any:
        message = "got a second derivative, wanted first derivatives only"
        raise failure(Status.UNSUPPORTED, ctx.function, ctx.field, message)


def _fake(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | None,
    labels: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
) -> tuple[torch.Tensor, torch.Tensor]:
    reduction, want_gradient, _ = integers[REDUCTION:]
    shape = student.shape[:-1] if reduction == _structs.NONE else ()
    loss = student.new_empty(shape, dtype=_call.loss_dtype(student, snapshot, reference))
    return loss, _call.no_gradient(student, want_gradient)


def _fake_full(*inputs: Any) -> tuple[torch.Tensor, ...]:
    student, integers = inputs[0], inputs[5]
    loss, gradient = _fake(*inputs[:6])
    return loss, gradient, *_call.no_statistics(student, loss.dtype, integers[WANT_STATISTICS])


def _below_autograd(op: Any, keyset: Any, inputs: tuple[Any, ...]) -> tuple[torch.Tensor, ...]:
    with torch._C._AutoDispatchBelowAutograd():
        return op.redispatch(keyset & torch._C._after_autograd_keyset, *inputs)


class _Differentiable(torch.autograd.Function):
    """What torch.library.register_autograd makes of _setup_context and _backward, without the walk over the schema."""

    @staticmethod
    def forward(ctx: Any, op: Any, keyset: Any, *inputs: Any) -> tuple[torch.Tensor, ...]:
        output = _below_autograd(op, keyset, inputs)
        _setup_context(ctx, inputs, output)
        return output

    @staticmethod
    def backward(ctx: Any, *upstream: Any) -> tuple[torch.Tensor | None, ...]:
        return None, None, *_backward(ctx, *upstream)


def _differentiable(op: Any, keyset: Any, *inputs: Any) -> tuple[torch.Tensor, ...]:
    if torch.is_grad_enabled() and inputs[0].requires_grad:
        return _Differentiable.apply(op, keyset, *inputs)
    return _below_autograd(op, keyset, inputs)


# Private, though torch's own formulas for custom ops are made of them; without them torch makes ours, too.
_QUICK = all(hasattr(torch._C, name) for name in ("_AutoDispatchBelowAutograd", "_after_autograd_keyset")) and hasattr(
    torch._ops.OpOverload, "redispatch"
)
# A call waits for the GPU, so torch.compile must leave it out of CUDA graphs. Older versions have no tag for that.
_TAGS = [getattr(torch.Tag, name) for name in ("pt2_compliant_tag", "cudagraph_unsafe") if hasattr(torch.Tag, name)]
library = torch.library.Library("anchorkl", "FRAGMENT")  # holds the ops as long as it lives


def register(name: str, arguments: str, outputs: str, run: Any, fake: Any) -> Any:
    """Makes an op without a derivative."""
    # Not torch.library.custom_op: it also looks at each call whether an output is an input, which none is here.
    op = f"anchorkl::{name}"
    torch.library.define(op, f"({arguments}) -> ({outputs})", lib=library, tags=_TAGS)
    torch.library.register_kernel(op, ("cpu", "cuda"), run, lib=library)
    torch.library.register_fake(op, fake, lib=library)
    return getattr(torch.ops.anchorkl, name).default


def _define(name: str, arguments: str, outputs: str, run: Any, fake: Any, quick: bool = _QUICK) -> Any:
    made = register(name, f"{_ARGUMENTS}{arguments}", f"Tensor loss, Tensor gradient{outputs}", run, fake)
    if quick:
        library.impl(name, functools.partial(_differentiable, made), "Autograd", with_keyset=True)
    else:
        torch.library.register_autograd(f"anchorkl::{name}", _backward, setup_context=_setup_context, lib=library)
    return made


anchored_kl = _define("anchored_kl", "", "", _call.loss, _fake)
anchored_kl_full = _define(
    "anchored_kl_full",
    ", Tensor? weights, Tensor? alpha, Tensor? num_items, Tensor? ids, Tensor? logs, Tensor? tail",
    ", Tensor row_statistics, Tensor mean_statistics, Tensor counts",
    _call.full_loss,
    _fake_full,
)
