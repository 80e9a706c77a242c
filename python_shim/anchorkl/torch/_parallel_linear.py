"""linear_anchored_kl where each process of a group holds rows of the output heads: the logits of a chunk of rows, made
by torch, are the logits form's of this rank's columns, and their gradient is multiplied on by torch."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import torch
import torch.distributed as dist

from anchorkl import _structs
from anchorkl.errors import AnchorKLError, Status, failure
from anchorkl.torch import _call, _linear_call, _op, _parallel, _validate
from anchorkl.torch._exchange import Exchange, check_group, fingerprint
from anchorkl.torch._linear_call import CHUNK_ROWS, FUNCTION, WANT_BIAS, WANT_HIDDEN, WANT_WEIGHT
from anchorkl.torch._packing import REDUCTION, WANT_GRADIENT, WANT_STATISTICS
from anchorkl.torch._parallel import VOCAB, Place

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
    own = call[:3]
    if torch.is_grad_enabled() and any(call.integers[flag] for flag in (WANT_HIDDEN, WANT_WEIGHT, WANT_BIAS)):
        return _Differentiable.apply(*own, call, place)
    return _loss(call, place)[0]


def describe(call: Call) -> tuple[dict[str, Any], int]:
    """What has to be the same on all ranks, and how many columns this one has."""
    if call.ids is not None:
        message = "got a TopK, wanted hidden states and a head where process_group is given"
        raise failure(Status.UNSUPPORTED, FUNCTION, "reference_hidden", message)
    if _row_gradients(call):
        message = "got 'none' with a gradient and a process_group, wanted 'mean' or 'sum', or no gradient"
        raise failure(Status.UNSUPPORTED, FUNCTION, "reduction", message)
    names = _structs.LINEAR_TENSORS
    said: dict[str, Any] = {}
    for name, tensor in zip(names, call[:9]):
        said[f"{name}.dtype"] = "none" if tensor is None else str(tensor.dtype)
        if name.endswith("hidden"):
            said[name] = "none" if tensor is None else f"shape {list(tensor.shape)}"
    said |= _parallel.objective(call.numbers, call.integers, call.labels, call.weights, call.alpha, call.num_items)
    said["chunk_rows"] = call.integers[CHUNK_ROWS]
    said["a gradient in student_hidden"] = call.integers[WANT_HIDDEN]
    return said, call.student_weight.shape[0]


def _row_gradients(call: Call) -> bool:
    """Whether row losses are to be differentiated: they would have to be computed again in backward, in step."""
    wanted = any(t is not None and t.requires_grad for t in call[:3])
    return torch.is_grad_enabled() and wanted and call.integers[REDUCTION] == _structs.NONE


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


def _loss(call: Call, place: Place) -> tuple[Outputs, list[torch.Tensor | None]]:
    """The loss and the three of statistics; and the gradients of hidden states, weight and bias."""
    rows, dtype = _counted(call), _linear_call.loss_dtype(call[:9])
    columns = -(-place.vocab // place.exchange.size)
    chunk = call.integers[CHUNK_ROWS] or max(1, _CHUNK_BYTES // (3 * columns * dtype.itemsize))
    chunk = min(chunk, max(1, len(rows.numbers)))
    models = [_Model(*call[i : i + 3], dtype, chunk) if call[i] is not None else None for i in (0, 3, 6)]
    student = models[0]
    wanted = [bool(call.integers[flag]) for flag in (WANT_HIDDEN, WANT_WEIGHT, WANT_BIAS)]
    shapes = (student.hidden.shape, student.weight.shape, student.weight.shape[:1])
    sums = [torch.zeros(shape, dtype=dtype) if want else None for shape, want in zip(shapes, wanted)]
    made = _Answer(call, rows, dtype)
    for first in range(0, len(rows.numbers), chunk):
        part = slice(first, min(first + chunk, len(rows.numbers)))
        loss, gradient, *statistics = _chunk(call, rows, models, part, place, any(wanted))
        made.add(part, loss, statistics)
        some = rows.numbers[part]
        if sums[0] is not None:
            sums[0][some] = gradient @ student.weight
        if sums[1] is not None:
            sums[1].addmm_(gradient.T, student.states(some))
        if sums[2] is not None:
            sums[2] += gradient.sum(0)
    if sums[0] is not None:  # of this rank's columns alone until now
        dist.all_reduce(sums[0], group=place.exchange.group)
    gradients = [None if g is None else g.view(t.shape).to(t.dtype) for g, t in zip(sums, call[:3])]
    made.chunk_rows, made.products = chunk, len([m for m in models if m]) + wanted[0] + wanted[1]
    made.scratch = sum(m.memory.nbytes for m in models if m)
    return made.outputs(), gradients


def _chunk(call: Call, rows: _Rows, models: list[Any], part: slice, place: Place, want_gradient: bool) -> Outputs:
    logits = [None if model is None else model.logits(rows.numbers[part]) for model in models]
    numbers, integers = [*call.numbers], [*call.integers[:CHUNK_ROWS]]
    numbers[1] = -1.0 if integers[REDUCTION] == _structs.NONE else rows.z
    integers[WANT_GRADIENT] = int(want_gradient)
    per_row = (None if t is None else t[part] for t in (rows.labels, rows.weights, rows.alpha))
    labels, weights, alpha = per_row
    whole = _parallel.Call(*logits, labels, numbers, integers, weights, alpha, None, None)
    try:
        return _parallel.full_loss(_parallel.unpack(whole), place)
    except AnchorKLError as e:  # it counts the chunk's rows, and names the logits form
        message = re.sub(r"\brow (\d+)", lambda found: f"row {int(rows.numbers[part][int(found[1])])}", e.message)
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
        self.chunk_rows = self.products = self.scratch = 0

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

    def outputs(self) -> Outputs:
        per_row = self.call.integers[REDUCTION] == _structs.NONE
        loss = self.per_row if per_row else _call.scalar(self.total, self.dtype, self.per_row.device)
        if not self.want_statistics:
            return loss, *(torch.empty(0) for _ in range(3))
        share = self.rows.share / max(float(self.rows.share.sum()), 1e-300)
        means = (self.statistics[self.rows.numbers].double() * share[:, None]).sum(0).to(self.dtype)
        counts = [len(self.rows.numbers), self.bad, self.first_bad, self.bad_tensor, self.chunk_rows, self.products, self.scratch]
        return loss, self.statistics.view(*self.per_row.shape, -1), means, torch.tensor(counts)


class _Differentiable(torch.autograd.Function):
    """_loss, whose backward only multiplies: nothing is exchanged there."""

    @staticmethod
    def forward(ctx: Any, hidden: Any, weight: Any, bias: Any, call: Call, place: Place) -> Outputs:
        (loss, *statistics), gradients = _loss(call, place)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*statistics)
        ctx.save_for_backward(*gradients)
        return loss, *statistics

    @staticmethod
    def backward(ctx: Any, upstream: torch.Tensor | None, *_: Any) -> tuple[torch.Tensor | None, ...]:
        if upstream is None:
            return (None,) * 5
        return *(None if g is None else _op.times(g, upstream, FUNCTION, "student_hidden") for g in ctx.saved_tensors), None, None
