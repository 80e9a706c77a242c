"""The loss and its gradient as anchorkl computes them, and as one writes them in PyTorch and in JAX, on the same logits.

A side is one framework. It is imported when it is asked for, so that one that is not installed does no harm.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

ALPHA = 0.5  # the weight of the reference in the anchor, in logit space; the temperature is 1
DTYPES = ("float32", "bfloat16", "float16")
CHECKED = 8  # rows of the gradient that are compared with float64
# Relative errors of the loss, and of the gradient as a vector, above which a result is called wrong. Logits are taken as
# they are, so what is in it is arithmetic in float32 and the rounding of the gradient (2^-9 an element in bfloat16).
TOLERANCE = {"float32": (1e-4, 1e-4), "bfloat16": (1e-3, 1e-2), "float16": (1e-3, 1e-2)}
# What the largest contender (eager) holds at once, in float32 arrays of the size of the logits, with the inputs and the truth.
_ARRAYS = 14
_BLOCK = 2**21  # logits that are held in float64 at a time


@dataclass(frozen=True)
class Case:
    """The logits [rows, vocab] of student, snapshot and reference, of a type of DTYPES, on "cpu" or "cuda"."""

    rows: int
    vocab: int
    dtype: str
    device: str


def needed_bytes(rows: int, vocab: int) -> int:
    """The memory that a comparison takes, roughly."""
    return 4 * rows * vocab * _ARRAYS


def lacking(needed: int) -> str:
    """What to say if the machine has not so many bytes of memory free; "" if it has, or if that can't be told."""
    try:
        with open("/proc/meminfo") as lines:
            free = next(1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        return ""  # it is tried
    return "" if needed <= free else f"needs about {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free"


def parse_shape(text: str) -> tuple[int, int]:
    """ "1024x32000" as rows and columns; ValueError says what is wrong."""
    found = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)", text)
    if not found:
        raise ValueError(f"got {text!r}, want ROWSxCOLUMNS, such as 1024x32000")
    return int(found[1]), int(found[2])


class Side(Protocol):
    """What a framework has to offer. Not for several threads."""

    def __init__(self, case: Case) -> None: ...

    def steps(self, compiled: bool) -> Mapping[str, Callable[[], Any]]:
        """By name, ours first: a function that computes loss and gradient, and returns when they are there.

        compiled: with those that need a C++ compiler or take long to compile.
        """

    def outcome(self, result: Any) -> tuple[float, list[list[float]]]:
        """The loss of a step's result, and CHECKED rows of its gradient."""

    def truth(self) -> tuple[float, list[list[float]]]:
        """The same by the definition in float64."""


class Torch:
    """anchorkl.torch beside the formula in eager mode and through torch.compile."""

    def __init__(self, case: Case) -> None:
        import torch

        self.torch, self.case = torch, case
        random = torch.Generator(case.device).manual_seed(0)

        def normal(scale: float) -> Any:
            return scale * torch.randn(case.rows, case.vocab, generator=random, device=case.device)

        base, dtype = normal(3.0), getattr(torch, case.dtype)
        self.student, self.snapshot, self.reference = base.to(dtype), (base + normal(1.0)).to(dtype), (base + normal(1.0)).to(dtype)
        self.student.requires_grad_()

    def steps(self, compiled: bool) -> Mapping[str, Callable[[], Any]]:
        from anchorkl.torch import anchored_kl

        def ours(student: Any, snapshot: Any, reference: Any) -> Any:
            return anchored_kl(student, snapshot, reference, alpha=ALPHA)

        def plain(*models: Any) -> Any:
            return torch_rows(*models).mean()

        found = {"anchorkl.torch": self._step(ours), "PyTorch, eager": self._step(plain)}
        if compiled:
            found["torch.compile"] = self._step(self.torch.compile(plain, dynamic=False))
        return found

    def _step(self, loss: Callable[..., Any]) -> Callable[[], Any]:
        def step() -> Any:
            self.student.grad = None
            value = loss(self.student, self.snapshot, self.reference)
            value.backward()
            if self.case.device == "cuda":
                self.torch.cuda.synchronize()
            return value.detach()

        return step

    def outcome(self, result: Any) -> tuple[float, list[list[float]]]:
        return result.item(), self.student.grad[:CHECKED].double().tolist()

    def truth(self) -> tuple[float, list[list[float]]]:
        loss, gradient = 0.0, list[list[float]]()
        for rows in _blocks(self.case):
            s, a, r = (model.detach()[rows].double() for model in (self.student, self.snapshot, self.reference))
            log_p, log_q = s.log_softmax(-1), ((1 - ALPHA) * a + ALPHA * r).log_softmax(-1)
            loss += (log_q.exp() * (log_q - log_p)).sum().item() / self.case.rows
            gradient += ((log_p.exp() - log_q.exp()) / self.case.rows)[: CHECKED - len(gradient)].tolist()
        return loss, gradient


