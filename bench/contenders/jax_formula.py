"""The formula in JAX: jit of value_and_grad, on the same memory."""

from __future__ import annotations

import os
from typing import Any

import torch

from anchorkl.cli._contenders import jax_rows as row_losses
from bench.contenders.base import CannotRun, Contender
from bench.logits import Logits


def import_jax() -> Any:
    os.environ.setdefault("JAX_PLATFORMS", "cpu")  # else it looks for accelerators, and warns
    try:
        import jax
    except ImportError as error:
        raise CannotRun(f"{error}: pip install -r python_shim/requirements-peers.txt") from error
    return jax


def share(tensor: torch.Tensor) -> Any:
    """The tensor's memory as an array of JAX's."""
    array = import_jax().dlpack.from_dlpack(tensor.detach())
    assert array.unsafe_buffer_pointer() == tensor.data_ptr(), "JAX copied an input"
    return array


class Jax(Contender):
    name, label, colour = "jax", "JAX jit", "#e09f3e"

    def __init__(self, logits: Logits) -> None:
        self.jax = import_jax()
        self.arrays = [share(t) for t in (logits.student, logits.snapshot, logits.reference)]
        self.compiled = self.jax.jit(self.jax.value_and_grad(lambda *arrays: row_losses(*arrays).mean()))
        self.result: Any = None

    def step(self) -> None:
        self.result = None
        self.result = self.jax.block_until_ready(self.compiled(*self.arrays))

    def outcome(self) -> tuple[float, torch.Tensor]:
        loss, gradient = self.result
        return float(loss), torch.from_dlpack(gradient)

    def release(self) -> None:
        self.result = None
