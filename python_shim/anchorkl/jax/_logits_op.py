"""The logits form: one device's part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax

from anchorkl import _structs
from anchorkl.jax import _program_call, _shards
from anchorkl.jax._arguments import program_arguments
from anchorkl.jax._op import LOGITS, PER_ROW, SCALARS, STATISTICS, Role
from anchorkl.jax._problem import Problem, arithmetic


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
        models = [name for name in _structs.MODELS if name != "snapshot" or self.problem.snapshot]
        logits = [array.reshape(-1, array.shape[-1]) for array in operands[: len(models)]]
        dtype = arithmetic(*logits)
        count = logits[0].shape[0]
        results: list[tuple[tuple[int, ...], Any]] = [((count,), dtype)]
        results += [(logits[0].shape, logits[0].dtype)] * self.gradient
        results += [((count, len(_structs.STATISTICS)), dtype)] * self.problem.statistics
        shapes = {name: (*array.shape, array.dtype.name) for name, array in zip(models, logits)}
        options = self.problem.options() | {"gradient": self.gradient}
        arguments = logits + program_arguments(self.problem, operands[len(models) :], dtype)
        if axis_name:
            made = _shards.part(axis_name, shapes, options, arguments, results)
        else:
            made = _program_call.call("logits", shapes, options, arguments, results)
        leading = operands[0].shape[:-1]
        return tuple(array.reshape(*leading, *array.shape[1:]) for array in made)
