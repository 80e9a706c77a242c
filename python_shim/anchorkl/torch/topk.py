"""A teacher of which only the k most likely tokens are known, and the probability of all others together."""

from __future__ import annotations

from typing import NamedTuple

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
    mixture of buckets is not the bucketed mixture: the rest has a larger share than it would have.) Scale and cap
    of the reference have no part in it.

    In rows that count, tokens out of range or listed twice, NaN, and logs above 0 (by more than 0.01, which rounding
    may do) are errors that name the row; other rows are not read. Statistics are over the buckets, too, but for the
    entropies and the agreement, which are of single tokens: the anchor's rest is shared out as the student shares its own.
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
        if tensor.shape != torch.Size(shape) or (name == "ids" and not 1 <= ids.shape[-1] <= vocab):
            wanted = list(leading) if name == "tail" else [*leading, f"1 to {vocab}, the same for ids and logs"]
            raise _error(name, f"shape {list(tensor.shape)}", str(wanted), Status.INVALID_SHAPE)
        _validate.check_place(f"reference.{name}", tensor, student, or_host=True)
        if tensor.requires_grad:
            raise _error(name, "a tensor that requires grad", "a target without one: detach it")


def _error(name: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return _validate.error(f"reference.{name}", got, wanted, status)
