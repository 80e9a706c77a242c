"""One call of the library: from tensors to akl_loss and back."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence
from typing import Any

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl import _native, _structs
from anchorkl.errors import Status, failure
from anchorkl.torch import _device, _layout
from anchorkl.torch._packing import REDUCTION, WANT_STATISTICS
from anchorkl.torch._validate import FUNCTION

STATISTICS = len(_structs.STATISTICS)
COUNTS = 4  # rows that count, bad rows, the first bad row (-1: none), the number of its tensor (-1: none)

Statistics = tuple[torch.Tensor, torch.Tensor, torch.Tensor]  # per row [..., STATISTICS], their means, counts
_ARGS_SIZE = ctypes.sizeof(_structs.LossArgs)
_LARGEST = torch.finfo(torch.float32).max


def full_loss(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | None,
    labels: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
    weights: torch.Tensor | None,
    alpha: torch.Tensor | None,
    num_items: torch.Tensor | None,
    *listed: Any,
) -> tuple[torch.Tensor, ...]:
    """Loss, gradient and the three of Statistics, which are empty if not wanted. The arguments are those of loss, and:
    weights; alpha and num_items, tensors that replace these numbers; listed, a TopK's three, where there is no reference.
    """
    kept: list[torch.Tensor] = []  # the memory that args points to, until the call is over
    args, items = arguments(kept, student, snapshot, reference, labels, numbers, integers, weights, alpha, num_items, listed)
    return computed_fully(args, items, student, loss_dtype(student, snapshot, reference), integers)


def loss(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | None,
    labels: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
) -> tuple[torch.Tensor, torch.Tensor]:
    """Loss and gradient, which is empty if not wanted.

    Trusts its arguments: :func:`anchorkl.torch.anchored_kl` has checked them.
    numbers: alpha, num_items, tau, kl_weight, ce_weight, beta, three scales, three
    caps. integers: ignore_index, vocab, space, divergence, tau_squared, check,
    reduction, want_gradient, want_statistics. They are as the C structs have them,
    but num_items is negative when the reduction's own divisor is meant.
    """
    kept: list[torch.Tensor] = []  # as above
    args, items = arguments(kept, student, snapshot, reference, labels, numbers, integers, None, None, None)
    return computed(args, items, student, loss_dtype(student, snapshot, reference), integers, None)


def arguments(
    kept: list[torch.Tensor],
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor | None,
    labels: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
    weights: torch.Tensor | None,
    alpha: torch.Tensor | None,
    num_items: torch.Tensor | None,
    listed: Sequence[Any] = (),
) -> tuple[_structs.LossArgs, float]:
    """The C struct, and num_items, negative if it is not given. kept gets the memory that the struct points to."""
    args = _structs.LossArgs(_ARGS_SIZE, stream=_device.stream(student, FUNCTION, "student"))
    rows = student.numel() // student.shape[-1]
    point(args, kept, "student", _layout.logits("student", student))
    if snapshot is not None:
        point(args, kept, "snapshot", _layout.logits("snapshot", snapshot))
    if reference is not None:
        point(args, kept, "reference", _layout.logits("reference", reference))
    else:
        set_topk(args, kept, rows, *listed)
    return args, set_objective(args, kept, rows, labels, numbers, integers, weights, alpha, num_items)


def computed_fully(
    args: _structs.LossArgs | _structs.ShardArgs, items: float, student: torch.Tensor, dtype: torch.dtype, integers: Sequence[int]
) -> tuple[torch.Tensor, ...]:
    """As computed, and then the three of Statistics, which are empty if not wanted."""
    statistics = no_statistics(student, dtype, integers[WANT_STATISTICS])
    fill = statistics if integers[WANT_STATISTICS] else None
    return *computed(args, items, student, dtype, integers, fill), *statistics


def computed(
    args: _structs.LossArgs | _structs.ShardArgs,
    items: float,
    student: torch.Tensor,
    dtype: torch.dtype,
    integers: Sequence[int],
    fill: Statistics | None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss of the arguments, in a dtype, and the gradient in the student; fills statistics."""
    rows = student.numel() // student.shape[-1]
    reduction, want_gradient, _ = integers[REDUCTION:]
    row_losses = row_losses_matrix = statistics = None
    if reduction == _structs.NONE:
        row_losses = student.new_empty(student.shape[:-1], dtype=dtype)
        row_losses_matrix = _layout.numbers(row_losses, rows)[0]
    if fill is not None:
        statistics = _structs.statistics(_layout.table(fill[0], rows, STATISTICS))
    result = _native.loss(FUNCTION, _device.context(student), args, bool(want_gradient), row_losses_matrix, statistics)
    try:
        if items == 0 and result.counted_rows:
            raise no_items(FUNCTION, result.counted_rows)
        if fill is not None and statistics is not None:
            fill[1].copy_(torch.tensor(list(statistics.mean), dtype=torch.float64))
            fill[2].copy_(torch.tensor(_counts(result)))
        total = scalar(result.loss, dtype, student.device) if row_losses is None else row_losses
        if not want_gradient or rows == 0:
            return total, no_gradient(student, want_gradient)
        gradient = _native.take_gradient(FUNCTION, result, from_dlpack)
    finally:
        _native.release_result(result)  # what was not taken
    return total, gradient if student.dim() == 2 else gradient.view(student.shape)


