"""The fused linear form: one device's part of it. Devices share the positions; each has the whole heads."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax

from anchorkl import _structs
from anchorkl.jax import _program_call
from anchorkl.jax._arguments import program_arguments
from anchorkl.jax._op import PER_ROW, SCALARS, STATISTICS, Role
from anchorkl.jax._problem import Problem, arithmetic


@dataclass(frozen=True)
class LinearForm:
    """Operands: for student, snapshot (unless the student is it) and reference hidden [..., H], kernel
    [H, V] and bias [V] if there is one; then as those of the logits form. Results: losses [...],
    the gradients wanted, those of the head in the arithmetic's type, and statistics if wanted."""

    problem: Problem
    biases: tuple[bool, ...]  # of student, snapshot and reference
    shared_teacher_head: bool = False  # the reference has the snapshot's kernel and bias
    chunk_rows: int = 0
    gradients: tuple[str, ...] = ()  # of anchorkl._structs.GRADIENTS, in their order

    def with_gradients(self, wanted: Sequence[str]) -> LinearForm:
        return replace(self, gradients=tuple(part for part in _structs.GRADIENTS if part in wanted))

    def _parts(self) -> list[tuple[str, str]]:
        """Model and part of the operands, in order."""
        found = []
        for model, bias in zip(_structs.MODELS, self.biases):
            if model == "snapshot" and not self.problem.snapshot:
                continue
            parts = ["hidden"]
            if not (model == "reference" and self.shared_teacher_head):
                parts += ["weight"] + ["bias"] * bias
            found += [(model, part) for part in parts]
        return found

    def names(self) -> tuple[str, ...]:
        heads = [f"{model}_{'kernel' if part == 'weight' else part}" for model, part in self._parts()]
        return *heads, "alpha", "where", *(("labels",) * self.problem.labels), "tau or another number"

    def operands(self) -> tuple[Role, ...]:
        heads = [_role(model, part) for model, part in self._parts()]
        return *heads, *((PER_ROW,) * (2 + self.problem.labels)), SCALARS

    def results(self) -> tuple[Role, ...]:
        gradients = [replace(_role("student", part), summed=part != "hidden") for part in self.gradients]
        return PER_ROW, *gradients, *((STATISTICS,) * self.problem.statistics)

    def shards_vocabulary(self, operands: Sequence[jax.Array]) -> bool:
        return False

    def local(self, axis_name: tuple[str, ...], operands: Sequence[jax.Array]) -> tuple[jax.Array, ...]:
        leading = operands[0].shape[:-1]
        count = math.prod(leading)
        parts = dict(zip(self._parts(), operands))
        dtype = arithmetic(*parts.values())
        if self.shared_teacher_head:
            parts |= {("reference", part): parts["snapshot", part] for part in ("weight", "bias") if ("snapshot", part) in parts}
        shapes, student = {}, {}
        for (model, part), array in parts.items():
            rows, columns = (count, array.shape[-1]) if part == "hidden" else (array.shape[-1], 1 if part == "bias" else array.shape[0])
            shapes[f"{model}_{part}"] = (rows, columns, array.dtype.name)
            if model == "student":
                student[part] = (count, columns) if part == "hidden" else array.shape
        results: list[tuple[tuple[int, ...], Any]] = [((count,), dtype)]
        results += [(student[part], operands[0].dtype if part == "hidden" else dtype) for part in self.gradients]
        results += [((count, len(_structs.STATISTICS)), dtype)] * self.problem.statistics
        options = self.problem.options() | {f"{part}_gradient": part in self.gradients for part in _structs.GRADIENTS}
        options |= {"kernels": True, "shared_teacher_head": self.shared_teacher_head, "chunk_rows": self.chunk_rows}
        heads = [array.reshape(count, -1) if part == "hidden" else array for (_, part), array in zip(self._parts(), operands)]
        arguments = heads + program_arguments(self.problem, operands[len(heads) :], dtype)
        made = _program_call.call("linear", shapes, options, arguments, results)
        return tuple(array.reshape(*leading, *array.shape[1:]) if role.rows else array for role, array in zip(self.results(), made))


def _role(model: str, part: str) -> Role:
    width, tokens = f"{model}_width", f"{model}_tokens"
    return {"hidden": Role(True, (width,)), "weight": Role(False, (width, tokens)), "bias": Role(False, (tokens,))}[part]
