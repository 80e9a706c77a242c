"""A teacher of which only the k most likely tokens are known, and the probability of all others together."""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from anchorkl.errors import Status
from anchorkl.jax._validate import FLOATS, Checker, is_array

_LARGEST = 0.01  # that a log-probability may be: 0, and what a 16-bit sum of probabilities is off by


class TopK(NamedTuple):
    """Given as the reference of :func:`anchored_kl` or the reference_hidden of :func:`linear_anchored_kl`: ids [..., k]
    of some tokens, each once in a row, their log-probabilities logs [..., k] at the loss's tau, and tail [...], the log
    of the probability of all other tokens (-inf: none; not read for k = V).

    The loss is over these k + 1 buckets: never above that of all tokens with the same distribution, and equal to it
    for k = V. Log-probabilities that do not sum to 1 are taken as in proportion; scale and cap of the reference have no
    part in them. A snapshot is put into the same buckets; with alpha 1 what is given here is the anchor.

    A position that counts and has a token out of range or twice, a NaN, a log above 0 (by more than 0.01, which
    rounding may do) or no token that is possible has loss NaN.

    Statistics are over the buckets, too, but for the entropies and the agreement, which are of single tokens: the
    anchor's rest is shared out as the student shares its own. The teachers of which that is true are made as arrays of
    logits, of the student's size.
    """

    ids: jax.Array
    logs: jax.Array
    tail: jax.Array


def checked(check: Checker, name: str, listed: TopK, leading: tuple[int, ...], vocab: int) -> TopK:
    """listed as arrays. leading: the axes before the vocabulary. vocab: the real columns."""
    for part, array in zip(listed._fields, listed):
        field, wanted = f"{name}.{part}", "integers" if part == "ids" else ", ".join(FLOATS)
        if not is_array(array):
            raise check.error(field, f"a {type(array).__name__}", "an array", Status.INVALID_DTYPE)
        if not (jnp.issubdtype(array.dtype, jnp.integer) if part == "ids" else array.dtype.name in FLOATS):
            raise check.error(field, array.dtype.name, wanted, Status.INVALID_DTYPE)
        shape = leading if part == "tail" else (*leading, listed.ids.shape[-1] if listed.ids.ndim else 0)
        if array.shape != shape or (part == "ids" and not 1 <= array.shape[-1] <= vocab):
            fits = f"{list(leading)}" if part == "tail" else f"{[*leading, 'k']}, k from 1 to {vocab} and the same for ids and logs"
            raise check.error(field, f"shape {list(array.shape)}", fits, Status.INVALID_SHAPE)
    return TopK(*map(jnp.asarray, listed))


@functools.partial(jax.jit, static_argnames=("vocab", "dtype"))
def teachers(
    student: jax.Array, snapshot: jax.Array | None, listed: TopK, tau: Any, scales: Any, caps: Any, *, vocab: int, dtype: Any
) -> tuple[jax.Array | None, jax.Array, jax.Array]:
    """Logits [..., vocab] of a snapshot, if there is one, and a reference whose loss over all tokens is that over the
    buckets, after scale and cap, and whether each position's list is one.

    They have their own log-probabilities for the listed tokens, and share the rest out as the student does. Tokens in
    which two distributions are in proportion add to a divergence what their sum does, and so they do to a mixture.
    """
    own = _transformed(jax.lax.stop_gradient(student)[..., :vocab].astype(dtype), scales[0], caps[0])
    logs, tail = tau * listed.logs.astype(dtype), tau * listed.tail.astype(dtype)
    ids = jnp.where(listed.ids < 0, vocab, listed.ids)  # out of range, and not counted from the end
    given = jnp.put_along_axis(jnp.full_like(own, jnp.inf), ids, logs, axis=-1, inplace=False, mode="drop")
    is_listed = given < jnp.inf

    def rest(logits: jax.Array) -> jax.Array:
        return tau * jax.nn.logsumexp(jnp.where(is_listed, -jnp.inf, logits / tau), axis=-1)

    own_rest = rest(own)
    # A student that excludes all others shares nothing: then evenly, for a gradient that is finite.
    none = jnp.isneginf(own_rest)
    even = tau * jnp.log(jnp.asarray(max(1, vocab - ids.shape[-1]), dtype))

    def shared(rest: jax.Array, logits: jax.Array) -> jax.Array:
        distance = rest - jnp.where(none, even, own_rest)
        return jnp.where(is_listed, logits, jnp.where(none[..., None], 0, own) + distance[..., None])

    if snapshot is not None:
        snapshot = _transformed(snapshot[..., :vocab].astype(dtype), scales[1], caps[1])
        snapshot = shared(rest(snapshot), snapshot)
    return snapshot, shared(tail, given), _valid(listed, vocab)


def _transformed(logits: jax.Array, scale: Any, cap: Any) -> jax.Array:
    logits = logits * jnp.asarray(scale, logits.dtype)
    return logits if cap is None else jnp.where(jnp.isinf(logits), logits, cap * jnp.tanh(logits / cap))


def _valid(listed: TopK, vocab: int) -> jax.Array:
    ids, logs = jnp.sort(listed.ids, axis=-1), listed.logs
    if ids.shape[-1] < vocab:
        logs = jnp.concatenate([logs.astype(jnp.float32), listed.tail.astype(jnp.float32)[..., None]], axis=-1)
    unique = (ids[..., 1:] != ids[..., :-1]).all(-1)
    return (ids >= 0).all(-1) & (ids < vocab).all(-1) & unique & (logs <= _LARGEST).all(-1) & (logs > -jnp.inf).any(-1)
