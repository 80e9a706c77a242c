"""anchored_kl where each process of a group holds columns of the vocabulary: two or more all-reduces of a few numbers
of each row (docs/scaling.md), between calls of akl_shard_stats, and then akl_shard_loss."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import torch
import torch.distributed as dist

from anchorkl import _context, _native, _structs
from anchorkl.errors import Status, failure
from anchorkl.torch import _call, _op, _validate
from anchorkl.torch._exchange import Exchange, check_group, fingerprint
from anchorkl.torch._packing import WANT_STATISTICS
from anchorkl.torch._validate import FUNCTION

VOCAB = 1  # a place among the integers
_NUMBERS = ("tau", "kl_weight", "ce_weight", "beta")  # from the third on
_CHOICES = {
    "space": _structs.SPACES,
    "divergence": _structs.DIVERGENCES,
    "tau_squared": {},
    "check": _structs.CHECKS,
    "reduction": _validate.REDUCTIONS,
}  # from the third integer on


class Call(NamedTuple):
    """The arguments of the op anchored_kl_full, of this rank's columns."""

    student: torch.Tensor
    snapshot: torch.Tensor | None
    reference: torch.Tensor | None
    labels: torch.Tensor | None
    numbers: Sequence[float]
    integers: Sequence[int]
    weights: torch.Tensor | None
    alpha: torch.Tensor | None
    num_items: torch.Tensor | None
    listed: Any


Outputs = tuple[torch.Tensor, ...]  # loss, and the three of _call.Statistics


def anchored_kl(group: dist.ProcessGroup, prepare: Callable[[], Call]) -> Outputs:
    """The loss of the whole rows, the same on all ranks. prepare checks this rank's arguments."""
    check_group(group, FUNCTION)
    exchange = Exchange(group, FUNCTION)
    unpacked, columns = exchange.agreed(lambda: unpack(prepare()), describe)
    place = placed(exchange, unpacked.call.integers[VOCAB], columns)
    student = unpacked.call.student
    if student.requires_grad and torch.is_grad_enabled():
        return _Differentiable.apply(student, unpacked, place)
    loss, _, *statistics = _met(unpacked, place)
    return loss, *statistics


class Unpacked(NamedTuple):
    """A call as the library takes it."""

    call: Call
    args: _structs.LossArgs
    items: float
    kept: list[torch.Tensor]  # the memory that args points to


def unpack(call: Call) -> Unpacked:
    if call.listed is not None:
        wanted = "a reference of logits where process_group is given"
        raise _validate.error("reference", "a TopK", wanted, Status.UNSUPPORTED)
    kept: list[torch.Tensor] = []
    args, items = _call.arguments(kept, call.student.detach(), *call[1:9])
    return Unpacked(call, args, items, kept)


class Place(NamedTuple):
    """Where this rank's columns are in the vocabulary."""

    exchange: Exchange
    first: int
    vocab: int


def placed(exchange: Exchange, vocab: int, columns: list[int]) -> Place:
    """This rank's place. vocab 0: all of the ranks' columns are real."""
    if vocab > sum(columns):
        message = f"got {vocab}, wanted at most the {sum(columns)} columns of all ranks"
        raise failure(Status.INVALID_ARGUMENT, exchange.function, "vocab", message)
    return Place(exchange, sum(columns[: exchange.rank]), vocab or sum(columns))


def describe(unpacked: Unpacked) -> tuple[dict[str, Any], int]:
    """What has to be the same on all ranks, and how many columns this one has."""
    call = unpacked.call
    models = dict(zip(_structs.MODELS, (call.student, call.snapshot, call.reference)))
    said = {
        "student": f"{list(call.student.shape[:-1])} before the vocabulary",
        **{f"{name}.dtype": "none" if model is None else str(model.dtype) for name, model in models.items()},
        **objective(call.numbers, call.integers, call.labels, call.weights, call.alpha, call.num_items),
    }
    return said, call.student.shape[-1]


