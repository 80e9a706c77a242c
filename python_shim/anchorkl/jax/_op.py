"""How a form of the loss is computed wherever JAX asks for it: in batches, in shards, on one device."""

from __future__ import annotations

import functools
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import jax
from jax.custom_batching import custom_vmap
from jax.experimental.custom_partitioning import ArrayMapping, SdyShardingRule, custom_partitioning
from jax.sharding import AxisType, NamedSharding, PartitionSpec

from anchorkl.jax._problem import Problem


@dataclass(frozen=True)
class Role:
    """The axes of an operand or result: those of the rows, if any, and then its own."""

    rows: bool
    own: tuple[str, ...] = ()
    summed: bool = False  # a result that is a sum over all rows

    def rank(self, leading: int) -> int:
        return self.rows * leading + len(self.own)

    def names(self, leading: int, vocabulary: int) -> tuple[str, ...]:
        """Of its axes in a sharding rule, where axes of one name are sharded alike; vocabulary: which one it has."""
        own = (f"{name}{vocabulary}" if name == VOCAB else name for name in self.own)
        return (*(f"row{axis}" for axis in range(self.rows * leading)), *own)

    def spec(self, leading: Sequence[Any], vocab: Any) -> PartitionSpec:
        along_rows = tuple(leading) if self.rows else ()
        return PartitionSpec(*along_rows, *(vocab if axis == VOCAB else None for axis in self.own))


VOCAB = "vocab"
LOGITS, PER_ROW, SCALARS = Role(True, (VOCAB,)), Role(True), Role(False, ("scalar",))
STATISTICS = Role(True, ("statistic",))


class Form(Hashable, Protocol):
    """A form of the loss with what makes its program, hashable. Its first operand has the rows."""

    @property
    def problem(self) -> Problem: ...

    def operands(self) -> tuple[Role, ...]: ...

    def results(self) -> tuple[Role, ...]:
        """The row losses, then the gradients, then the statistics."""
        ...

    def shards_vocabulary(self, operands: Sequence[Any]) -> bool:
        """Whether of these operands, or their shapes, a device can have a part of the columns."""
        ...

    def local(self, axis_name: tuple[str, ...], operands: Sequence[jax.Array]) -> tuple[jax.Array, ...]:
        """Computes on one device. With an axis_name the operands are its part of
        the columns, and results without such an axis are its part of a sum."""
        ...


def evaluate(form: Form, *operands: jax.Array) -> tuple[jax.Array, ...]:
    """The form's results. The operands may be sharded in any way, and traced by vmap."""
    axes = form.problem.axis_name
    if axes:
        return _batched(form, lambda *operands: form.local(axes, operands))(*operands)
    leading = operands[0].ndim - len(form.operands()[0].own)
    sharding = jax.typeof(operands[0]).sharding
    if any(kind == AxisType.Explicit for kind in sharding.mesh.axis_types):
        return _by_type(form, leading, operands, sharding)
    return _batched(form, _partitioned(form, leading, form.shards_vocabulary(operands)))(*operands)


def _batched(form: Form, function: Any) -> Any:
    """The function, whose vmap is a call with one more axis of rows, or, where that is not the same, a loop."""
    wrapped = custom_vmap(lambda *operands: tuple(function(*operands)))

    @wrapped.def_vmap
    def over_batch(size: int, batched: list[bool], *operands: jax.Array) -> Any:
        roles = form.operands()
        per_call = any(is_batched and not role.rows for role, is_batched in zip(roles, batched))
        if per_call or any(role.summed for role in form.results()):
            results = _loop(form, batched, operands)
        else:
            whole = [
                operand if is_batched or not role.rows else jax.numpy.broadcast_to(operand, (size, *operand.shape))
                for role, is_batched, operand in zip(roles, batched, operands)
            ]
            results = evaluate(form, *whole)
        return results, (True,) * len(results)

    return wrapped


def _loop(form: Form, batched: Sequence[bool], operands: Sequence[jax.Array]) -> tuple[jax.Array, ...]:
    def one(chosen: list[jax.Array]) -> tuple[jax.Array, ...]:
        each = iter(chosen)
        return evaluate(form, *(next(each) if is_batched else operand for is_batched, operand in zip(batched, operands)))

    return jax.lax.map(one, [operand for is_batched, operand in zip(batched, operands) if is_batched])


