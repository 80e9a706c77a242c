"""The fused linear form with a TopK reference: chunk by chunk, the products by torch, the loss by the library."""

from __future__ import annotations

import dataclasses
from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.torch import _linear_validate, loss
from anchorkl.torch._packing import shifted
from anchorkl.torch.topk import TopK

_CHUNK_BYTES = 64e6  # of a chunk's student logits, of which five arrays exist


@dataclasses.dataclass(frozen=True)
class Problem:
    """What the chunks are made of besides the student. All rows are flat; only those in `rows` count."""

    rows: torch.Tensor
    snapshot: tuple[torch.Tensor, torch.Tensor, torch.Tensor | None] | None  # hidden, weight, bias
    reference: TopK
    labels: torch.Tensor | None
    alpha: float | torch.Tensor
    weights: torch.Tensor | None
    divisor: float | torch.Tensor
    chunk_rows: int
    options: dict[str, Any]
    wanted: tuple[bool, bool, bool]  # the gradients of hidden, weight and bias


def linear_loss(
    student: tuple[torch.Tensor, torch.Tensor, torch.Tensor | None],
    snapshot: tuple[torch.Tensor, torch.Tensor, torch.Tensor | None] | None,
    reference: TopK,
    labels: torch.Tensor | None,
    *,
    alpha: float | torch.Tensor,
    weights: float | torch.Tensor | None,
    num_items: float | torch.Tensor | None,
    reduction: str,
    shift: bool,
    ignore_index: int,
    chunk_rows: int | None,
    **options: Any,
) -> torch.Tensor:
    """The total. The arguments are checked."""
    hidden, weight, bias = student
    if reduction == "none":
        raise _linear_validate.error("reduction", "'none' with a TopK reference", "'mean' or 'sum'", Status.UNSUPPORTED)
    leading = hidden.shape[:-1]
    labels = shifted(labels, shift, ignore_index)

    def flat(value: Any) -> Any:
        return value.expand(leading).reshape(-1) if isinstance(value, torch.Tensor) and value.dim() else value

    labels, alpha, weights = flat(labels), flat(alpha), flat(weights)
    factors = torch.ones(leading.numel(), dtype=torch.float32) if weights is None else torch.as_tensor(weights).expand(leading.numel())
    counts = factors != 0 if labels is None else (labels != ignore_index) & (factors != 0)
    rows = torch.nonzero(counts).flatten()
    divisor: Any = 1.0
    if num_items is not None:
        divisor = num_items
    elif reduction == "mean":
        divisor = factors[rows].double().sum().item() if len(rows) else 1.0
    own = (hidden, weight, bias)
    problem = Problem(
        rows,
        None if snapshot is None else (snapshot[0].reshape(-1, snapshot[0].shape[-1]), *snapshot[1:]),
        TopK(*(part.reshape(-1, *part.shape[len(leading) :]) for part in reference)),
        labels,
        alpha,
        None if weights is None else factors,
        divisor,
        chunk_rows or max(8, int(_CHUNK_BYTES / (4 * len(weight)))),
        options | {"ignore_index": ignore_index},
        tuple(torch.is_grad_enabled() and part is not None and part.requires_grad for part in own),
    )
    return _Chunks.apply(problem, hidden.reshape(-1, hidden.shape[-1]), weight, bias)


class _Chunks(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, problem: Problem, hidden: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        kind = torch.float64 if torch.float64 in {t.dtype for t in (hidden, weight, bias) if t is not None} else torch.float32
        head = (weight.to(kind), None if bias is None else bias.to(kind))
        teacher = None if problem.snapshot is None else tuple(None if t is None else t.to(kind) for t in problem.snapshot[1:])
        want_hidden, want_weight, want_bias = problem.wanted
        total = torch.zeros((), dtype=torch.float64)
        of_hidden = torch.zeros_like(hidden) if want_hidden else None
        of_weight = torch.zeros_like(head[0]) if want_weight else None
        of_bias = torch.zeros_like(head[1]) if want_bias else None
        for rows in problem.rows.split(problem.chunk_rows):
            states = hidden[rows].to(kind)
            logits = torch.nn.functional.linear(states, *head).requires_grad_(any(problem.wanted))
            with torch.enable_grad():
                part = _chunk_loss(problem, rows, logits, teacher, kind)
            total += part.detach().double()
            if not any(problem.wanted):
                continue
            (gradient,) = torch.autograd.grad(part, logits)
            if of_hidden is not None:
                of_hidden[rows] = (gradient @ head[0]).to(hidden.dtype)
            if of_weight is not None:
                of_weight.addmm_(gradient.T, states)
            if of_bias is not None:
                of_bias += gradient.sum(0)
        # In the tensors' types, as autograd wants them.
        ctx.save_for_backward(of_hidden, None if of_weight is None else of_weight.to(weight.dtype), None if of_bias is None else of_bias.to(bias.dtype))
        return total.to(kind)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, upstream: torch.Tensor) -> tuple[Any, ...]:
        return None, *(None if part is None else (part * upstream).to(part.dtype) for part in ctx.saved_tensors)


def _chunk_loss(problem: Problem, rows: torch.Tensor, logits: torch.Tensor, teacher: Any, kind: torch.dtype) -> torch.Tensor:
    snapshot = None
    if problem.snapshot is not None:
        snapshot = torch.nn.functional.linear(problem.snapshot[0][rows].to(kind), *teacher)

    def taken(value: Any) -> Any:
        return value[rows] if isinstance(value, torch.Tensor) and value.dim() else value

    return loss.anchored_kl(
        logits,
        snapshot,
        TopK(*(part[rows] for part in problem.reference)),
        taken(problem.labels),
        alpha=taken(problem.alpha),
        weights=taken(problem.weights),
        num_items=problem.divisor,
        **problem.options,
    )
