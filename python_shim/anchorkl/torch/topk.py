"""A teacher of which only the k most likely tokens are known, and the probability of all others together."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch

from anchorkl.errors import Status
from anchorkl.torch import _validate

_INTEGERS = (torch.int32, torch.int64)


class TopK(NamedTuple):
    """Given as the reference of :func:`anchored_kl` or :func:`linear_anchored_kl`, such as a record of
    anchorkl.store: ids [..., k] of some tokens, each once in a row, their log-probabilities logs [..., k] at
    the loss's tau, and tail [...], the log of the probability of all other tokens (-inf: none).

    The loss is over these k + 1 buckets: q and p are the k tokens' probabilities and one for the rest, p's from
    the student's softmax over its whole vocabulary. It is never above the loss of all tokens with the same
    distribution, and equal to it for k = V. Log-probabilities that do not sum to 1 are taken as in proportion.

    A snapshot is put into the same buckets before it is mixed. With alpha 1 there is none in the anchor, which is
    then what is given here: so a stored anchor is used. (In logit space with an alpha between 0 and 1 the
    mixture of buckets is not the bucketed mixture: the rest has a larger share than it would have.)
    """

    ids: torch.Tensor
    logs: torch.Tensor
    tail: torch.Tensor


def check(reference: TopK, student: torch.Tensor, leading: torch.Size, vocab: int) -> None:
    """leading: the dimensions before the vocabulary. vocab: the real columns."""
    ids, logs, tail = reference
    for name, tensor, kinds in (("ids", ids, "int32 or int64"), ("logs", logs, "floats"), ("tail", tail, "floats")):
        if not isinstance(tensor, torch.Tensor):
            raise _error(name, f"a {type(tensor).__name__}", "a tensor", Status.INVALID_DTYPE)
        if tensor.dtype not in (_INTEGERS if name == "ids" else _validate.LOGITS):
            raise _error(name, str(tensor.dtype), kinds, Status.INVALID_DTYPE)
        shape = leading if name == "tail" else (*leading, ids.shape[-1] if ids.dim() else 0)
        if tensor.shape != torch.Size(shape) or name == "ids" and not 1 <= ids.shape[-1] <= vocab:
            wanted = list(leading) if name == "tail" else [*leading, f"1 to {vocab}, the same for ids and logs"]
            raise _error(name, f"shape {list(tensor.shape)}", str(wanted), Status.INVALID_SHAPE)
        if tensor.device != student.device:
            raise _error(name, f"a tensor on {tensor.device}", f"{student.device}, where the student is", Status.INVALID_DEVICE)
        if tensor.requires_grad:
            raise _error(name, "a tensor that requires grad", "a target without one: detach it")
    # Reading elements would end a traced graph.
    if not torch.compiler.is_compiling() and ids.numel() and not (ids.min() >= 0 and ids.max() < vocab):
        raise _error("ids", f"ids from {ids.min()} to {ids.max()}", f"tokens from 0 to {vocab - 1}, in rows that don't count, too")


def _error(name: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return _validate.error(f"reference.{name}", got, wanted, status)


@torch.no_grad()
def as_logits(
    reference: TopK,
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    *,
    alpha: float | torch.Tensor,
    space: str,
    tau: float,
    vocab: int,
    scales: tuple[float, float, float],
    caps: tuple[Any, Any, Any],
) -> torch.Tensor:
    """Logits [..., vocab] whose softmax at tau is the anchor, its rest shared out as the student shares its own.

    Where the student is in proportion to the anchor, tokens add to a divergence what their sum does: so the loss
    of all tokens with these logits is that of the buckets, and so is its gradient (p - q)/tau, for each divergence.
    """
    float_type = torch.float64 if student.dtype == torch.float64 else torch.float32
    ids = reference.ids.long()
    own = _transformed(student[..., :vocab].to(float_type), scales[0], caps[0])
    buckets = torch.cat([reference.logs.to(float_type), reference.tail.to(float_type)[..., None]], -1)
    if snapshot is not None or isinstance(alpha, torch.Tensor) or alpha != 1:
        teacher = own if snapshot is None else _transformed(snapshot[..., :vocab].to(float_type), scales[1], caps[1])
        buckets = _mixed(_bucketed(torch.log_softmax(teacher / tau, -1), ids), buckets, alpha, space)
    logs, tail = buckets[..., :-1], buckets[..., -1]
    rest = (own / tau).scatter(-1, ids, -torch.inf).logsumexp(-1)
    # No other token is possible for the student: any finite number says that one is for the anchor.
    apart = torch.where(torch.isneginf(rest), 0.0, tail - rest)
    shared = torch.where(torch.isneginf(own) & torch.isneginf(rest)[..., None], 0.0, own) + tau * apart[..., None]
    shared = torch.where(torch.isneginf(tail)[..., None], -torch.inf, shared)
    return shared.scatter(-1, ids, tau * logs)


def _transformed(logits: torch.Tensor, scale: float, cap: float | None) -> torch.Tensor:
    logits = logits * scale
    return logits if cap is None else torch.where(torch.isinf(logits), logits, cap * torch.tanh(logits / cap))


def _bucketed(logs: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
    """Log-probabilities [..., k + 1] of the listed tokens and of all others."""
    rest = logs.scatter(-1, ids, -torch.inf).logsumexp(-1, keepdim=True)
    return torch.cat([logs.gather(-1, ids), rest], -1)


def _mixed(snapshot: torch.Tensor, given: torch.Tensor, alpha: Any, space: str) -> torch.Tensor:
    """The anchor's buckets, of the snapshot's and those that are given, log-probabilities [..., k + 1]."""
    given = given - given.logsumexp(-1, keepdim=True)
    share = torch.as_tensor(alpha, dtype=given.dtype, device=given.device)
    if share.dim():
        share = share[..., None]
    if space == "probability":
        return torch.logaddexp(torch.log1p(-share) + snapshot, torch.log(share) + given)
    mixed = (1 - share) * snapshot + share * given
    mixed = torch.where(share == 0, snapshot, torch.where(share == 1, given, mixed))  # no 0 * -inf
    return mixed - mixed.logsumexp(-1, keepdim=True)
