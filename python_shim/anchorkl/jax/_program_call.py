"""A program of the Go core as part of the caller's own: one primitive for all forms.

The text is written when JAX lowers, for the platform that it lowers for, and
becomes a function of the caller's module. Nothing calls back, and no runtime
but JAX's has a part in it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

import jax
from jax.extend.core import Primitive
from jax.interpreters import mlir
from jax.sharding import NamedSharding, PartitionSpec
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import func, stablehlo

from anchorkl._program import program_and_version, program_version_and_numbers
from anchorkl.errors import Status, failure
from anchorkl.jax import _varying

Items = tuple[Any, ...]  # of a mapping, sorted, so that they can be a key

# The version of the programs' inputs and results that this file's callers know.
_VERSION = 1

# What JAX calls a platform, and the backend whose form suits it.
_BACKENDS = {"cpu": "cpu", "cuda": "cuda", "rocm": "cuda", "tpu": "tpu"}

_program_p = Primitive("anchorkl_program")
_program_p.multiple_results = True


def call(
    form: str,
    shapes: Mapping[str, tuple[int, int, str]],
    options: Mapping[str, Any],
    arguments: Sequence[jax.Array],
    results: Sequence[tuple[tuple[int, ...], Any]],
) -> list[jax.Array]:
    """The results, of the shapes and dtypes given, of a program that anchorkl.program
    has for form, shapes and options. Arguments are in the program's order."""
    return _program_p.bind(
        *_varying.alike(arguments),
        form=form,
        shapes=tuple(sorted(shapes.items())),
        options=tuple(sorted(options.items())),
        results=tuple((tuple(shape), jax.numpy.dtype(dtype)) for shape, dtype in results),
    )


@functools.lru_cache(maxsize=256)
def numbers_of_rounds(shapes: Items, options: Items) -> tuple[int, ...]:
    """How many numbers of a row each round of the form "shard" but the last has. Shapes
    and options are items of what anchorkl.program takes, without the round."""
    found: list[int] = []
    while True:  # the backend makes no difference
        numbers = program_version_and_numbers("shard", dict(shapes), dict(options) | {"round": len(found)}, "cpu")[2]
        if numbers == 0:
            return tuple(found)
        found.append(numbers)


@functools.lru_cache(maxsize=256)
def _text(form: str, shapes: Items, options: Items, backend: str) -> str:
    text, version = program_and_version(form, dict(shapes), dict(options), backend)
    if version != _VERSION:
        raise failure(
            Status.UNSUPPORTED,
            "anchorkl.jax",
            "",
            f"the library writes version {version} of its programs, this package knows {_VERSION}: install both anew",
        )
    return text


@_program_p.def_abstract_eval
def _abstract(*arguments: Any, form: str, shapes: Items, options: Items, results: Items) -> list[Any]:
    like = arguments[0]

    def result(shape: tuple[int, ...], dtype: Any) -> Any:
        whole = NamedSharding(like.sharding.mesh, PartitionSpec(*(None for _ in shape)))
        return like.update(shape=shape, dtype=dtype, weak_type=False, sharding=whole)

    return [result(*shape_and_dtype) for shape_and_dtype in results]


@_program_p.def_impl
def _run(*arguments: jax.Array, **parameters: Any) -> list[jax.Array]:
    return _compiled(tuple(sorted(parameters.items())))(*arguments)


@functools.lru_cache(maxsize=256)
def _compiled(parameters: Items) -> Any:
    return jax.jit(functools.partial(_program_p.bind, **dict(parameters)))


def _lower(backend: str, context: Any, *arguments: Any, form: str, shapes: Items, options: Items, results: Items) -> Any:
    module = ir.Module.parse(_text(form, shapes, options, backend))
    signature = _main(module).type
    name = mlir.merge_mlir_modules(
        context.module_context.module, f"anchorkl_{form}", module, dst_symtab=context.module_context.symbol_table
    )
    given = [_as_type(argument, _element(wanted)) for argument, wanted in zip(arguments, signature.inputs, strict=True)]
    made = func.CallOp(signature.results, ir.FlatSymbolRefAttr.get(name), given).results
    return [_as_type(value, mlir.dtype_to_ir_type(dtype)) for value, (_, dtype) in zip(made, results, strict=True)]


def _main(module: ir.Module) -> Any:
    (main,) = (op for op in module.body.operations if op.attributes["sym_name"].value == "main")
    return main


def _element(tensor: Any) -> Any:
    return ir.RankedTensorType(tensor).element_type


def _as_type(value: Any, element: Any) -> Any:
    """The value with elements of the type that is wanted. A form may carry 16-bit floats as integers."""
    if _element(value.type) == element:
        return value
    shape = ir.RankedTensorType(value.type).shape
    return stablehlo.BitcastConvertOp(ir.RankedTensorType.get(shape, element), value).result


def _no_backend(context: Any, *arguments: Any, **parameters: Any) -> Any:
    platforms = ", ".join(getattr(context, "platforms", None) or context.module_context.platforms)
    wanted = f"one of {', '.join(_BACKENDS)}"
    raise failure(Status.UNSUPPORTED, "anchorkl.jax", "", f"got the platform {platforms}, wanted {wanted}")


mlir.register_lowering(_program_p, _no_backend)
for _platform, _backend in _BACKENDS.items():
    mlir.register_lowering(_program_p, functools.partial(_lower, _backend), platform=_platform)
