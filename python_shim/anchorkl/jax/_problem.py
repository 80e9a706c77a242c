"""What is computed, apart from the arrays: all that makes another program, and the order of the arrays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp

from anchorkl import _structs

PerModel = tuple[Any, Any, Any]


@dataclass(frozen=True)
class Problem:
    """The static half of a call of the loss."""

    space: str = "logit"
    divergence: str = "forward"
    vocab: int | None = None
    snapshot: bool = True  # False: the student itself is the snapshot
    kl: bool = True  # False: kl_weight is 0, the term is left out
    cross_entropy: bool = False
    labels: bool = False  # labels are an operand
    alpha_interior: bool = False  # alpha is known to be above 0 and below 1
    scaled: tuple[bool, ...] = (False, False, False)  # student, snapshot, reference
    capped: tuple[bool, ...] = (False, False, False)
    statistics: bool = False
    axis_name: tuple[str, ...] = ()  # of a shard_map, over which the vocabulary is sharded

    def options(self) -> dict[str, Any]:
        """What anchorkl.program calls options."""
        # Of numbers the programs depend on no more than whether there are any.
        return {
            "space": self.space,
            "divergence": self.divergence,
            "vocab": self.vocab,
            "labels": self.labels,
            "kl_weight": float(self.kl),
            "ce_weight": float(self.cross_entropy),
            "logit_scale": tuple(2.0 if scaled else 1.0 for scaled in self.scaled),
            "softcap": tuple(1.0 if capped else None for capped in self.capped),
            "statistics": self.statistics,
            "alpha_interior": self.alpha_interior,
        }

    def sharded(self, axis_name: tuple[str, ...]) -> Problem:
        return replace(self, axis_name=axis_name)


@dataclass(frozen=True)
class Numbers:
    """The scalars of a call: Python numbers or traced ones."""

    tau: Any
    tau_squared: bool
    kl_weight: Any
    ce_weight: Any
    beta: float
    scales: PerModel
    caps: PerModel

    def packed(self, problem: Problem, dtype: Any) -> jax.Array:
        """Those that the program has, as a vector, in the program's order."""
        kl_scale = self.kl_weight * self.tau * self.tau if self.tau_squared else self.kl_weight
        wanted = [self.tau, kl_scale]
        if problem.divergence == "jsd":
            wanted += [self.beta, 1 - self.beta]
        if problem.cross_entropy:
            wanted.append(self.ce_weight)
        return jnp.stack([jnp.asarray(number, dtype) for number in wanted + self._transforms(problem)])

    def _transforms(self, problem: Problem) -> list[Any]:
        found = []
        for model in range(len(_structs.MODELS)):
            found += [self.scales[model]] * problem.scaled[model] + [self.caps[model]] * problem.capped[model]
        return found


def scalars_before_labels(problem: Problem) -> int:
    """How many of the packed numbers a program takes before the labels."""
    return 2 + 2 * (problem.divergence == "jsd") + problem.cross_entropy


def arithmetic(*arrays: jax.Array) -> Any:
    """The dtype that a program over these computes in."""
    return jnp.float64 if any(array.dtype == jnp.float64 for array in arrays) else jnp.float32
