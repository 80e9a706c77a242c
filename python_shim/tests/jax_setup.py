"""What the tests of anchorkl.jax share. Imported before JAX opens its devices, it gives them eight of the CPU's."""

from __future__ import annotations

import contextlib
import os

import numpy as np
import pytest

os.environ.setdefault("JAX_PLATFORMS", "cpu")
jax = pytest.importorskip("jax")
jax.config.update("jax_num_cpu_devices", 8)
import jax.numpy as jnp

# Enough columns for a float64 formula to be exact, and no power of two.
ROWS, VOCAB = (6, 4), 88


def float64():
    """Within it JAX has 64-bit types."""
    if hasattr(jax, "enable_x64"):
        return jax.enable_x64(True)
    from jax.experimental import enable_x64

    return enable_x64()


def logits(*shape: int, dtype=jnp.float32, seed: int = 0) -> list:
    """Student, snapshot and reference, near each other."""
    random = np.random.default_rng(seed)
    student = random.normal(size=shape) * 3
    models = [student, student + random.normal(size=shape), student + random.normal(size=shape)]
    return [jnp.asarray(model, dtype) for model in models]


def plain(student, snapshot, reference, alpha=0.5, tau=1.0):
    """The usual formula, in the arrays' own type."""
    alpha = jnp.asarray(alpha, student.dtype)[..., None]
    log_q = jax.nn.log_softmax(((1 - alpha) * snapshot + alpha * reference) / tau)
    log_p = jax.nn.log_softmax(student / tau)
    return (jnp.exp(log_q) * (log_q - log_p)).sum(-1)


def close(got, want, tolerance: float = 2e-6):
    """Equal to within float32's rounding of numbers near 1."""
    np.testing.assert_allclose(np.asarray(got, np.float64), np.asarray(want, np.float64), rtol=tolerance, atol=tolerance)


@contextlib.contextmanager
def passes_counted():
    """Counts the programs that are traced, as a list of whether each has the gradient."""
    from anchorkl.jax import _program_call

    original, seen = _program_call.call, []

    def call(form, shapes, options, arguments, results):
        seen.append(options["gradient"])
        return original(form, shapes, options, arguments, results)

    _program_call.call = call
    try:
        yield seen
    finally:
        _program_call.call = original