class Jax:
    """anchorkl.jax beside the formula, each in a jitted value_and_grad."""

    def __init__(self, case: Case) -> None:
        import jax

        self.jax, self.case = jax, case
        with jax.default_device(jax.devices(case.device)[0]):
            keys = jax.random.split(jax.random.key(0), 3)
            base, *away = (jax.random.normal(key, (case.rows, case.vocab)) for key in keys)
            self.models = [model.astype(case.dtype) for model in (3 * base, 3 * base + away[0], 3 * base + away[1])]

    def steps(self, compiled: bool) -> Mapping[str, Callable[[], Any]]:
        from anchorkl.jax import anchored_kl

        def ours(*models: Any) -> Any:
            return anchored_kl(*models, alpha=ALPHA).mean()

        def plain(*models: Any) -> Any:
            return jax_rows(*models).mean()

        return {"anchorkl.jax": self._step(ours), "JAX, jit": self._step(plain)}

    def _step(self, loss: Callable[..., Any]) -> Callable[[], Any]:
        program = self.jax.jit(self.jax.value_and_grad(loss))
        return lambda: self.jax.block_until_ready(program(*self.models))

    def outcome(self, result: Any) -> tuple[float, list[list[float]]]:
        loss, gradient = result
        return float(loss), gradient[:CHECKED].astype("float32").tolist()

    def truth(self) -> tuple[float, list[list[float]]]:
        import numpy as np

        loss, gradient = 0.0, list[list[float]]()
        for rows in _blocks(self.case):
            s, a, r = (np.asarray(model[rows]).astype(np.float64) for model in self.models)
            log_p, log_q = (_log_softmax(np, x) for x in (s, (1 - ALPHA) * a + ALPHA * r))
            loss += float((np.exp(log_q) * (log_q - log_p)).sum()) / self.case.rows
            gradient += ((np.exp(log_p) - np.exp(log_q)) / self.case.rows)[: CHECKED - len(gradient)].tolist()
        return loss, gradient


SIDES: dict[str, type[Side]] = {"torch": Torch, "jax": Jax}


def installed() -> list[str]:
    """The names of SIDES that are there."""
    return [name for name in SIDES if importlib.util.find_spec(name) is not None]


def torch_rows(student: Any, snapshot: Any, reference: Any) -> Any:
    """KL(anchor || student) of each row.

    Of the forms tried (softmax targets, the sum written out) this is the fastest in eager mode, and none is clearly
    faster compiled. bfloat16 is widened first, else the loss is off by percents.
    """
    import torch
    from torch.nn import functional as F

    log_q = torch.log_softmax(torch.lerp(snapshot.float(), reference.float(), ALPHA), -1)
    log_p = torch.log_softmax(student.float(), -1)
    return F.kl_div(log_p, log_q, reduction="none", log_target=True).sum(-1)


def jax_rows(student: Any, snapshot: Any, reference: Any) -> Any:
    """The same in JAX; the fastest form there, too, beside softmax targets and optax's with log targets."""
    import jax.numpy as jnp

    log_p, log_q = jax_sides(student, snapshot, reference)
    return (jnp.exp(log_q) * (log_q - log_p)).sum(-1)


def jax_sides(student: Any, snapshot: Any, reference: Any) -> tuple[Any, Any]:
    """log p of the student and log q of the anchor, in float32."""
    import jax
    import jax.numpy as jnp

    student, snapshot, reference = (model.astype(jnp.float32) for model in (student, snapshot, reference))
    return jax.nn.log_softmax(student), jax.nn.log_softmax((1 - ALPHA) * snapshot + ALPHA * reference)


def _blocks(case: Case) -> list[slice]:
    rows = max(CHECKED, _BLOCK // case.vocab)
    return [slice(first, first + rows) for first in range(0, case.rows, rows)]


def _log_softmax(np: Any, x: Any) -> Any:
    shifted = x - x.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