def point(args: Any, kept: list[torch.Tensor], field: str, made: tuple[_structs.Tensor, torch.Tensor]) -> None:
    """Sets a pointer of args, and keeps the memory that it leads to."""
    kept.append(made[1])
    setattr(args, field, ctypes.pointer(made[0]))


def set_topk(
    args: _structs.LossArgs, kept: list[torch.Tensor], rows: int, ids: torch.Tensor, logs: torch.Tensor, tail: torch.Tensor
) -> None:
    topk = _structs.TopK(ctypes.sizeof(_structs.TopK))
    for name, tensor, columns in (("ids", ids, ids.shape[-1]), ("logs", logs, ids.shape[-1]), ("tail", tail, 1)):
        point(topk, kept, name, _layout.listed(tensor, rows, columns))
    args.topk = ctypes.pointer(topk)


def set_objective(
    args: _structs.LossArgs,
    kept: list[torch.Tensor],
    rows: int,
    labels: torch.Tensor | None,
    numbers: Sequence[float],
    integers: Sequence[int],
    weights: torch.Tensor | None,
    alpha: torch.Tensor | None,
    num_items: torch.Tensor | None,
    function: str = FUNCTION,
) -> float:
    """Sets all of args but the logits; returns num_items, negative if it is not given."""
    if labels is not None:
        point(args, kept, "labels", _layout.labels(labels))
    if weights is not None:
        point(args, kept, "weights", _layout.numbers(weights, rows))
    args.alpha, items, args.tau, args.kl_weight, args.ce_weight, args.beta = numbers[:6]
    args.logit_scale[:], args.softcap[:] = numbers[6:9], numbers[9:12]
    args.ignore_index, args.vocab, args.space, args.divergence, args.tau_squared, args.check = integers[:REDUCTION]
    if alpha is not None and alpha.dim() == 0:
        args.alpha = alpha.item()
    elif alpha is not None:
        point(args, kept, "alpha_rows", _layout.numbers(alpha, rows))
    if num_items is not None:
        items = _items(num_items, function)
    args.reduction, args.num_items = _divisor(integers[REDUCTION], items)
    return items


def no_items(function: str, counted: int) -> Exception:
    message = f"got 0 with {counted} rows that count, wanted a count above 0"
    return failure(Status.INVALID_ARGUMENT, function, "num_items", message)


def scalar(value: float, dtype: torch.dtype, device: torch.device) -> torch.Tensor:
    # The fast one refuses what overflows, instead of making it infinite.
    make = torch.tensor if abs(value) > _LARGEST else torch.scalar_tensor
    return make(value, dtype=dtype, device=device)


def loss_dtype(*logits: torch.Tensor | None) -> torch.dtype:
    """float64 if any of the logits is, else float32."""
    return torch.float64 if torch.float64 in [t.dtype for t in logits if t is not None] else torch.float32


def no_gradient(student: torch.Tensor, want_gradient: int) -> torch.Tensor:
    return student.new_empty(student.shape if want_gradient else (0,))


def no_statistics(student: torch.Tensor, dtype: torch.dtype, want_statistics: int) -> Statistics:
    """To be filled."""
    shapes = ((*student.shape[:-1], STATISTICS), (STATISTICS,), (COUNTS,)) if want_statistics else ((0,), (0,), (0,))
    types = (dtype, dtype, torch.int64)
    per_row, means, counts = (student.new_empty(shape, dtype=kind) for shape, kind in zip(shapes, types))
    return per_row, means, counts


def _counts(result: _structs.LossResult) -> list[int]:
    bad_tensor = (result.bad_tensor or b"").decode()
    number = _structs.MODELS.index(bad_tensor) if bad_tensor else -1
    return [result.counted_rows, result.bad_rows, result.first_bad_row, number]


def _items(num_items: torch.Tensor, function: str) -> float:
    items = float(num_items.item())
    if not 0 <= items < math.inf:
        message = f"got {items!r}, wanted a finite count of at least 0"
        raise failure(Status.INVALID_ARGUMENT, function, "num_items", message)
    return items


def _divisor(reduction: int, num_items: float) -> tuple[int, float]:
    """The C side's reduction and Z. A negative num_items stands for the reduction's own divisor."""
    if num_items > 0:
        return _structs.NUM_ITEMS, num_items
    if num_items == 0:
        return _structs.SUM, 0.0  # right only if no row counts, which is checked after the call
    return reduction, 0.0
