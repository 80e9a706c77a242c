"""Loss and gradients of the linear form in float64, and how far a contender may be from them."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from bench.linear.contenders.base import LinearContender
from bench.linear.projections import Projection, Projections
from bench.logits import ALPHA

# Relative errors of the loss and of each gradient as a matrix (Frobenius). Hidden
# states and heads are taken as they are. In bfloat16 PyTorch rounds the logits to
# it, those of 8 to 16 by up to 1/32, and with them the probabilities that count;
# their differences, which are the gradient, by more.
TOLERANCE = {torch.float32: (1e-4, 1e-4), torch.bfloat16: (2e-2, 1e-1)}
_BLOCK = 2**23  # float64 numbers at a time


class Truth:
    """The float64 loss of the anchor of two teachers, or of the reference alone.

    Computed for a block of rows at a time; the gradients are kept rounded to float32.
    """

    def __init__(self, models: Projections, one_teacher: bool) -> None:
        student = models.student
        rows, vocab = len(student.hidden), len(student.weight)
        self.dtype = student.hidden.dtype
        self.hidden = torch.empty_like(student.hidden, dtype=torch.float32)
        weight = torch.zeros_like(student.weight, dtype=torch.float64)
        total = 0.0
        for block in _blocks(rows, vocab):
            anchor = _logits(models.reference, block)
            if not one_teacher:
                anchor = anchor.mul_(ALPHA).add_(_logits(models.snapshot, block), alpha=1 - ALPHA)
            log_q = torch.log_softmax(anchor, -1)
            log_p = torch.log_softmax(_logits(student, block), -1)
            q = log_q.exp()
            total += (q * (log_q - log_p)).sum().item()
            upstream = (log_p.exp() - q) / rows
            self.hidden[block] = _add_gradients(student, block, upstream, weight).float()
        self.loss = total / rows
        self.weight = weight.float()

    def errors(self, loss: float, hidden: torch.Tensor, weight: torch.Tensor | None = None) -> dict[str, float]:
        """Relative errors of a loss and of the gradients, by the names that results have for them."""
        errors = {"loss_error": abs(loss - self.loss) / abs(self.loss), "hidden_error": _error(hidden, self.hidden)}
        if weight is not None:
            errors["weight_error"] = _error(weight, self.weight)
        return errors

    def agrees(self, errors: dict[str, float]) -> bool:
        """False for a NaN, too."""
        loss, gradient = TOLERANCE[self.dtype]
        return all(error <= (loss if name == "loss_error" else gradient) for name, error in errors.items())


class Truths:
    """The truth of each contender, computed when the first one needs it."""

    def __init__(self, models: Projections) -> None:
        self.models = models
        self.known: dict[bool, Truth] = {}

    def check(self, contender: LinearContender) -> dict[str, float | bool]:
        """What the results say of the values of a contender's last step."""
        kind = contender.one_teacher
        if kind not in self.known:
            self.known[kind] = Truth(self.models, kind)
        truth = self.known[kind]
        errors = truth.errors(*contender.outcome())
        return {**errors, "agrees": truth.agrees(errors)}


def _blocks(rows: int, columns: int) -> Iterator[slice]:
    """Slices of an array's rows, of _BLOCK numbers each."""
    step = max(1, _BLOCK // columns)
    return (slice(first, min(first + step, rows)) for first in range(0, rows, step))


def _logits(model: Projection, block: slice) -> torch.Tensor:
    """Some rows' logits; the head is widened a part at a time."""
    hidden = model.hidden[block].double()
    logits = hidden.new_empty(len(hidden), len(model.weight))
    for tokens in _blocks(*model.weight.shape):
        logits[:, tokens] = hidden @ model.weight[tokens].double().T
    return logits


def _add_gradients(student: Projection, block: slice, upstream: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """The hidden states' gradient of some rows; their share of the head's is added to weight."""
    states = student.hidden[block].double()
    hidden = torch.zeros_like(states)
    for tokens in _blocks(*student.weight.shape):
        hidden.addmm_(upstream[:, tokens], student.weight[tokens].double())
        weight[tokens].addmm_(upstream[:, tokens].T, states)
    return hidden


def _error(found: torch.Tensor, true: torch.Tensor) -> float:
    off = size = 0.0
    for block in _blocks(*true.shape):
        wanted = true[block].double()
        off += (found[block].double() - wanted).square().sum().item()
        size += wanted.square().sum().item()
    return (off / size) ** 0.5
