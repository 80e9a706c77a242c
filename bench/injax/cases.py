"""What is measured: the loss of logits and of hidden states, by us, by the plain formula and by optax's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from anchorkl.cli._contenders import jax_rows, jax_sides

# ours first: what the others are compared with
CONTENDERS = {"anchorkl": "anchorkl.jax", "plain": "jit of the plain formula", "optax": "jit of optax's KL on the anchor"}


@dataclass(frozen=True)
class JaxCase:
    """width 0: the logits form. devices are virtual ones of the CPU; positions are sharded over them.
    head: in the logits form the student's logits are not an argument but a product within the program, with a kernel
    so narrow that it costs little; so a program may write over them, as in a training step."""

    rows: int
    width: int
    vocab: int
    dtype: str
    devices: int
    gradient: bool = True
    head: int = 0


def arrays(case: JaxCase) -> list[Any]:
    """Of each model the logits, or its hidden states and kernel, on the devices; with a head those of the student."""
    import jax
    import jax.numpy as jnp
    import numpy as np
    from jax.sharding import Mesh, NamedSharding, PartitionSpec

    mesh = Mesh(np.array(jax.devices()[: case.devices]), ("data",))
    rows, whole = NamedSharding(mesh, PartitionSpec("data")), NamedSharding(mesh, PartitionSpec())
    keys = iter(jax.random.split(jax.random.key(0), 6))

    def normal(shape: tuple[int, int], scale: float, sharding: Any) -> Any:
        return jax.device_put((scale * jax.random.normal(next(keys), shape)).astype(jnp.dtype(case.dtype)), sharding)

    def projection(width: int) -> list[Any]:
        return [normal((case.rows, width), 1.0, rows), normal((width, case.vocab), 3 * width**-0.5, whole)]

    if case.width:
        return [array for _ in range(3) for array in projection(case.width)]
    logits = [normal((case.rows, case.vocab), 3.0, rows) for _ in range(3)]
    return [*projection(case.head), *logits[1:]] if case.head else logits


def function(name: str, case: JaxCase) -> Callable[..., Any]:
    """The mean loss and, if wanted, the gradients of what is the student's, jitted."""
    import jax

    losses = _LOSSES[name]
    if case.width:
        fused = name == "anchorkl"
        mean = (lambda *models: _fused(*models).mean()) if fused else (lambda *models: losses(*_products(models)).mean())
        return jax.jit(jax.value_and_grad(mean, argnums=(0, 1)) if case.gradient else mean)
    if case.head:
        return jax.jit(jax.value_and_grad(lambda x, w, *teachers: losses(x @ w, *teachers).mean(), argnums=(0, 1)))
    mean = lambda *models: losses(*models).mean()  # noqa: E731
    return jax.jit(jax.value_and_grad(mean) if case.gradient else mean)


def _products(models: Any) -> list[Any]:
    return [models[i] @ models[i + 1] for i in (0, 2, 4)]


def _fused(*models: Any) -> Any:
    from anchorkl.jax import linear_anchored_kl

    return linear_anchored_kl(*models)


def _ours(student: Any, snapshot: Any, reference: Any) -> Any:
    from anchorkl.jax import anchored_kl

    return anchored_kl(student, snapshot, reference)


def _optax(*models: Any) -> Any:
    import jax.numpy as jnp
    import optax

    log_p, log_q = jax_sides(*models)
    return optax.losses.kl_divergence(log_p, jnp.exp(log_q))


_LOSSES = {"anchorkl": _ours, "plain": jax_rows, "optax": _optax}
