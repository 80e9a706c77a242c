"""The logits form: one device's part of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import jax
import jax.numpy as jnp

from anchorkl import _structs
from anchorkl.jax import _program_call, _shards
from anchorkl.jax._op import LOGITS, PER_ROW, SCALARS, STATISTICS, Role
from anchorkl.jax._problem import Problem, arithmetic, scalars_before_labels


@dataclass(frozen=True)
class LogitsForm:
    """Operands: student [..., V], snapshot unless the student is it, reference, alpha [...],
    weight [...] (0: the row does not count), labels [...] if there are some, and the packed numbers.
    Results: losses [...], the gradient of the sum of weight x loss if wanted, statistics [..., 9] if wanted."""

    problem: Problem
    gradient: bool = False

    def with_gradient(self) -> LogitsForm:
        return replace(self, gradient=True)

    def names(self) -> tuple[str, ...]:
        snapshot = ("snapshot",) if self.problem.snapshot else ()
        labels = ("labels",) if self.problem.labels else ()
        return "student", *snapshot, "reference", "alpha", "where", *labels, "tau or another number"

    def operands(self) -> tuple[Role, ...]:
        rows = (PER_ROW,) * (2 + self.problem.labels)
        return (LOGITS,) * (2 + self.problem.snapshot) + rows + (SCALARS,)

    def results(self) -> tuple[Role, ...]:
        return (PER_ROW,) + (LOGITS,) * self.gradient + (STATISTICS,) * self.problem.statistics

    def shards_vocabulary(self, operands: Sequence[jax.Array]) -> bool:
        return len({array.shape[-1] for array in operands[: 2 + self.problem.snapshot]}) == 1

    def local(self, axis_name: tuple[str, ...], operands: Sequence[jax.Array]) -> tuple[jax.Array, ...]:
        leading = operands[0].shape[:-1]
        flat = self._flat(operands)
        dtype = arithmetic(*flat.logits)
        columns = (operands[0].shape[-1],)
        count = math.prod(leading)
        results = [((count,), dtype)]
        results += [((count, *columns), operands[0].dtype)] * self.gradient
        results += [((count, len(_structs.STATISTICS)), dtype)] * self.problem.statistics
        shapes = dict(zip(flat.models, ((*logits.shape, logits.dtype.name) for logits in flat.logits)))
        options = self.problem.options() | {"gradient": self.gradient}
        arguments = flat.arguments(self.problem, dtype)
        if axis_name:
            made = _shards.part(axis_name, shapes, options, arguments, results)
        else:
            made = _program_call.call("logits", shapes, options, arguments, results)
        return tuple(array.reshape(*leading, *array.shape[1:]) for array in made)

    def _flat(self, operands: Sequence[jax.Array]) -> Flat:
        models = tuple(name for name in _structs.MODELS if name != "snapshot" or self.problem.snapshot)
        logits = [array.reshape(-1, array.shape[-1]) for array in operands[: len(models)]]
        alpha, weight, *labels = (array.reshape(-1) for array in operands[len(models) : -1])
        return Flat(models, logits, alpha, weight, labels, operands[-1])


@dataclass(frozen=True)
class Flat:
    """Operands with one axis of rows."""

    models: tuple[str, ...]
    logits: list[jax.Array]
    alpha: jax.Array
    weight: jax.Array
    labels: list[jax.Array]
    numbers: jax.Array

    def arguments(self, problem: Problem, dtype: jnp.dtype) -> list[jax.Array]:
        """As a program takes them. Its z is 1: what the sum is divided by is the caller's."""
        numbers = [self.numbers[i] for i in range(self.numbers.shape[0])]
        split = scalars_before_labels(problem)
        return [
            *self.logits, self.alpha, self.weight, jnp.ones((), dtype),
            *numbers[:split], *self.labels, *numbers[split:],
        ]
