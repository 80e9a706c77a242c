"""One call of the fused linear form: from tensors to akl_linear_loss and back."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl import _native, _structs
from anchorkl.torch import _call, _device, _layout
from anchorkl.torch._packing import REDUCTION, WANT_STATISTICS

FUNCTION = "linear_anchored_kl"

# The integers of the ops: those of the logits form, whose want_gradient is not
# used here, then these.
CHUNK_ROWS, WANT_HIDDEN, WANT_WEIGHT, WANT_BIAS = 9, 10, 11, 12
COUNTS = _call.COUNTS + 3  # those of the logits form, then chunk_rows, products, scratch_bytes

Outputs = tuple[torch.Tensor, ...]  # loss, three gradients (empty if not wanted), then the three of Statistics


def loss(
    student_hidden: torch.Tensor,
    student_weight: torch.Tensor,
    student_bias: torch.Tensor | None,
    snapshot_hidden: torch.Tensor | None,
    snapshot_weight: torch.Tensor | None,
    snapshot_bias: torch.Tensor | None,
    reference_hidden: torch.Tensor | None,
    reference_weight: torch.Tensor | None,
    reference_bias: torch.Tensor | None,
    ids: torch.Tensor | None,
    logs: torch.Tensor | None,
    tail: torch.Tensor | None,
    labels: torch.Tensor | None,
    weights: torch.Tensor | None,
    alpha: torch.Tensor | None,
    num_items: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
) -> Outputs:
    """Trusts its arguments: :func:`anchorkl.torch.linear_anchored_kl` has checked them."""
    student = (student_hidden, student_weight, student_bias)
    tensors = (*student, snapshot_hidden, snapshot_weight, snapshot_bias, reference_hidden, reference_weight, reference_bias)
    kept: list[torch.Tensor] = []
    args = _structs.LinearArgs(ctypes.sizeof(_structs.LinearArgs))
    for name, tensor in zip(_structs.LINEAR_TENSORS, tensors):
        if tensor is not None:
            layout = _layout.logits if name.endswith("hidden") else _layout.dense
            _call.point(args, kept, name, layout(name, tensor, FUNCTION))
    stream = _device.stream(student_hidden, FUNCTION, "student_hidden")
    options = _structs.LossArgs(ctypes.sizeof(_structs.LossArgs), stream=stream)
    rows = student_hidden.numel() // student_hidden.shape[-1]
    if reference_hidden is None:
        _call.set_topk(options, kept, rows, ids, logs, tail)
    items = _call.set_objective(options, kept, rows, labels, numbers, integers, weights, alpha, num_items, FUNCTION)
    args.loss, args.chunk_rows = ctypes.pointer(options), integers[CHUNK_ROWS]

    dtype = loss_dtype(tensors)
    made = empty_outputs(student_hidden, student_weight, student_bias, dtype, integers, gradients=False)
    total, statistics = made[0], None
    per_row = integers[REDUCTION] == _structs.NONE
    row_losses = _layout.numbers(total, rows)[0] if per_row else None
    if integers[WANT_STATISTICS]:
        statistics = _structs.statistics(_layout.table(made[4], rows, _call.STATISTICS))
    wanted = [bool(integers[i]) for i in (WANT_HIDDEN, WANT_WEIGHT, WANT_BIAS)]
    result = _native.linear_loss(FUNCTION, _device.context(student_hidden), args, wanted, row_losses, statistics)
    try:
        if items == 0 and result.counted_rows:
            raise _call.no_items(FUNCTION, result.counted_rows)
        if not per_row:
            total = _call.scalar(result.loss, dtype, student_hidden.device)
        if statistics is not None:
            made[5].copy_(torch.tensor(list(statistics.mean), dtype=torch.float64))
            made[6].copy_(torch.tensor(_counts(result)))
        shapes = (student_hidden.shape, student_weight.shape, None if student_bias is None else student_bias.shape)
        gradients = list(made[1:4])
        for which, shape in enumerate(shapes):
            if wanted[which] and result.owner[which]:
                taken = _native.take_linear_gradient(FUNCTION, result, which, from_dlpack)
                gradients[which] = taken.view(shape)
            elif wanted[which]:
                gradients[which] = gradients[which].new_empty(shape)  # no rows
    finally:
        _native.release_linear(result)  # what was not taken
    return total, *gradients, *made[4:]


def loss_dtype(tensors: Sequence[torch.Tensor | None]) -> torch.dtype:
    return torch.float64 if any(t is not None and t.dtype == torch.float64 for t in tensors) else torch.float32


def empty_outputs(
    hidden: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor | None,
    dtype: torch.dtype,
    integers: Sequence[int],
    gradients: bool,
) -> Outputs:
    """The outputs, to be filled; gradients: those that are wanted have their size."""
    total = hidden.new_empty(hidden.shape[:-1] if integers[REDUCTION] == _structs.NONE else (), dtype=dtype)
    made = [
        like.new_empty(like.shape if gradients and integers[flag] else (0,))
        for like, flag in ((hidden, WANT_HIDDEN), (weight, WANT_WEIGHT), (hidden if bias is None else bias, WANT_BIAS))
    ]
    per_row, means, counts = _call.no_statistics(hidden, dtype, integers[WANT_STATISTICS])
    if integers[WANT_STATISTICS]:
        counts = counts.new_empty((COUNTS,))
    return total, *made, per_row, means, counts


def _counts(result: _structs.LinearResult) -> list[int]:
    bad_tensor = (result.bad_tensor or b"").decode()
    number = _structs.LINEAR_TENSORS.index(bad_tensor) if bad_tensor in _structs.LINEAR_TENSORS else -1
    counted = [result.counted_rows, result.bad_rows, result.first_bad_row, number]
    return [*counted, result.chunk_rows, result.products, result.scratch_bytes]
