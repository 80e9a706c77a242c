"""Compiles programs for a GPU that is not there, through JAX's CUDA plugin, and counts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

os.environ["JAX_SKIP_CUDA_CONSTRAINTS_CHECK"] = "1"  # there is no driver to check
os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import jax.numpy as jnp
from hlo_traffic import Kernel, kernels
from jax.experimental import topologies
from jax.extend.core import Primitive
from jax.interpreters import mlir
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import func

# A function with the shapes and types of its arguments.
Form = tuple[Callable[..., Any], list[Any]]

_embedded = Primitive("anchorkl_program")
_embedded.multiple_results = True


@_embedded.def_abstract_eval
def _(*_arguments: Any, text: str) -> list[Any]:
    with mlir.make_ir_context():
        results = _main_type(ir.Module.parse(text)).results
        return [jax.core.ShapedArray(*_shape(t)) for t in results]


def _lowering(ctx: Any, *arguments: Any, text: str) -> Any:
    module = ir.Module.parse(text)
    results = _main_type(module).results
    name = mlir.merge_mlir_modules(ctx.module_context.module, "anchorkl", module)
    return func.CallOp(results, ir.FlatSymbolRefAttr.get(name), arguments).results


mlir.register_lowering(_embedded, _lowering)


def _main_type(module: Any) -> Any:
    main = next(op for op in module.body.operations if ir.StringAttr(op.attributes["sym_name"]).value == "main")
    return ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)


def _shape(tensor: Any) -> tuple[tuple[int, ...], Any]:
    names = {"bf16": "bfloat16", "f16": "float16", "f32": "float32", "f64": "float64", "i32": "int32"}
    ranked = ir.RankedTensorType(tensor)
    return tuple(ranked.shape), jnp.dtype(names[str(ranked.element_type)])


def embedded(text: str) -> Form:
    """A program of ours."""
    with mlir.make_ir_context():
        arguments = [_shape(t) for t in _main_type(ir.Module.parse(text)).inputs]
    return (lambda *a: _embedded.bind(*a, text=text)), arguments


def device(target: Path) -> Any:
    """The GPU that a target configuration describes."""
    return topologies.get_topology_desc("", platform="cuda", target_config=target.read_text(), topology="1x1x1").devices[0]


class Compiled(NamedTuple):
    kernels: list[Kernel]
    scratch: int  # bytes
    text: str


def compile_for(gpu: Any, form: Form, **options: Any) -> Compiled:
    f, arguments = form
    placed = [jax.ShapeDtypeStruct(*a, sharding=jax.sharding.SingleDeviceSharding(gpu)) for a in arguments]
    compiled = jax.jit(f).lower(*placed).compile(compiler_options=options or None)
    text = compiled.as_text()
    return Compiled(kernels(text), compiled.memory_analysis().temp_size_in_bytes, text)
