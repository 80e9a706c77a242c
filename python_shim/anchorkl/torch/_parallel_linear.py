"""linear_anchored_kl where each process of a group holds rows of the output heads: the logits of a chunk of rows, made
by torch, are the logits form's of this rank's columns, and their gradient is multiplied on by torch."""

from __future__ import annotations

import contextlib
import functools
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import torch
import torch.distributed as dist

from anchorkl import _structs
from anchorkl.errors import AnchorKLError, Status, failure
from anchorkl.torch import _call, _linear_call, _op, _parallel, _validate
from anchorkl.torch._exchange import Exchange, check_group
from anchorkl.torch._linear_call import CHUNK_ROWS, FUNCTION, WANT_BIAS, WANT_HIDDEN, WANT_WEIGHT
from anchorkl.torch._packing import REDUCTION, WANT_GRADIENT, WANT_STATISTICS
from anchorkl.torch._parallel import VOCAB, Place

_TENSORS = 16  # of a Call; numbers and integers follow
_INPUTS = _TENSORS + 2  # of the functions of autograd: the tensors, the rest of a Call, a Place
_NAMES = (FUNCTION, "student_hidden")  # of errors about derivatives
_CHUNK_BYTES = 140 << 20  # of three models' logits on a rank with an even share of the columns

Outputs = tuple[torch.Tensor, ...]


class Call(NamedTuple):
    """The arguments of the op linear_anchored_kl, of this rank's rows of the heads."""

    student_hidden: torch.Tensor
    student_weight: torch.Tensor
    student_bias: torch.Tensor | None
    snapshot_hidden: torch.Tensor | None
    snapshot_weight: torch.Tensor | None
    snapshot_bias: torch.Tensor | None
    reference_hidden: torch.Tensor | None
    reference_weight: torch.Tensor | None
    reference_bias: torch.Tensor | None
    ids: torch.Tensor | None
    logs: torch.Tensor | None
    tail: torch.Tensor | None
    labels: torch.Tensor | None
    weights: torch.Tensor | None
    alpha: torch.Tensor | None
    num_items: torch.Tensor | None
    numbers: Sequence[float]
    integers: Sequence[int]


def linear_anchored_kl(group: dist.ProcessGroup, prepare: Callable[[], Call]) -> Outputs:
    """The loss, the same on all ranks, and the three of statistics. prepare checks this rank's arguments."""
    check_group(group, FUNCTION)
    exchange = Exchange(group, FUNCTION)
    call, columns = exchange.agreed(prepare, describe)
    place = _parallel.placed(exchange, call.integers[VOCAB], columns)
    wanted = [t is not None and t.requires_grad for t in call[:3]]
    if torch.is_grad_enabled() and any(wanted):
        per_row = call.integers[REDUCTION] == _structs.NONE
        return (_RowGradients if per_row else _Differentiable).apply(*call[:_TENSORS], call[_TENSORS:], place)
    return _loss(call, place)[0]


def describe(call: Call) -> tuple[dict[str, Any], int]:
    """What has to be the same on all ranks, and how many columns this one has."""
    if call.ids is not None:
        message = "got a TopK, wanted hidden states and a head where process_group is given"
        raise failure(Status.UNSUPPORTED, FUNCTION, "reference_hidden", message)
    names = _structs.LINEAR_TENSORS
    said: dict[str, Any] = {}
    for name, tensor in zip(names, call[:9]):
        said[f"{name}.dtype"] = "none" if tensor is None else str(tensor.dtype)
        if name.endswith("hidden"):
            said[name] = "none" if tensor is None else f"shape {list(tensor.shape)}"
    said |= _parallel.objective(call.numbers, call.integers, call.labels, call.weights, call.alpha, call.num_items)
    said["chunk_rows"] = call.integers[CHUNK_ROWS]
    for name, tensor in zip(names, call[:3]):
        said[f"a gradient in {name}"] = torch.is_grad_enabled() and tensor is not None and tensor.requires_grad
    return said, call.student_weight.shape[0]


class _Rows(NamedTuple):
    """The rows that count, with what is given for each, and Z."""

    numbers: torch.Tensor
    labels: torch.Tensor | None
    weights: torch.Tensor | None
    alpha: torch.Tensor | None
    share: torch.Tensor  # the weights, 1 where there are none, float64
    z: float


def _counted(call: Call) -> _Rows:
    rows = call.student_hidden.numel() // call.student_hidden.shape[-1]

    def flat(tensor: torch.Tensor | None) -> torch.Tensor | None:
        return None if tensor is None else tensor.detach().reshape(-1).expand(rows)

    labels, weights, alpha = flat(call.labels), flat(call.weights), flat(call.alpha)
    counts = torch.ones(rows, dtype=torch.bool) if labels is None else labels != call.integers[0]
    if weights is not None:
        counts = counts & (weights != 0)
    numbers = counts.nonzero().squeeze(1)
    labels, weights, alpha = (None if t is None else t[numbers] for t in (labels, weights, alpha))
    share = torch.ones(len(numbers), dtype=torch.float64) if weights is None else weights.to(torch.float64)
    items = call.numbers[1] if call.num_items is None else float(call.num_items.item())
    if items == 0 and len(numbers):
        raise _call.no_items(FUNCTION, len(numbers))
    z = items if items > 0 else float(share.sum()) if call.integers[REDUCTION] == _structs.MEAN else 1.0
    return _Rows(numbers, labels, weights, alpha, share, z)


