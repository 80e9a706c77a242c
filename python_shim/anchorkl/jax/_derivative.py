"""The derivative of a form: the gradient that was computed with the value, times what comes from above."""

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

    @jax.custom_vjp
    def values(*operands: jax.Array) -> tuple[jax.Array, ...]:
        return evaluate(form, *operands)

    def forward(student: jax.Array, *others: jax.Array) -> Any:
        operands = (once(student, function), *others)
        losses, gradient, *statistics = evaluate(form.with_gradient(), *operands)
        return (losses, *statistics), (gradient, operands[names.index("where")] != 0)

    def backward(kept: Any, above: Any) -> Any:
        gradient, counts = kept
        # Where nothing is counted the caller's divisor may be 0, and 0/0 comes from above.
        scaled = jnp.where(counts, above[0], 0)[..., None] * gradient
        return scaled.astype(gradient.dtype), *(None for _ in names[1:])

    values.defvjp(forward, backward)

    def guarded(student: jax.Array, *others: jax.Array) -> tuple[jax.Array, ...]:
        return values(student, *(without_derivative(x, name, function) for x, name in zip(others, names[1:])))

    return guarded


def without_derivative(array: jax.Array, name: str, function: str) -> jax.Array:
    """The array, of which a derivative is refused: left alone it would silently be 0."""
    return _refusing(
        function, name, "got a derivative with respect to it, wanted none: pass jax.lax.stop_gradient of it"
    )(array)


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
