"""DTensors: what a rank computes with of a head or of logits that torch.distributed has placed over a mesh of ranks, and
how the gradient comes back to the same placement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch

from anchorkl import _structs
from anchorkl.errors import AnchorKLError, Status, failure
from anchorkl.torch import _validate
from anchorkl.torch._linear_call import FUNCTION

Group = Any  # a torch.distributed.ProcessGroup, where torch has one


def heads(models: Sequence[Any], group: Group | None) -> tuple[Any, ...]:
    """The tensors of linear_anchored_kl in the order of _structs.LINEAR_TENSORS, with weights and biases that are DTensors
    as local ones: with a group this rank's rows of them, without one all rows.

    A DTensor that is given for several models is gathered once. In the gradient, which is placed as the DTensor is, ranks
    outside of the group are averaged, as FSDP averages them.
    """
    named = list(zip(_structs.LINEAR_TENSORS, models))
    sharded = [(name, t) for name, t in named if not name.endswith("hidden") and _is_dtensor(t)]
    if not sharded:
        return tuple(models)
    given = {id(t): (name, t) for name, t in sharded}
    # All is checked before the first collective, in which a rank that has failed would be missed.
    wanted = {key: _rows(name, tensor, group) for key, (name, tensor) in given.items()}
    made = {key: _Local.apply(tensor, *wanted[key]) for key, (_, tensor) in given.items()}
    return tuple(t if name.endswith("hidden") else made.get(id(t), t) for name, t in named)


def columns(models: Iterable[tuple[str, Any]], group: Group) -> tuple[Any, ...]:
    """Logits, with DTensors whose columns are sharded over the group as this rank's columns."""
    return tuple(_columns(name, tensor, group) if _is_dtensor(tensor) else tensor for name, tensor in models)


def _columns(name: str, tensor: Any, group: Group) -> torch.Tensor:
    if tensor.device_mesh.ndim != 1 or _dimension(tensor, group) is None or not tensor.placements[0].is_shard(tensor.dim() - 1):
        wanted = "(Shard(-1),) over the ranks of process_group: redistribute() it, or pass to_local()"
        raise _validate.error(name, _described(tensor), wanted, Status.UNSUPPORTED)
    return tensor.to_local()


def _rows(name: str, tensor: Any, group: Group | None) -> tuple[tuple[Any, ...], tuple[bool, ...]]:
    """How a weight or bias is to be placed, and over which dimensions of its mesh the gradient is to be averaged."""
    from torch.distributed.tensor import Replicate, Shard

    if torch.compiler.is_compiling():
        wanted = "eager execution, or a local tensor: leave the loss out of torch.compile, as torch.compiler.disable does"
        raise _error(name, "a DTensor in a call that torch.compile traces", wanted)
    if any(placement.is_partial() for placement in tensor.placements):
        raise _error(name, _described(tensor), "Shard or Replicate: redistribute() it")
    dimension = None
    if group is not None:
        dimension = _dimension(tensor, group)
        if dimension is None:
            wanted = "a mesh of which one dimension is the process_group (mesh.get_group()), or this rank's rows, to_local()"
            raise _error(name, _described(tensor), wanted)
    others = tuple(i != dimension for i in range(tensor.device_mesh.ndim))
    return tuple(Replicate() if other else Shard(0) for other in others), others


def _dimension(tensor: Any, group: Group) -> int | None:
    """The dimension of a DTensor's mesh that has the ranks of the group."""
    ranks = torch.distributed.get_process_group_ranks(group)
    mesh = tensor.device_mesh
    for dimension in range(mesh.ndim):
        if torch.distributed.get_process_group_ranks(mesh.get_group(dimension)) == ranks:
            return dimension
    return None


class _Local(torch.autograd.Function):
    """A DTensor's local tensor once it is placed as wanted. Other than in torch's own redistribute(), the gradient is not
    taken to be the same on all ranks of a dimension over which it is averaged."""

    @staticmethod
    def forward(ctx: Any, tensor: Any, wanted: tuple[Any, ...], averaged: tuple[bool, ...]) -> torch.Tensor:
        ctx.mesh, ctx.placements, ctx.averaged = tensor.device_mesh, tensor.placements, averaged
        ctx.wanted, ctx.shape, ctx.stride = wanted, tensor.shape, tensor.stride()
        local = tensor.detach().redistribute(placements=wanted).to_local()
        return local.view_as(local)  # torch marks it as an output, which a DTensor's own memory must not be

    @staticmethod
    def backward(ctx: Any, gradient: torch.Tensor) -> tuple[Any, None, None]:
        from torch.distributed.tensor import DTensor, Partial

        share = 1
        for dimension, averaged in enumerate(ctx.averaged):
            share *= ctx.mesh.size(dimension) if averaged else 1
        placements = [Partial() if averaged else placed for placed, averaged in zip(ctx.wanted, ctx.averaged)]
        made = DTensor.from_local(
            gradient if share == 1 else gradient / share, ctx.mesh, placements, run_check=False, shape=ctx.shape, stride=ctx.stride
        )
        return made.redistribute(placements=ctx.placements), None, None


def _is_dtensor(value: Any) -> bool:
    return type(value) is not torch.Tensor and isinstance(value, torch.Tensor) and _validate._is_dtensor(value)


def _described(tensor: Any) -> str:
    mesh = tensor.device_mesh
    return f"a DTensor placed {tuple(tensor.placements)} over a mesh of the ranks {mesh.mesh.tolist()}"


def _error(field: str, got: str, wanted: str) -> AnchorKLError:
    return failure(Status.UNSUPPORTED, FUNCTION, field, f"got {got}, wanted {wanted}")
