"""The fused linear form with a TopK reference: chunk by chunk, the products by JAX, the loss of the logits by the program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp

from anchorkl.jax import loss
from anchorkl.jax._derivative import without_derivative
from anchorkl.jax._objective import Rows
from anchorkl.jax._validate import is_number
from anchorkl.jax.topk import TopK

_CHUNK_BYTES = 64e6  # of a chunk's student logits, of which about four arrays exist
_FUNCTION = "linear_anchored_kl"


def chunked(
    heads: Mapping[str, Sequence[jax.Array]], listed: TopK, rows: Rows, alpha: Any, *, chunk_rows: int | None, dtype: Any, **options: Any
) -> Any:
    """What anchored_kl gives for the models' logits. heads: of the student and, if there is one, the snapshot the hidden
    states, the kernel and, if there is one, the bias. All is checked."""
    hidden = {name: head[0] for name, head in heads.items()}
    # A kernel's gradient is summed over the chunks in the type that it has here.
    kernels = {name: [array.astype(dtype) for array in head[1:]] for name, head in heads.items()}
    types = {name: head[1].dtype for name, head in heads.items()}
    if "snapshot" in heads:
        hidden["snapshot"] = without_derivative(hidden["snapshot"], "snapshot_hidden", _FUNCTION)
        names = ("snapshot_kernel", "snapshot_bias")
        kernels["snapshot"] = [without_derivative(array, name, _FUNCTION) for array, name in zip(kernels["snapshot"], names)]
    leading = hidden["student"].shape[:-1]
    count, vocab = rows.counted.size, heads["student"][1].shape[-1]
    size = max(1, min(count, chunk_rows or max(8, int(_CHUNK_BYTES / (vocab * jnp.dtype(dtype).itemsize)))))
    chunks = -(-count // size)

    def cut(array: jax.Array) -> jax.Array:
        flat = array.reshape(count, *array.shape[len(leading) :])
        padding = [(0, chunks * size - count)] + [(0, 0)] * (flat.ndim - 1)
        return jnp.pad(flat, padding).reshape(chunks, size, *flat.shape[1:])  # what is added does not count

    def logits(name: str, hidden: jax.Array) -> jax.Array:
        kernel, *bias = kernels[name]
        product = jnp.matmul(hidden, kernel.astype(types[name]), precision="highest", preferred_element_type=dtype)
        return product + bias[0] if bias else product

    # What a chunk's gradients need is made again for them, or all logits would be kept.
    @jax.checkpoint
    def one(chunk: Any) -> Any:
        hidden, listed, labels, where, alphas = chunk
        snapshot = logits("snapshot", hidden["snapshot"]) if "snapshot" in hidden else None
        return loss.anchored_kl(
            logits("student", hidden["student"]), snapshot, listed, labels=labels, where=where,
            alpha=alpha if is_number(alpha) else alphas, **options,
        )  # fmt: skip

    given = (hidden, listed, rows.labels, rows.counted, rows.alpha)
    made = jax.lax.map(one, jax.tree.map(cut, given))
    return jax.tree.map(lambda array: array.reshape(chunks * size, *array.shape[2:])[:count].reshape(*leading, *array.shape[2:]), made)
