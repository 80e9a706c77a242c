"""Along which axes of a shard_map arrays vary: what its check_vma=True keeps track of."""

from __future__ import annotations

from collections.abc import Sequence

import jax


def axes(array: jax.Array) -> frozenset[str]:
    """The axes along which the type says that the array varies; none where nothing keeps track."""
    kind = jax.typeof(array)
    if hasattr(kind, "manual_axis_type"):  # JAX 0.10
        return frozenset(kind.manual_axis_type.varying)
    return frozenset(getattr(kind, "vma", ()))


def alike(arrays: Sequence[jax.Array]) -> list[jax.Array]:
    """The arrays, each said to vary along all axes along which one of them does."""
    union = frozenset[str]().union(*map(axes, arrays))
    return [_vary(array, tuple(sorted(union - axes(array)))) for array in arrays]


def _vary(array: jax.Array, along: tuple[str, ...]) -> jax.Array:
    if not along:
        return array
    if hasattr(jax.lax, "pcast"):
        return jax.lax.pcast(array, along, to="varying")
    return jax.lax.pvary(array, along)
