"""The options of the objective, checked, and the arrays over rows that they come with: both forms of the loss have them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from anchorkl.errors import Status
from anchorkl.jax import _validate
from anchorkl.jax._problem import Numbers, Problem
from anchorkl.jax._validate import Checker, is_number


@dataclass(frozen=True)
class Objective:
    """What is wanted of any form's logits."""

    space: str
    divergence: tuple[str, float]
    tau: Any
    tau_squared: bool
    kl_weight: Any
    ce_weight: Any
    ignore_index: int
    vocab: int | None
    scales: tuple[Any, Any, Any]
    caps: tuple[Any, Any, Any]
    axis_name: tuple[str, ...]
    statistics: bool
    has_labels: bool

    @classmethod
    def checked(
        cls,
        check: Checker,
        *,
        space: Any,
        divergence: Any,
        tau: Any,
        tau_squared: Any,
        kl_weight: Any,
        ce_weight: Any,
        ignore_index: Any,
        vocab: Any,
        softcap: Any,
        logit_scale: Any,
        axis_name: Any,
        return_stats: Any,
        labels: Any,
    ) -> Objective:
        check.choice("space", space, _validate.SPACES)
        check.switch("tau_squared", tau_squared)
        check.switch("return_stats", return_stats)
        check.scalar("tau", tau, above_zero=True)
        check.scalar("kl_weight", kl_weight, above_zero=False)
        check.scalar("ce_weight", ce_weight, above_zero=False)
        check.integer("ignore_index", ignore_index)
        check.integer("vocab", vocab, least=1, none=True)
        if labels is None and not _is_zero(ce_weight):
            raise check.error("ce_weight", f"{ce_weight!r} without labels", "labels for the cross-entropy, or 0")
        return cls(
            space,
            check.divergence(divergence),
            tau,
            tau_squared,
            kl_weight,
            ce_weight,
            int(ignore_index),
            vocab,
            check.per_model("logit_scale", logit_scale, 1.0),
            check.per_model("softcap", softcap, None),
            _validate.known_names("axis_name", axis_name, check),
            return_stats,
            labels is not None,
        )

    def shards(self) -> int:
        """Over how many devices the vocabulary is sharded by axis_name."""
        return jax.lax.psum(1, self.axis_name) if self.axis_name else 1

    def problem(self, snapshot: bool, alpha: Any, dtype: Any) -> Problem:
        """dtype: of the arithmetic."""
        cross_entropy = not _is_zero(self.ce_weight)
        present = (True, snapshot, True)
        return Problem(
            space=self.space,
            divergence=self.divergence[0],
            vocab=None if self.vocab is None else int(self.vocab),
            snapshot=snapshot,
            kl=not _is_zero(self.kl_weight),
            cross_entropy=cross_entropy,
            labels=self.has_labels and (cross_entropy or self.statistics),
            # As it is rounded; what is smaller than a normal number may be taken for 0.
            alpha_interior=is_number(alpha) and np.finfo(dtype).tiny <= np.dtype(dtype).type(alpha) < 1,
            scaled=tuple(there and scale != 1 for there, scale in zip(present, self.scales)),
            capped=tuple(there and cap is not None for there, cap in zip(present, self.caps)),
            statistics=self.statistics,
            axis_name=self.axis_name,
        )

    def numbers(self) -> Numbers:
        return Numbers(self.tau, self.tau_squared, self.kl_weight, self.ce_weight, self.divergence[1], self.scales, self.caps)


@dataclass(frozen=True)
class Rows:
    """Arrays over the positions."""

    alpha: jax.Array
    weight: jax.Array  # 1 where the position counts, else 0
    labels: jax.Array | None
    counted: jax.Array
    valid: jax.Array | None  # whether what is given besides logits may be; None: nothing is that may not

    def operands(self, problem: Problem) -> tuple[jax.Array, ...]:
        return self.alpha, self.weight, *([self.labels] * problem.labels)

    def also_valid(self, valid: jax.Array) -> Rows:
        return replace(self, valid=valid if self.valid is None else self.valid & valid)

    def with_invalid(self, losses: jax.Array) -> jax.Array:
        """The losses, NaN where, say, a label is none: such a mistake is not to be trained on."""
        return losses if self.valid is None else jnp.where(self.valid | ~self.counted, losses, jnp.nan)


def rows(
    check: Checker, labels: Any, where: Any, alpha: Any, leading: tuple[int, ...], dtype: Any, objective: Objective, vocab: int
) -> Rows:
    """Checks the arrays over the positions and puts them into the form that programs take."""
    counted = jnp.ones(leading, bool) if where is None else check.per_row("where", where, leading, jnp.bool_)
    valid = None
    if labels is not None:
        if jnp.shape(labels) != leading:
            wanted = f"{list(leading)}, one for each row of the student's"
            raise check.error("labels", f"shape {list(jnp.shape(labels))}", wanted, Status.INVALID_SHAPE)
        labels = check.per_row("labels", labels, leading, jnp.integer)
        counted &= labels != objective.ignore_index
        valid = (labels >= 0) & (labels < vocab)
        labels = labels.astype(jnp.int32)
    return Rows(check.alpha(alpha, leading, dtype), counted.astype(dtype), labels, counted, valid)


def _is_zero(weight: Any) -> bool:
    """Whether it is the number 0. What is traced may be anything."""
    return is_number(weight) and weight == 0
