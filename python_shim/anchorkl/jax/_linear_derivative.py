"""The derivative of the fused linear form.

The gradient of a head is a sum over positions, each times what comes from
above, which is not known when the losses are computed. But as a rule all
positions that count are weighted alike (a mean, a sum), so the gradients are
computed with the losses for that, and scaled. Where it turns out otherwise they
are computed again, with what came from above.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
from jax.custom_derivatives import SymbolicZero

from anchorkl import _structs
from anchorkl.jax._derivative import once, without_derivative
from anchorkl.jax._linear_op import LinearForm
from anchorkl.jax._op import evaluate


def differentiable(form: LinearForm, function: str) -> Any:
    """Row losses and, if wanted, statistics, as a function of the form's operands, which has
    the derivatives that are asked of the student's, and computes no others."""
    names = form.names()
    own = {
        part: names.index(name)
        for part, name in zip(_structs.GRADIENTS, ("student_hidden", "student_kernel", "student_bias"))
        if name in names
    }
    where = names.index("where")

    @jax.custom_vjp
    def values(*operands: jax.Array) -> tuple[jax.Array, ...]:
        return evaluate(form, *operands)

    def forward(*primals: Any) -> Any:
        wanted = [part for part, place in own.items() if primals[place].perturbed]
        places = set(own.values())
        operands = [once(p.value, function) if i in places else p.value for i, p in enumerate(primals)]
        losses, *rest = evaluate(form.with_gradients(wanted), *operands)
        # Of one shape for all that may be wanted: JAX may come back with other wishes.
        found = dict.fromkeys(own, jnp.zeros(())) | dict(zip(wanted, rest))
        return (losses, *rest[len(wanted) :]), (found, operands)

    def backward(kept: Any, above: Any) -> Any:
        found, operands = kept
        gradients = {part: gradient for part, gradient in found.items() if gradient.ndim}
        results: list[Any] = [None] * len(names)
        if not isinstance(above[0], SymbolicZero):
            for part, gradient in _weighted(form, gradients, operands, where, above[0]).items():
                results[own[part]] = gradient.astype(operands[own[part]].dtype)
        return tuple(results)

    values.defvjp(forward, backward, symbolic_zeros=True)
    students = set(own.values())

    def guarded(*operands: jax.Array) -> tuple[jax.Array, ...]:
        return values(*(x if i in students else without_derivative(x, name, function) for i, (x, name) in enumerate(zip(operands, names))))

    return guarded


def _weighted(form: LinearForm, gradients: dict[str, jax.Array], operands: Any, where: int, above: jax.Array) -> dict[str, jax.Array]:
    """The gradients of the sum of above x loss, from those of the sum of losses."""
    counts = operands[where] != 0
    most = jnp.where(counts, above, -jnp.inf).max()
    least = jnp.where(counts, above, jnp.inf).min()
    factor = jnp.where(counts.any(), most, 0)

    def scaled() -> dict[str, jax.Array]:
        return {part: (factor * gradient).astype(gradient.dtype) for part, gradient in gradients.items()}

    def again() -> dict[str, jax.Array]:
        weight = jnp.where(counts, above, 0).astype(operands[where].dtype)
        wanted = form.with_gradients(tuple(gradients))
        found = evaluate(wanted, *(weight if i == where else x for i, x in enumerate(operands)))
        return dict(zip(wanted.gradients, found[1:]))

    return jax.lax.cond((most == least) | ~counts.any(), scaled, again)