def objective(
    numbers: Sequence[float],
    integers: Sequence[int],
    labels: torch.Tensor | None,
    weights: torch.Tensor | None,
    alpha: torch.Tensor | None,
    num_items: torch.Tensor | None,
) -> dict[str, Any]:
    """What has to be the same on all ranks besides the models."""
    chosen = zip(_CHOICES.items(), integers[2:])
    return {
        "return_stats": bool(integers[WANT_STATISTICS]),
        "alpha": numbers[0] if alpha is None else fingerprint(alpha),
        "num_items": numbers[1] if num_items is None else fingerprint(num_items),
        **dict(zip(_NUMBERS, numbers[2:])),
        "logit_scale": list(numbers[6:9]),
        "softcap": list(numbers[9:12]),
        "ignore_index": integers[0],
        "vocab": integers[VOCAB],
        **{name: next((known for known in names if names[known] == code), code) for (name, names), code in chosen},
        "labels": fingerprint(labels),
        "weights": fingerprint(weights),
    }


class Round(NamedTuple):
    """What a rank computes of each row and exchanges."""

    numbers: torch.Tensor  # of all rows, then one for Exchange.reduced
    matrix: _structs.Tensor  # over those of the rows
    reduce: int


class Plan(NamedTuple):
    """An unpacked call, with all that its rounds need. Making it may fail; the ranks' exchange has not begun."""

    unpacked: Unpacked
    place: Place
    args: _structs.ShardArgs
    dtype: torch.dtype
    rounds: list[Round]


def plan(unpacked: Unpacked, place: Place) -> Plan:
    call, loss = unpacked.call, unpacked.args
    loss.vocab = place.vocab
    args = _structs.ShardArgs(ctypes.sizeof(_structs.ShardArgs), ctypes.pointer(loss), place.first, call.integers[WANT_STATISTICS])
    rows = call.student.numel() // call.student.shape[-1]
    dtype = _call.loss_dtype(call.student, call.snapshot, call.reference)
    count = _native.shard_stats(FUNCTION, None, args, 0, None).rounds
    return Plan(unpacked, place, args, dtype, [_round(args, number, rows, dtype) for number in range(count)])


def _round(args: _structs.ShardArgs, number: int, rows: int, dtype: torch.dtype) -> Round:
    wanted = _native.shard_stats(FUNCTION, None, args, number, None)
    numbers = torch.empty(rows * wanted.count + 1, dtype=dtype)
    name = "float64" if dtype == torch.float64 else "float32"
    return Round(numbers, _structs.tensor(numbers.data_ptr(), name, rows, wanted.count, wanted.count), wanted.reduce)


def full_loss(planned: Plan) -> Outputs:
    """Loss, gradient in this rank's columns and the three of _call.Statistics."""
    (call, _, items, _), place, args, dtype, rounds = planned
    for number, (numbers, matrix, reduce) in enumerate(rounds):
        place.exchange.reduced(numbers, reduce, functools.partial(_fill, args, number, matrix))
        args.reduced[number] = ctypes.pointer(matrix)
    return _call.computed_fully(args, items, call.student.detach(), dtype, call.integers)


def _fill(args: _structs.ShardArgs, number: int, matrix: _structs.Tensor) -> None:
    _native.shard_stats(FUNCTION, _context.get(), args, number, matrix)


def _met(unpacked: Unpacked, place: Place) -> Outputs:
    """full_loss; what fails on one rank after the last round fails on all."""
    planned = plan(unpacked, place)
    return place.exchange.together(lambda: full_loss(planned))


class _Differentiable(torch.autograd.Function):
    """_met, whose backward only multiplies: nothing is exchanged there."""

    @staticmethod
    def forward(ctx: Any, student: torch.Tensor, unpacked: Unpacked, place: Place) -> Outputs:
        loss, gradient, *statistics = _met(unpacked, place)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*statistics)
        ctx.save_for_backward(gradient)
        return loss, *statistics

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
        return None if upstream is None else _op.times(ctx.saved_tensors[0], upstream), None, None
