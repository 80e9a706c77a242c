"""The keyword arguments of the losses but return_stats, for type checkers: what comes back hangs on that one alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import jax

# One number for the three models, one each for student, snapshot and reference, or some of them by name.
PerModel = float | tuple[float | None, float | None, float | None] | Mapping[str, float | None]


class Common(TypedDict, total=False):
    """Those that both forms have."""

    labels: jax.Array | None
    alpha: float | jax.Array
    space: str
    divergence: str | tuple[str, float]
    tau: float | jax.Array
    tau_squared: bool
    kl_weight: float | jax.Array
    ce_weight: float | jax.Array
    where: jax.Array | None
    ignore_index: int
    vocab: int | None
    softcap: PerModel | None
    logit_scale: PerModel


class Keywords(Common, total=False):
    """Those of anchored_kl."""

    axis_name: str | tuple[str, ...] | None


class LinearKeywords(Common, total=False):
    """Those of linear_anchored_kl."""

    student_bias: jax.Array | None
    snapshot_bias: jax.Array | None
    reference_bias: jax.Array | None
    chunk_rows: int | None