class _Model:
    """A model's share of a head, and the memory of a chunk's logits."""

    def __init__(self, hidden: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, dtype: torch.dtype, rows: int) -> None:
        self.hidden = hidden.detach().reshape(-1, hidden.shape[-1])
        self.weight = weight.detach().to(dtype)
        self.bias = None if bias is None else bias.detach().to(dtype)
        self.memory = torch.empty(rows, weight.shape[0], dtype=dtype)

    def states(self, rows: torch.Tensor) -> torch.Tensor:
        return self.hidden[rows].to(self.weight.dtype)

    def logits(self, rows: torch.Tensor) -> torch.Tensor:
        made = torch.matmul(self.states(rows), self.weight.T, out=self.memory[: len(rows)])
        return made if self.bias is None else made.add_(self.bias)


def _loss(call: Call, place: Place, upstream: torch.Tensor | None = None) -> tuple[Outputs, list[torch.Tensor | None]]:
    """The loss and the three of statistics; and the gradients of hidden states, weight and bias. upstream: with reduction
    "none" the gradients are those of the rows' losses by these numbers. What fails on one rank fails on all."""
    exchange = place.exchange
    work = exchange.together(lambda: _Pass(call, place, upstream))
    for part in work.parts:
        planned = exchange.together(functools.partial(work.plan, part))
        exchange.attempt(functools.partial(work.add, part, planned))
    if work.sums[0] is not None:  # of this rank's columns alone until now
        exchange.summed(work.sums[0])
    return exchange.together(work.outputs)


