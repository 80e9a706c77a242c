"""The arguments of a program besides those that make the logits; all forms have them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp

from anchorkl.jax._problem import Problem, scalars_before_labels


def program_arguments(problem: Problem, rest: Sequence[jax.Array], dtype: Any) -> list[jax.Array]:
    """Of alpha [...], weight [...], labels [...] if there are some, and the packed numbers, in the program's order.
    Its z is 1: what the sum is divided by is the caller's."""
    alpha, weight, *labels = (array.reshape(-1) for array in rest[:-1])
    numbers = [rest[-1][i] for i in range(rest[-1].shape[0])]
    split = scalars_before_labels(problem)
    return [alpha, weight, jnp.ones((), dtype), *numbers[:split], *labels, *numbers[split:]]
