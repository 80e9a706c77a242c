"""Compiles the programs that GPUs get, for an H100 or an A100 and without one, and counts.

    make gpu-aot [AOT_ARGS="--device a100 --shapes 4096x128256:bfloat16 --variants forward reverse"]

The logits form, and after it the fused linear form (gpu_linear.py). Per program: how often the kernels read and write an
array of the size of the student's logits, how much scratch memory they need, and how many they are; beside it the
same of the plain formula, log_softmax and value_and_grad in JAX.
What is counted stands at bench/hlo_traffic.py. Nothing is run and nothing is
timed: a pass that only moves memory takes as long as its reads and writes.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import gpu_linear
import jax
import jax.numpy as jnp
from gpu_compile import Form, compile_for, device, embedded

import anchorkl

SHAPES = ["4096x128256:bfloat16", "4096x128256:float32", "8192x151936:bfloat16", "4096x152064/151936:bfloat16"]
DEVICES = ("h100", "a100")
CE = {"labels": True, "ce_weight": 0.3}
VARIANTS: dict[str, dict[str, Any]] = {
    "forward": {},
    "forward, value": {"gradient": False},
    "forward, no snapshot": {"snapshot": False},
    "forward + ce": CE,
    "ce alone": {"labels": True, "kl_weight": 0.0, "ce_weight": 1.0},
    "forward, softcap": {"softcap": 30.0},
    "reverse": {"divergence": "reverse"},
    "jsd": {"divergence": ("jsd", 0.5)},
    "forward, statistics": {"statistics": True},
    "probability forward": {"space": "probability"},
    "probability forward + ce": {"space": "probability", **CE},
    "probability, softcap": {"space": "probability", "softcap": 30.0},
    "probability reverse": {"space": "probability", "divergence": "reverse"},
    "probability jsd": {"space": "probability", "divergence": ("jsd", 0.5)},
    "probability, statistics": {"space": "probability", "statistics": True},
}


def ours(shape: Shape, options: dict[str, Any]) -> Form:
    """The program of the options."""
    options = dict(options)
    matrix = (shape.rows, shape.columns, shape.dtype)
    models = ["student", "reference"] + (["snapshot"] if options.pop("snapshot", True) else [])
    text = anchorkl.program(shapes=dict.fromkeys(models, matrix), options={**options, "vocab": shape.vocab}, backend="cuda")
    return embedded(text)


def plain(shape: Shape, options: dict[str, Any]) -> Form:
    """The same as one would write it, with the derivative left to JAX."""
    matrix = (shape.rows, shape.columns), jnp.dtype(shape.dtype)
    row, number = ((shape.rows,), jnp.dtype("float32")), ((), jnp.dtype("float32"))
    labels = (shape.rows,), jnp.dtype("int32")
    kl_weight, ce_weight = options.get("kl_weight", 1.0), options.get("ce_weight", 0.0)

    def mix(a: Any, r: Any, alpha: Any, tau: Any) -> Any:
        if options.get("space") == "probability":
            both = jnp.stack([jax.nn.log_softmax(a / tau) + jnp.log1p(-alpha), jax.nn.log_softmax(r / tau) + jnp.log(alpha)])
            return jax.nn.logsumexp(both, axis=0)
        return jax.nn.log_softmax(((1 - alpha) * a + alpha * r) / tau)

    def row_losses(s: Any, a: Any, r: Any, alpha: Any, tau: Any, labels: Any) -> Any:
        def real(z: Any) -> Any:
            z = z[:, : shape.vocab].astype(jnp.float32)
            cap = options.get("softcap")
            return z if cap is None else cap * jnp.tanh(z / cap)

        s, a, r = real(s), real(a), real(r)
        loss = jnp.zeros(shape.rows)
        if kl_weight:
            log_p, log_q = jax.nn.log_softmax(s / tau), jax.lax.stop_gradient(mix(a, r, alpha[:, None], tau))
            match options.get("divergence", "forward"):
                case "forward":
                    loss += jnp.sum(jnp.exp(log_q) * (log_q - log_p), axis=1)
                case "reverse":
                    loss += jnp.sum(jnp.exp(log_p) * (log_p - log_q), axis=1)
                case ("jsd", beta):
                    p, q = jnp.exp(log_p), jnp.exp(log_q)
                    log_m = jnp.log(beta * q + (1 - beta) * p)
                    loss += jnp.sum(beta * q * (log_q - log_m) + (1 - beta) * p * (log_p - log_m), axis=1)
            loss *= kl_weight
        if ce_weight:
            loss -= ce_weight * jnp.take_along_axis(jax.nn.log_softmax(s), labels[:, None], axis=1)[:, 0]
        return loss

    def total(s: Any, a: Any, r: Any, alpha: Any, tau: Any, labels: Any, weight: Any) -> tuple[Any, Any]:
        if not options.get("snapshot", True):
            a = jax.lax.stop_gradient(s)
        losses = jnp.where(weight == 0, 0.0, row_losses(s, a, r, alpha, tau, labels))
        return jnp.sum(weight * losses), losses

    f = jax.value_and_grad(total, has_aux=True) if options.get("gradient", True) else total
    return f, [matrix, matrix, matrix, row, number, labels, row]


class Shape:
    """ROWSxCOLUMNS[/VOCAB]:DTYPE."""

    def __init__(self, text: str) -> None:
        self.text = text
        sizes, _, self.dtype = text.partition(":")
        self.rows, rest = (part for part in sizes.split("x"))
        columns, _, vocab = rest.partition("/")
        self.rows, self.columns, self.vocab = int(self.rows), int(columns), int(vocab or columns)

    @property
    def bytes(self) -> int:
        return self.rows * self.columns * jnp.dtype(self.dtype).itemsize


def measure(shape: Shape, form: Form, gpu: Any) -> dict[str, Any]:
    compiled = compile_for(gpu, form)
    return {
        "reads": sum(k.read for k in compiled.kernels) / shape.bytes,
        "writes": sum(k.written for k in compiled.kernels) / shape.bytes,
        "scratch_mb": compiled.scratch / 2**20,
        "kernels": len(compiled.kernels),
    }


def logits_form(args: argparse.Namespace, gpu: Any) -> list[dict[str, Any]]:
    print(f"{'':29}{'':25}  {'ours':^33}  {'plain formula':^33}")
    columns = f"{'reads':>7}{'writes':>8}{'MB':>10}{'kernels':>8}"
    print(f"{'shape':29}{'program':25}  {columns}  {columns}")
    rows = []
    for shape in map(Shape, args.shapes):
        for name in args.variants:
            row: dict[str, Any] = {"shape": shape.text, "program": name}
            line = f"{shape.text:29}{name:25}"
            forms = {"ours": ours} if args.no_plain else {"ours": ours, "plain": plain}
            for key, form in forms.items():
                if key == "plain" and VARIANTS[name].get("statistics"):
                    continue  # there is no plain formula of all these
                n = row[key] = measure(shape, form(shape, VARIANTS[name]), gpu)
                line += f"  {n['reads']:7.2f}{n['writes']:8.2f}{n['scratch_mb']:10.1f}{n['kernels']:8d}"
            print(line, flush=True)
            rows.append(row)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="ROWSxCOLUMNS[/VOCAB]:DTYPE")
    parser.add_argument("--variants", nargs="+", default=list(VARIANTS), choices=list(VARIANTS), metavar="NAME")
    parser.add_argument("--device", default="h100", choices=DEVICES, help="its target configuration is bench/NAME.pbtxt")
    parser.add_argument("--target", type=Path, help="the target configuration of another device, instead")
    parser.add_argument("--json", type=Path, help="also write the numbers here")
    parser.add_argument("--no-plain", action="store_true", help="leave the plain formula out")
    parser.add_argument("--forms", nargs="+", default=["logits", "linear"], choices=["logits", "linear"])
    args = parser.parse_args()
    target = args.target or Path(__file__).with_name(f"{args.device}.pbtxt")
    gpu = device(target)
    rows = logits_form(args, gpu) if "logits" in args.forms else []
    if "linear" in args.forms:
        rows += gpu_linear.table(gpu, plain=not args.no_plain)
    if args.json:
        args.json.write_text(json.dumps({"jax": jax.__version__, "target": target.name, "rows": rows}, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