class _Pass:
    """A pass over the rows that count, a chunk at a time: its memory, and what the chunks came to."""

    def __init__(self, call: Call, place: Place, upstream: torch.Tensor | None) -> None:
        self.call, self.place = call, place
        self.rows, dtype = _counted(call), _linear_call.loss_dtype(call[:9])
        count = len(self.rows.numbers)
        columns = -(-place.vocab // place.exchange.size)
        chunk = call.integers[CHUNK_ROWS] or max(1, _CHUNK_BYTES // (3 * columns * dtype.itemsize))
        self.chunk = min(chunk, max(1, count))
        self.parts = [slice(first, min(first + self.chunk, count)) for first in range(0, count, self.chunk)]
        self.student = _Model(call.student_hidden, call.student_weight, call.student_bias, dtype, self.chunk)
        snapshot = (call.snapshot_hidden, call.snapshot_weight, call.snapshot_bias)
        reference = (call.reference_hidden, call.reference_weight, call.reference_bias)
        teachers = [
            None if hidden is None else _Model(hidden, weight, bias, dtype, self.chunk) for hidden, weight, bias in (snapshot, reference)
        ]
        self.models = [self.student, *teachers]
        self.wanted = [bool(call.integers[flag]) for flag in (WANT_HIDDEN, WANT_WEIGHT, WANT_BIAS)]
        shapes = (self.student.hidden.shape, self.student.weight.shape, self.student.weight.shape[:1])
        self.sums = [torch.zeros(shape, dtype=dtype) if want else None for shape, want in zip(shapes, self.wanted)]
        self.upstream = None if upstream is None else upstream.reshape(-1, 1).to(dtype)
        self.answer = _Answer(call, self.rows, dtype)

    def plan(self, part: slice) -> _parallel.Plan:
        """The logits form's call of a chunk."""
        call, rows = self.call, self.rows
        student, snapshot, reference = (None if model is None else model.logits(rows.numbers[part]) for model in self.models)
        numbers, integers = [*call.numbers], [*call.integers[:CHUNK_ROWS]]
        numbers[1] = -1.0 if integers[REDUCTION] == _structs.NONE else rows.z
        integers[WANT_GRADIENT] = int(any(self.wanted))
        labels, weights, alpha = (None if t is None else t[part] for t in (rows.labels, rows.weights, rows.alpha))
        whole = _parallel.Call(student, snapshot, reference, labels, numbers, integers, weights, alpha, None, None)
        with self._errors(part):
            return _parallel.plan(_parallel.unpack(whole), self.place)

    def add(self, part: slice, planned: _parallel.Plan) -> None:
        """Computes a chunk, and adds it to all before."""
        with self._errors(part):
            loss, gradient, *statistics = _parallel.full_loss(planned)
        self.answer.add(part, loss, statistics)
        some = self.rows.numbers[part]
        if self.upstream is not None:
            gradient *= self.upstream[some]
        hidden, weight, bias = self.sums
        if hidden is not None:
            hidden[some] = gradient @ self.student.weight
        if weight is not None:
            weight.addmm_(gradient.T, self.student.states(some))
        if bias is not None:
            bias += gradient.sum(0)

    def outputs(self) -> tuple[Outputs, list[torch.Tensor | None]]:
        products = len([m for m in self.models if m]) + self.wanted[0] + self.wanted[1]
        scratch = sum(m.memory.nbytes for m in self.models if m)
        gradients = [None if g is None else g.view(t.shape).to(t.dtype) for g, t in zip(self.sums, self.call[:3])]
        return self.answer.outputs(self.chunk, products, scratch), gradients

    @contextlib.contextmanager
    def _errors(self, part: slice) -> Iterator[None]:
        """An error of the logits form counts the chunk's rows, and names that form."""
        try:
            yield
        except AnchorKLError as e:
            numbers = self.rows.numbers[part]
            message = re.sub(r"\brow (\d+)", lambda found: f"row {int(numbers[int(found[1])])}", e.message)
            raise type(e)(e.status, e.field, message.replace(_validate.FUNCTION, FUNCTION, 1)) from None


class _Answer:
    """What chunks came to, put together."""

    def __init__(self, call: Call, rows: _Rows, dtype: torch.dtype) -> None:
        self.call, self.rows, self.dtype = call, rows, dtype
        self.total = 0.0
        self.per_row = torch.zeros(call.student_hidden.shape[:-1], dtype=dtype)
        self.want_statistics = call.integers[WANT_STATISTICS]
        count = self.per_row.numel() if self.want_statistics else 0
        self.statistics = torch.zeros(count, _call.STATISTICS, dtype=dtype)
        self.bad, self.first_bad, self.bad_tensor = 0, -1, -1

    def add(self, part: slice, loss: torch.Tensor, statistics: list[torch.Tensor]) -> None:
        some = self.rows.numbers[part]
        if self.call.integers[REDUCTION] == _structs.NONE:
            self.per_row.view(-1)[some] = loss
        else:
            self.total += loss.item()
        if not self.want_statistics:
            return
        self.statistics[some] = statistics[0]
        _, bad, first, tensor = statistics[2].tolist()
        if bad and not self.bad:
            self.first_bad, self.bad_tensor = int(some[first]), 3 * tensor if tensor >= 0 else -1
        self.bad += bad

    def outputs(self, *costs: int) -> Outputs:
        """costs: rows of a chunk, products, bytes of scratch memory."""
        per_row = self.call.integers[REDUCTION] == _structs.NONE
        loss = self.per_row if per_row else _call.scalar(self.total, self.dtype, self.per_row.device)
        if not self.want_statistics:
            return loss, *(torch.empty(0) for _ in range(3))
        share = self.rows.share / max(float(self.rows.share.sum()), 1e-300)
        means = (self.statistics[self.rows.numbers].double() * share[:, None]).sum(0).to(self.dtype)
        counts = [len(self.rows.numbers), self.bad, self.first_bad, self.bad_tensor, *costs]
        return loss, self.statistics.view(*self.per_row.shape, -1), means, torch.tensor(counts)


class _Differentiable(torch.autograd.Function):
    """_loss, whose backward only multiplies: nothing is exchanged there."""

    @staticmethod
    def forward(ctx: Any, *inputs: Any) -> Outputs:
        *tensors, options, place = inputs
        (loss, *statistics), gradients = _loss(Call(*tensors, *options), place)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*statistics)
        ctx.save_for_backward(*gradients)
        return loss, *statistics

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
        if upstream is None:
            return (None,) * _INPUTS
        gradients = (None if g is None else _op.times(g, upstream, *_NAMES) for g in ctx.saved_tensors)
        return *gradients, *(None,) * (_INPUTS - 3)


class _RowGradients(torch.autograd.Function):
    """_loss of rows, whose backward computes all of it again with the upstream gradient, in step on all ranks."""

    @staticmethod
    def forward(ctx: Any, *inputs: Any) -> Outputs:
        *tensors, options, place = inputs
        ctx.options, ctx.place = options, place
        loss, *statistics = _loss(Call(*tensors, *options), place)[0]
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*statistics)
        ctx.save_for_backward(*tensors)
        return loss, *statistics

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
        if upstream is None:
            return (None,) * _INPUTS
        numbers, integers = ctx.options
        integers = [*integers[:WANT_HIDDEN], *map(int, ctx.needs_input_grad[:3])]
        integers[WANT_STATISTICS] = 0
        place = ctx.place._replace(exchange=Exchange(ctx.place.exchange.group, FUNCTION))
        gradients = _loss(Call(*(*ctx.saved_tensors, numbers, integers)), place, upstream)[1]
        if torch.is_grad_enabled():
            gradients = [None if g is None else _op.once(g, *_NAMES) for g in gradients]
        return *gradients, *(None,) * (_INPUTS - 3)