def _split(form: Form, leading: int, operands: Sequence[Any], sharding: NamedSharding) -> tuple[tuple[Any, ...], Any]:
    """Over which mesh axes the rows of the first operand are sharded, axis by axis, and over which the vocabulary."""
    role = form.operands()[0]
    spec = tuple(sharding.spec) + (None,) * (role.rank(leading) - len(sharding.spec))
    return spec[:leading], spec[-1] if role.own == (VOCAB,) and form.shards_vocabulary(operands) else None


def _by_type(form: Form, leading: int, operands: Sequence[jax.Array], sharding: NamedSharding) -> tuple[jax.Array, ...]:
    """For a mesh whose axes are in the types of arrays: every device computes its own part."""
    along_rows, vocab = _split(form, leading, operands, sharding)
    specs = tuple(role.spec(along_rows, vocab) for role in form.operands())
    made = tuple(role.spec(along_rows, vocab) for role in form.results())
    sharded = _shard_map(functools.partial(_part, form, along_rows, vocab), sharding.mesh, specs, made)
    return sharded(*(jax.sharding.reshard(operand, NamedSharding(sharding.mesh, spec)) for operand, spec in zip(operands, specs)))


def _part(form: Form, leading: Sequence[Any], vocab: Any, *operands: jax.Array) -> tuple[jax.Array, ...]:
    """What one device computes of arrays that are sharded so."""
    local = _batched(form, lambda *operands: form.local(_names(vocab), operands))(*operands)
    over_rows = tuple(name for axis in leading for name in _names(axis))
    results = []
    for role, result in zip(form.results(), local):
        along = (() if VOCAB in role.own else _names(vocab)) + (over_rows if role.summed else ())
        results.append(jax.lax.psum(result, along) if along else result)
    return tuple(results)


def _names(axis: Any) -> tuple[str, ...]:
    """The mesh axes in an entry of a PartitionSpec."""
    return () if axis is None else (axis,) if isinstance(axis, str) else tuple(axis)


def _shard_map(function: Any, mesh: Any, in_specs: Any, out_specs: Any) -> Any:
    if hasattr(jax, "shard_map"):
        return jax.shard_map(function, mesh=mesh, in_specs=in_specs, out_specs=out_specs)
    from jax.experimental.shard_map import shard_map

    return shard_map(function, mesh=mesh, in_specs=in_specs, out_specs=out_specs)


@functools.lru_cache(maxsize=256)
def _partitioned(form: Form, leading: int, one_vocabulary: bool) -> Any:
    """The form for arrays that the compiler shards as it finds best. one_vocabulary: all have equally many columns."""
    roles, results = form.operands(), form.results()

    def whole(*operands: jax.Array) -> tuple[jax.Array, ...]:
        return form.local((), operands)

    def shardings(arrays: Sequence[Any], wanted: Sequence[Role]) -> tuple[NamedSharding, ...]:
        along_rows, vocab = _split(form, leading, arrays, arrays[0].sharding)
        return tuple(NamedSharding(arrays[0].sharding.mesh, role.spec(along_rows, vocab)) for role in wanted)

    def infer(mesh: Any, arguments: Sequence[Any], shapes: Any) -> tuple[NamedSharding, ...]:
        return shardings(arguments, results)

    def partition(mesh: Any, arguments: Sequence[Any], shapes: Any) -> Any:
        along_rows, vocab = _split(form, leading, arguments, arguments[0].sharding)

        def lower(*operands: jax.Array) -> tuple[jax.Array, ...]:
            return _part(form, along_rows, vocab, *operands)

        return arguments[0].sharding.mesh, lower, shardings(arguments, results), shardings(arguments, roles)

    op = custom_partitioning(whole)
    op.def_partition(
        partition,
        infer_sharding_from_operands=infer,
        sharding_rule=SdyShardingRule(
            tuple(ArrayMapping(*role.names(leading, 0 if one_vocabulary else place)) for place, role in enumerate(roles)),
            tuple(ArrayMapping(*role.names(leading, 0)) for role in results),
        ),
    )
    return op
