"""One call of the library: from tensors to akl_loss and back."""

from __future__ import annotations

import ctypes
import math

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl import _context, _native, _structs
from anchorkl.torch import _layout
from anchorkl.torch._validate import FUNCTION, REDUCTIONS, error

STATISTICS = len(_structs.STATISTICS)
COUNTS = 4  # rows that count, bad rows, the first bad row (-1: none), the number of its tensor (-1: none)

Outputs = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


def loss(
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
    beta: float,
    kl_weight: float,
    ce_weight: float,
    logit_scale: list[float],
    softcap: list[float],
    ignore_index: int,
    vocab: int,
    space: str,
    divergence: str,
    check: str,
    reduction: str,
    want_gradient: bool,
    want_statistics: bool,
) -> Outputs:
    """Loss, gradient, statistics per row [..., STATISTICS], their means and counts.

    The last four are empty where they are not wanted. Trusts its arguments:
    :func:`anchorkl.torch.anchored_kl` has checked them. alpha_tensor, if given,
    replaces alpha. num_items is negative when the reduction's own divisor is
    meant. vocab 0 means all columns, a softcap of 0 none.
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
        point("alpha_rows", _layout.numbers(alpha_tensor, rows))
    if num_items_tensor is not None:
        num_items = _items(num_items_tensor)
    args.tau, args.tau_squared, args.beta = tau, tau_squared, beta
    args.kl_weight, args.ce_weight = kl_weight, ce_weight
    args.logit_scale[:], args.softcap[:] = logit_scale, softcap
    args.ignore_index, args.vocab = ignore_index, vocab
    args.space, args.divergence = _structs.SPACES[space], _structs.DIVERGENCES[divergence]
    args.reduction, args.num_items = _divisor(reduction, num_items)
    # A report is for the statistics, which always have one.
    args.check = _structs.CHECKS["report" if want_statistics and check == "none" else check]

    dtype = loss_dtype(student, snapshot, reference)
    row_losses = row_losses_matrix = statistics = None
    if reduction == "none":
        row_losses = torch.empty(student.shape[:-1], dtype=dtype)
        row_losses_matrix = _layout.numbers(row_losses, rows)[0]
    per_row, means, counts = no_statistics(student, dtype, want_statistics)
    if want_statistics:
        statistics = _structs.statistics(_layout.table(per_row, rows, STATISTICS))
    result = _native.loss(FUNCTION, _context.get(), args, want_gradient, row_losses_matrix, statistics)
    if num_items == 0 and result.counted_rows:
        _native.release_result(result)
        raise error("num_items", f"0 with {result.counted_rows} rows that count", "a count above 0")
    if statistics is not None:
        means.copy_(torch.tensor(list(statistics.mean), dtype=torch.float64))
        counts.copy_(torch.tensor(_counts(result)))
    total = torch.tensor(result.loss, dtype=dtype) if row_losses is None else row_losses
    if not want_gradient or rows == 0:
        return total, no_gradient(student, want_gradient), per_row, means, counts
    gradient = _native.take_gradient(FUNCTION, result, from_dlpack).view(student.shape)
    return total, gradient, per_row, means, counts


def loss_dtype(*logits: torch.Tensor | None) -> torch.dtype:
    """float64 if any of the logits is, else float32."""
    return torch.float64 if any(t is not None and t.dtype == torch.float64 for t in logits) else torch.float32


def no_gradient(student: torch.Tensor, want_gradient: bool) -> torch.Tensor:
    return student.new_empty(student.shape if want_gradient else (0,))


def no_statistics(
    student: torch.Tensor, dtype: torch.dtype, want_statistics: bool
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Statistics per row, means and counts, to be filled."""
    shapes = ((*student.shape[:-1], STATISTICS), (STATISTICS,), (COUNTS,)) if want_statistics else ((0,), (0,), (0,))
    types = (dtype, dtype, torch.int64)
    per_row, means, counts = (student.new_empty(shape, dtype=kind) for shape, kind in zip(shapes, types))
    return per_row, means, counts


def _counts(result: _structs.LossResult) -> list[int]:
    bad_tensor = (result.bad_tensor or b"").decode()
    number = _structs.MODELS.index(bad_tensor) if bad_tensor else -1
    return [result.counted_rows, result.bad_rows, result.first_bad_row, number]


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
