"""The keyword arguments of the losses but return_stats, for type checkers: what comes back hangs on that one alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import torch

# One number for the three models, one each for student, snapshot and reference, or some of them by name.
PerModel = float | tuple[float | None, float | None, float | None] | Mapping[str, float | None]


class Keywords(TypedDict, total=False):
    """Those of anchored_kl."""

    alpha: float | torch.Tensor
    space: str
    divergence: str | tuple[str, float]
    tau: float
    tau_squared: bool
    kl_weight: float
    ce_weight: float
    weights: float | torch.Tensor | None
    ignore_index: int
    shift: bool
    vocab: int | None
    softcap: PerModel | None
    logit_scale: PerModel
    reduction: str
    num_items: float | torch.Tensor | None
    check: str
    process_group: torch.distributed.ProcessGroup | None


class LinearKeywords(Keywords, total=False):
    """Those of linear_anchored_kl."""

    student_bias: torch.Tensor | None
    snapshot_bias: torch.Tensor | None
    reference_bias: torch.Tensor | None
    chunk_rows: int | None
