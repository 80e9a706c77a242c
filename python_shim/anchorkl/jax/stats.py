"""What the losses tell about a call besides their values."""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp


class AnchorStats(NamedTuple):
    """The statistics of each position, of the shape of the losses. A pytree.

    In nats, except for the agreement, for the softmaxes at tau of the logits
    after scale and cap: p of the student, a of the snapshot, r of the reference,
    q of the anchor. Without tau^2 and kl_weight; 0 at positions that do not
    count. No gradient flows through them.
    """

    kl: jax.Array
    """The divergence of p and q that the loss is made of."""
    kl_student_snapshot: jax.Array
    """KL(a || p)"""
    kl_student_reference: jax.Array
    """KL(r || p)"""
    kl_anchor_snapshot: jax.Array
    """KL(q || a): how far this iteration's target moves."""
    bound: jax.Array
    """What kl_anchor_snapshot can't exceed: alpha KL(r || a) in probability
    space, alpha (KL(r || a) + KL(a || r)) in logit space."""
    ce: jax.Array
    """Cross-entropy of the label at temperature 1; 0 without labels."""
    entropy_student: jax.Array
    """Entropy of p."""
    entropy_anchor: jax.Array
    """Entropy of q."""
    agreement: jax.Array
    """1 where p and q have the same most likely token, else 0."""
    counted: jax.Array
    """Whether the position counts (bool)."""
    bad: jax.Array
    """Whether it counts and its loss is NaN or infinite (bool)."""

    def mean(self) -> MeanStats:
        """Means over the positions that count, and how many they are. Can be part of a jitted step."""
        count = self.counted.sum()
        means = (jnp.where(self.counted, values, 0).sum() / jnp.maximum(count, 1) for values in self[:9])
        size = self.bad.size
        numbers = jnp.arange(size).reshape(self.bad.shape)
        first = jnp.where(self.bad, numbers, size).min(initial=size)
        return MeanStats._make((*means, count, self.bad.sum(), jnp.where(first == size, -1, first)))


class MeanStats(NamedTuple):
    """AnchorStats over all positions: scalars. 0 if none counts."""

    kl: jax.Array
    kl_student_snapshot: jax.Array
    kl_student_reference: jax.Array
    kl_anchor_snapshot: jax.Array
    bound: jax.Array
    ce: jax.Array
    entropy_student: jax.Array
    entropy_anchor: jax.Array
    agreement: jax.Array
    counted_rows: jax.Array
    bad_rows: jax.Array
    """How many of those that count have a loss that is NaN or infinite."""
    first_bad_row: jax.Array
    """The first of them, counted over all leading dimensions; -1: none."""

    def asdict(self, prefix: str = "anchor/") -> dict[str, float]:
        """Plain numbers under prefixed names, for a logger; outside of jit."""
        return {prefix + name: float(value) for name, value in self._asdict().items() if name != "first_bad_row"}


def unpack(per_row: jax.Array, counted: jax.Array, losses: jax.Array) -> AnchorStats:
    """The statistics [..., 9] of a program under their names."""
    per_row, losses = jax.lax.stop_gradient((per_row, losses))
    columns = (per_row[..., i] for i in range(per_row.shape[-1]))
    return AnchorStats._make((*columns, counted, counted & ~jnp.isfinite(losses)))
