"""A device's part of the logits form where the vocabulary is sharded: rounds of programs, and between
them the devices' few numbers of each row, gathered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from anchorkl.jax import _program_call


def part(
    axis_name: tuple[str, ...],
    shapes: Mapping[str, tuple[int, int, str]],
    options: Mapping[str, Any],
    arguments: Sequence[jax.Array],
    results: Sequence[tuple[tuple[int, ...], Any]],
) -> list[jax.Array]:
    """As _program_call.call of the logits form, of the columns of this device. Losses and
    statistics are its part of a sum over the devices."""
    devices = jax.lax.psum(1, axis_name)
    rows, columns, _ = shapes["student"]
    options = {**options, "shards": devices}
    first = (jax.lax.axis_index(axis_name) * columns).astype(jnp.int32)
    arguments = [*arguments, first]
    dtype = results[0][1]
    rounds = _program_call.numbers_of_rounds(tuple(sorted(shapes.items())), tuple(sorted(options.items())))
    for number, count in enumerate(rounds):
        made = _program_call.call("shard", shapes, {**options, "round": number}, arguments, [((rows, count), dtype)])
        arguments.append(jax.lax.all_gather(made[0], axis_name, axis=1))
    return _program_call.call("shard", shapes, {**options, "round": len(rounds)}, arguments, results)
