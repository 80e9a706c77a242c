"""Options as the ops take them: two lists, since torch pays for each argument of an op at each call."""

from __future__ import annotations

from typing import Any

import torch

from anchorkl import _structs
from anchorkl.torch._validate import REDUCTIONS

# Places among the integers.
REDUCTION, WANT_GRADIENT, WANT_STATISTICS = 6, 7, 8


def pack(
    *,
    alpha: float | torch.Tensor,
    num_items: float | torch.Tensor | None,
    tau: float,
    kl_weight: float,
    ce_weight: float,
    divergence: tuple[str, float],
    scales: tuple[Any, Any, Any],
    caps: tuple[Any, Any, Any],
    ignore_index: int,
    vocab: int | None,
    space: str,
    tau_squared: bool,
    check: str,
    reduction: str,
    want_gradient: bool,
    return_stats: bool,
) -> tuple[list[float], list[int]]:
    """The numbers and the integers of :func:`anchorkl.torch._call.loss`. Tensors alpha and num_items go to
    the op themselves, and stand here for nothing."""
    kind, beta = divergence
    numbers = [
        0.5 if isinstance(alpha, torch.Tensor) else alpha,
        -1.0 if num_items is None or isinstance(num_items, torch.Tensor) else num_items,
        tau,
        kl_weight,
        ce_weight,
        beta,
        *scales,
        *(0.0 if cap is None else cap for cap in caps),
    ]
    integers = [
        ignore_index,
        vocab or 0,
        _structs.SPACES[space],
        _structs.DIVERGENCES[kind],
        int(tau_squared),
        # A report is for the statistics, which always have one.
        _structs.CHECKS["report" if return_stats and check == "none" else check],
        REDUCTIONS[reduction],
        int(want_gradient),
        int(return_stats),
    ]
    return numbers, integers


def tensor_or_none(value: Any) -> torch.Tensor | None:
    return value if isinstance(value, torch.Tensor) else None


def shifted(labels: torch.Tensor | None, shift: bool, ignore_index: int) -> torch.Tensor | None:
    """The labels of the positions that they are predicted from."""
    if not shift or labels is None:
        return labels
    return torch.nn.functional.pad(labels[..., 1:], (0, 1), value=ignore_index)


def as_weights(weights: float | torch.Tensor | None) -> torch.Tensor | None:
    if weights is None or isinstance(weights, torch.Tensor):
        return weights
    return torch.full((), weights, dtype=torch.float64)
