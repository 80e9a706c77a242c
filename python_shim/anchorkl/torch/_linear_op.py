"""The custom ops anchorkl::linear_anchored_kl and its backward pass.

A total comes with its gradients, which backward multiplies by the upstream one.
Losses of rows (reduction "none") come alone: an upstream gradient has a number for
each row, and a weight gradient is a sum over them. Backward then computes again,
with the upstream gradient as the rows' weights.
"""

from __future__ import annotations

from typing import Any

import torch

from anchorkl import _structs
from anchorkl.torch import _linear_call, _op
from anchorkl.torch._packing import REDUCTION, WANT_STATISTICS

_ARGUMENTS = (
    "Tensor student_hidden, Tensor student_weight, Tensor? student_bias, "
    "Tensor? snapshot_hidden, Tensor? snapshot_weight, Tensor? snapshot_bias, "
    "Tensor? reference_hidden, Tensor? reference_weight, Tensor? reference_bias, Tensor? ids, Tensor? logs, Tensor? tail, "
    "Tensor? labels, Tensor? weights, Tensor? alpha, Tensor? num_items, float[] numbers, SymInt[] integers"
)
_GRADIENTS = "Tensor hidden_gradient, Tensor weight_gradient, Tensor bias_gradient"
_STATISTICS = "Tensor row_statistics, Tensor mean_statistics, Tensor counts"
_LABELS, _WEIGHTS, _NUMBERS, _INTEGERS = 12, 13, 16, 17  # places among the arguments
_NAMES = (_linear_call.FUNCTION, "student_hidden")  # of errors about derivatives


def _fake(*inputs: Any) -> tuple[torch.Tensor, ...]:
    dtype = _linear_call.loss_dtype(inputs[:9])
    return _linear_call.empty_outputs(inputs[0], inputs[1], inputs[2], dtype, inputs[_INTEGERS], gradients=True)


def _row_gradients(upstream: torch.Tensor, *inputs: Any) -> tuple[torch.Tensor, ...]:
    """The gradients of the sum of upstream times the rows' losses. Weights have no sign,
    so rows with a negative upstream have a call of their own."""
    arguments = list(inputs)
    arguments[_INTEGERS] = [*inputs[_INTEGERS]]
    arguments[_INTEGERS][REDUCTION] = _structs.SUM
    arguments[_INTEGERS][WANT_STATISTICS] = 0
    numbers = upstream.to(torch.float64)
    if inputs[_WEIGHTS] is not None:
        weights = inputs[_WEIGHTS].to(upstream.device, torch.float64)
        numbers = torch.where(weights == 0, 0.0, numbers * weights)
    if inputs[_LABELS] is not None:
        numbers = torch.where(inputs[_LABELS].to(upstream.device) == inputs[_INTEGERS][0], 0.0, numbers)
    # An overflow upstream must show in the gradients: a loss scaler looks for it there.
    beyond = ~(numbers.abs() <= torch.finfo(torch.float32).max)
    numbers = torch.where(beyond, 0.0, numbers)
    total: list[torch.Tensor] | None = None
    for sign in (1, -1):
        if sign < 0 and not bool((numbers < 0).any()):
            break
        arguments[_WEIGHTS] = (sign * numbers).clamp(min=0)
        gradients = _linear_call.loss(*arguments)[1:4]
        total = list(gradients) if total is None else [a.sub_(b) for a, b in zip(total, gradients)]
    if bool(beyond.any()) and total:
        wanted = arguments[_INTEGERS][_linear_call.WANT_HIDDEN :]
        for gradient, needed, rows in zip(total, wanted, (beyond, ..., ...)):  # a weight's is of all rows
            if needed:
                gradient[rows] = torch.nan
    return tuple(total or ())


def _fake_row_gradients(upstream: torch.Tensor, *inputs: Any) -> tuple[torch.Tensor, ...]:
    return _fake(*inputs)[1:4]


def _setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[torch.Tensor, ...]) -> None:
    ctx.set_materialize_grads(False)
    ctx.mark_non_differentiable(*output[1:])
    ctx.per_row = inputs[_INTEGERS][REDUCTION] == _structs.NONE
    if ctx.per_row:
        ctx.present = [i for i, x in enumerate(inputs[:_NUMBERS]) if x is not None]
        ctx.options = inputs[_NUMBERS:]
        ctx.save_for_backward(*(inputs[i] for i in ctx.present))
    else:
        ctx.save_for_backward(*output[1:4])


def _backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
    none: list[torch.Tensor | None] = [None] * (_INTEGERS + 1)
    if upstream is None:
        return tuple(none)
    wanted = list(ctx.needs_input_grad[:3])
    if ctx.per_row:
        inputs: list[Any] = [*none[:_NUMBERS], *ctx.options]
        for i, tensor in zip(ctx.present, ctx.saved_tensors):
            inputs[i] = tensor
        inputs[_INTEGERS] = [*inputs[_INTEGERS][: _linear_call.WANT_HIDDEN], *map(int, wanted)]
        gradients = _linear_row_gradients(upstream, *inputs)
        if torch.is_grad_enabled():
            gradients = [_op.once(g, *_NAMES) for g in gradients]
    else:
        gradients = [_op.times(g, upstream, *_NAMES) if w else None for g, w in zip(ctx.saved_tensors, wanted)]
    return *(g if w else None for g, w in zip(gradients, wanted)), *none[3:]


linear_anchored_kl = _op.register("linear_anchored_kl", _ARGUMENTS, f"Tensor loss, {_GRADIENTS}, {_STATISTICS}", _linear_call.loss, _fake)
_linear_row_gradients = _op.register(
    "linear_row_gradients", f"Tensor upstream, {_ARGUMENTS}", _GRADIENTS, _row_gradients, _fake_row_gradients
)
torch.library.register_autograd("anchorkl::linear_anchored_kl", _backward, setup_context=_setup_context, lib=_op.library)
