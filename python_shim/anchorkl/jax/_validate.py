"""Checks what a caller gives, as far as it is known when JAX traces."""

from __future__ import annotations

import math
import numbers
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from anchorkl import _options, _structs
from anchorkl.errors import AnchorKLError, Status, failure

FLOATS = ("float16", "bfloat16", "float32", "float64")


class Checker:
    """The checks of one public function, which its errors name."""

    def __init__(self, function: str) -> None:
        self.function = function

    def error(self, field: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> AnchorKLError:
        return failure(status, self.function, field, f"got {got}, wanted {wanted}")

    def choice(self, name: str, got: Any, known: dict[str, int]) -> None:
        if not isinstance(got, str) or got not in known:
            raise self.error(name, _shown(got), " or ".join(map(repr, known)))

    def switch(self, name: str, got: Any) -> None:
        if not isinstance(got, bool):
            raise self.error(name, _shown(got), "True or False", Status.INVALID_DTYPE)

    def divergence(self, got: Any) -> tuple[str, float]:
        return _options.divergence(got, error=self.error, is_number=is_number)

    def per_model(self, name: str, got: Any, default: float | None) -> tuple[Any, Any, Any]:
        return _options.per_model(name, got, default, error=self.error, is_number=is_number)

    def scalar(self, name: str, got: Any, *, above_zero: bool) -> None:
        """A number, or an array of no dimension, which may be traced and is then taken on trust."""
        if is_number(got):
            if not (math.isfinite(got) and (got > 0 or (got == 0 and not above_zero))):
                raise self.error(name, _shown(got), "a finite number " + ("above 0" if above_zero else "of at least 0"))
            return
        if not is_array(got) or got.shape != () or not jnp.issubdtype(got.dtype, jnp.floating):
            raise self.error(name, _shown(got), "a number or a float array of no dimension", Status.INVALID_DTYPE)

    def integer(self, name: str, got: Any, *, least: int | None = None, none: bool = False) -> None:
        if none and got is None:
            return
        if isinstance(got, bool) or not isinstance(got, numbers.Integral):
            raise self.error(name, _shown(got), "an integer" + " or None" * none, Status.INVALID_DTYPE)
        if least is not None and got < least:
            raise self.error(name, _shown(got), f"at least {least}" + ", or None for all columns" * none)

    def floats(self, name: str, got: Any, least_axes: int = 1) -> jax.Array:
        """An array of logits, or of what logits are made of."""
        if not is_array(got):
            raise self.error(name, f"a {type(got).__name__}", "an array", Status.INVALID_DTYPE)
        if got.dtype.name not in FLOATS:
            raise self.error(name, got.dtype.name, ", ".join(FLOATS[:-1]) + f" or {FLOATS[-1]}", Status.INVALID_DTYPE)
        if got.ndim < least_axes or got.shape[-1] == 0:
            raise self.error(name, f"shape {list(got.shape)}", "[..., at least 1]", Status.INVALID_SHAPE)
        return jnp.asarray(got)

    def same_rows(self, name: str, got: jax.Array, leading: tuple[int, ...]) -> None:
        if got.shape[:-1] != leading:
            wanted = f"{list(leading)} before the last axis, as the student has"
            raise self.error(name, f"shape {list(got.shape)}", wanted, Status.INVALID_SHAPE)

    def columns(self, counts: dict[str, int], vocab: int | None) -> None:
        """The numbers of tokens of the models, against each other and the real ones."""
        for name, count in counts.items():
            if vocab is None and count != counts["student"]:
                wanted = f"the student's {counts['student']} (if one of them is padded, give vocab, the number of real columns)"
                raise self.error(name, f"{count} columns", wanted, Status.INVALID_SHAPE)
            if vocab is not None and count < vocab:
                raise self.error(name, f"{count} columns", f"at least the vocab of {vocab}", Status.INVALID_SHAPE)

    def per_row(self, name: str, got: Any, leading: tuple[int, ...], kind: Any) -> jax.Array:
        """An array over the rows, or one that broadcasts to them."""
        array = jnp.asarray(got)
        if not jnp.issubdtype(array.dtype, kind):
            raise self.error(name, array.dtype.name, f"{kind.__name__} elements", Status.INVALID_DTYPE)
        try:
            return jnp.broadcast_to(array, leading)
        except ValueError:
            wanted = f"{list(leading)}, one for each position, or what broadcasts to it"
            raise self.error(name, f"shape {list(array.shape)}", wanted, Status.INVALID_SHAPE) from None

    def alpha(self, got: Any, leading: tuple[int, ...], dtype: Any) -> jax.Array:
        """Over the rows; NaN, and with it the loss, where an array's is out of range."""
        if is_number(got):
            if not 0 <= got <= 1:
                raise self.error("alpha", _shown(got), "a number in [0, 1]")
            return jnp.full(leading, got, dtype)
        if not is_array(got):
            raise self.error("alpha", _shown(got), "a number or an array", Status.INVALID_DTYPE)
        alpha = self.per_row("alpha", got, leading, jnp.floating).astype(dtype)
        return jnp.where((alpha >= 0) & (alpha <= 1), alpha, jnp.nan)


def known_names(name: str, got: Any, check: Checker) -> tuple[str, ...]:
    """axis_name as a tuple."""
    if got is None:
        return ()
    names = (got,) if isinstance(got, str) else tuple(got) if isinstance(got, (tuple, list)) else ()
    if not names or not all(isinstance(axis, str) for axis in names):
        raise check.error(name, _shown(got), "the name of an axis of the shard_map, or a tuple of names", Status.INVALID_DTYPE)
    return names


def is_number(value: Any) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, (bool, np.bool_))


def is_array(value: Any) -> bool:
    return isinstance(value, (jax.Array, np.ndarray))


def _shown(value: Any) -> str:
    if is_array(value):
        return f"an array of shape {list(value.shape)} and type {value.dtype.name}"
    shown = repr(value)
    return shown if len(shown) <= 80 else shown[:77] + "..."


SPACES = _structs.SPACES
