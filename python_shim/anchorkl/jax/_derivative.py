"""The derivative of the logits form: the gradient that was computed with the value, times what comes from above.

That is not known yet when the gradient is computed. But as a rule the losses are
averaged over the positions that count, so the gradient is computed for that,
and is finished where it turns out so. Elsewhere it is scaled, which takes one
pass over its memory.
"""

from __future__ import annotations

import functools
from typing import Any

import jax
import jax.numpy as jnp

from anchorkl.errors import Status, failure
from anchorkl.jax._logits_op import LogitsForm
from anchorkl.jax._op import evaluate


@functools.lru_cache(maxsize=256)
def differentiable(form: LogitsForm, function: str) -> Any:
    """Row losses and, if wanted, statistics, of a form without gradient, as a function of its operands."""
    names = form.names()
    where = names.index("where")

    @jax.custom_vjp
    def values(*operands: jax.Array) -> tuple[jax.Array, ...]:
        return evaluate(form, *operands)

    def forward(student: jax.Array, *others: jax.Array) -> Any:
        operands = [once(student, function), *others]
        expected = operands[where] = _for_mean(operands[where], student.dtype)
        losses, gradient, *statistics = evaluate(form.with_gradient(), *operands)
        return (losses, *statistics), (gradient, expected)

    def backward(kept: Any, above: Any) -> Any:
        gradient, expected = kept
        return _weighted(gradient, expected, above[0]), *(None for _ in names[1:])

    values.defvjp(forward, backward)

    def guarded(student: jax.Array, *others: jax.Array) -> tuple[jax.Array, ...]:
        return values(student, *(without_derivative(x, name, function) for x, name in zip(others, names[1:])))

    return guarded


def _for_mean(weight: jax.Array, dtype: Any) -> jax.Array:
    """What comes from above where the positions whose weight is not 0 are averaged: the same for each, 0 elsewhere."""
    if dtype == jnp.float16:
        return weight  # whose smallest numbers a gradient over so many positions would reach
    count = jnp.sum(weight != 0).astype(weight.dtype)
    return jnp.where(weight != 0, 1 / count, 0).astype(weight.dtype)


def _weighted(gradient: jax.Array, expected: jax.Array, above: jax.Array) -> jax.Array:
    """The gradient of the sum of above x loss, from that of the sum of expected x loss."""
    counts = expected != 0
    # Where nothing is counted the caller's divisor may be 0, and 0/0 comes from above.
    factor = jnp.where(counts, above / expected, 0)

    def scale(state: Any) -> Any:
        differs, gradient = state
        return differs & False, (factor[..., None] * gradient).astype(gradient.dtype)

    # A loop, since what a loop carries stays where it is: a cond would copy it.
    differs = jnp.any(counts & (above != expected))
    return jax.lax.while_loop(lambda state: state[0], scale, (differs, gradient))[1]


def without_derivative(array: jax.Array, name: str, function: str) -> jax.Array:
    """The array, of which a derivative is refused: left alone it would silently be 0."""
    return _refusing(function, name, "got a derivative with respect to it, wanted none: pass jax.lax.stop_gradient of it")(array)


def once(array: jax.Array, function: str) -> jax.Array:
    """The array, for a computation that has no derivative but is one."""
    return _refusing(function, "student", "got a second derivative, wanted the first: it is all that there is")(array)


@functools.lru_cache(maxsize=256)
def _refusing(function: str, name: str, message: str) -> Any:
    @jax.custom_jvp
    def same(array: jax.Array) -> jax.Array:
        return array

    @same.defjvp
    def refuse(primals: Any, tangents: Any) -> Any:
        raise failure(Status.UNSUPPORTED, function, name, message)

    return same
