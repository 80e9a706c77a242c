"""The fused linear form's programs, compiled for a GPU: scratch memory, products, traffic.

Beside them the plain formula on full logits, log_softmax and value_and_grad in
JAX. Products are counted in the compiled program, where each is a call of cuBLAS.
"""

from __future__ import annotations

import re
from typing import Any

import jax
import jax.numpy as jnp
from gpu_compile import Compiled, Form, compile_for, embedded

import anchorkl

ROWS, WIDTH, VOCAB = 8192, 4096, 128256
GRADIENTS = {"hidden_gradient": True, "weight_gradient": True}
VARIANTS: dict[str, dict[str, Any]] = {
    "loss, dH, dW": GRADIENTS,
    "heads as (width, vocabulary)": {**GRADIENTS, "kernels": True},
    "one teacher head": {**GRADIENTS, "shared_teacher_head": True},
    "no snapshot": {**GRADIENTS, "snapshot": False},
    "frozen head": {"hidden_gradient": True},
    "loss alone": {},
    "softcap": {**GRADIENTS, "softcap": 30.0},
    "cross-entropy": {**GRADIENTS, "labels": True, "ce_weight": 0.3},
    "jsd": {**GRADIENTS, "divergence": ("jsd", 0.5)},
    "probability space": {**GRADIENTS, "space": "probability"},
    "statistics": {**GRADIENTS, "statistics": True},
}
# With the compiler's own products instead a sum that is added to is a kernel of its own in some versions.
OPTIONS = {"xla_gpu_enable_triton_gemm": False}


def ours(dtype: str, options: dict[str, Any]) -> Form:
    options = dict(options)
    models = ["student", "reference"] + (["snapshot"] if options.pop("snapshot", True) else [])
    shapes = {f"{model}_hidden": (ROWS, WIDTH, dtype) for model in models}
    shapes |= {f"{model}_weight": (VOCAB, WIDTH, dtype) for model in models}
    return embedded(anchorkl.program("linear", shapes, options, "cuda"))


def plain_formula(dtype: str) -> Form:
    """Loss, dH and dW in logit space as one would write it, with the derivative left to JAX."""

    def loss(hs: Any, ws: Any, ha: Any, wa: Any, hr: Any, wr: Any, alpha: Any) -> Any:
        s, a, r = ((h @ w.T).astype(jnp.float32) for h, w in ((hs, ws), (ha, wa), (hr, wr)))
        log_p, log_q = jax.nn.log_softmax(s), jax.nn.log_softmax((1 - alpha[:, None]) * a + alpha[:, None] * r)
        return jnp.mean(jnp.sum(jnp.exp(log_q) * (log_q - log_p), axis=1))

    hidden, weight = ((ROWS, WIDTH), jnp.dtype(dtype)), ((VOCAB, WIDTH), jnp.dtype(dtype))
    return jax.value_and_grad(loss, (0, 1)), [hidden, weight] * 3 + [((ROWS,), jnp.dtype("float32"))]


def largest(compiled: Compiled) -> int:
    """The most elements that an array has whose one dimension is the vocabulary, but for heads."""
    shapes = (list(map(int, found.split(","))) for found in re.findall(r"[a-z]\d+\[([\d,]+)\]", compiled.text))
    return max(shape[0] for shape in shapes if len(shape) == 2 and shape[1] == VOCAB and shape[0] != WIDTH)


def table(gpu: Any, plain: bool) -> list[dict[str, Any]]:
    """Prints the table and gives its rows."""
    print(f"\nlinear form, {ROWS} x {WIDTH} x {VOCAB}")
    print(f"{'type':10}{'program':30}{'scratch GB':>11}{'products':>9}{'chunks':>7}{'rows of logits':>15}{'GB moved':>9}{'kernels':>8}")
    rows = []
    forms = [(dtype, name, ours(dtype, options)) for dtype in ("bfloat16", "float32") for name, options in VARIANTS.items()]
    if plain:
        forms += [(dtype, "plain formula, full logits", plain_formula(dtype)) for dtype in ("bfloat16", "float32")]
    for dtype, name, form in forms:
        compiled = compile_for(gpu, form, **OPTIONS)
        products = len(re.findall(r'custom_call_target="__cublas', compiled.text))
        trips = [int(n) for n in re.findall(r'known_trip_count":\{"n":"(\d+)"', compiled.text)]
        row = {
            "form": "linear",
            "dtype": dtype,
            "program": name,
            "scratch_gb": compiled.scratch / 1e9,
            "products": products,
            "chunks": trips[0] if trips else 1,
            "logit_rows": largest(compiled),
            "moved_gb": sum((k.read + k.written) * k.times for k in compiled.kernels) / 1e9,
            "kernels": len(compiled.kernels),
        }
        rows.append(row)
        print(
            f"{dtype:10}{name:30}{row['scratch_gb']:11.2f}{products:9d}{row['chunks']:7d}{row['logit_rows']:15d}"
            f"{row['moved_gb']:9.0f}{row['kernels']:8d}",
            flush=True,
        )
    return rows
