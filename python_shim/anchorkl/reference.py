"""The formula in plain PyTorch, differentiated by autograd.

It is here to be read and to test against. It makes several arrays as large as
the logits, and subtracts logarithms: where student and anchor nearly agree and
the logits are not float64 it has few correct digits. For work use
:func:`anchorkl.torch.anchored_kl`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch

from anchorkl.torch import _validate
from anchorkl.torch.stats import AnchorStats, RowStats


def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None = None,
    *,
    tau: float = 1.0,
    tau_squared: bool = False,
    divergence: str | tuple[str, float] = "forward",
    kl_weight: float = 1.0,
    ce_weight: float = 0.0,
    reduction: str = "mean",
    num_items: float | torch.Tensor | None = None,
    **options: Any,
) -> torch.Tensor:
    """The loss; arguments as :func:`anchorkl.torch.anchored_kl` has them.

    options: alpha, space, weights, ignore_index, shift, vocab, softcap, logit_scale.
    Arithmetic is in float32, or in float64 if one of the logits is.
    """
    rows = _prepare(student, snapshot, reference, labels, tau=tau, **options)
    losses = torch.zeros_like(rows.w)
    if kl_weight != 0:
        losses = losses + kl_weight * (tau**2 if tau_squared else 1.0) * _divergence(rows, divergence)
    if ce_weight != 0:
        losses = losses + ce_weight * rows.ce
    losses = torch.where(rows.counts, rows.w * losses, 0.0)
    if reduction == "none":
        return losses
    total = losses.sum()
    if not rows.counts.any():
        return total
    if num_items is not None:
        return total / num_items
    return total if reduction == "sum" else total / rows.w.sum()


def statistics(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None = None,
    *,
    divergence: str | tuple[str, float] = "forward",
    space: str = "logit",
    **options: Any,
) -> AnchorStats:
    """The statistics of that loss; options as above, and tau. No row is called bad."""
    with torch.no_grad():
        rows = _prepare(student, snapshot, reference, labels, space=space, **options)
        apart = _kl(rows.log_r, rows.log_a)
        if space == "logit":
            apart = apart + _kl(rows.log_a, rows.log_r)
        per_row = (
            _divergence(rows, divergence),
            _kl(rows.log_a, rows.log_p),
            _kl(rows.log_r, rows.log_p),
            _kl(rows.log_q, rows.log_a),
            torch.where(rows.alpha == 0, 0.0, rows.alpha * apart),
            rows.ce,
            _entropy(rows.log_p),
            _entropy(rows.log_q),
            (rows.log_p.argmax(dim=-1) == rows.log_q.argmax(dim=-1)).to(rows.w.dtype),
        )
        per_row = tuple(torch.where(rows.counts, values, 0.0) for values in per_row)
        divisor = rows.w.sum() if rows.counts.any() else 1.0
        means = ((rows.w * values).sum() / divisor for values in per_row)
        none = torch.tensor(-1)
        fields = (*means, rows.counts.sum(), torch.tensor(0), none, none, RowStats(*per_row))
        return AnchorStats(*fields)


@dataclass
class _Rows:
    """The rows of a problem: distributions [..., V], the rest [...]."""

    log_p: torch.Tensor  # student
    log_a: torch.Tensor  # snapshot
    log_r: torch.Tensor  # reference
    log_q: torch.Tensor  # anchor
    ce: torch.Tensor
    alpha: torch.Tensor
    w: torch.Tensor  # 0 in rows that do not count
    counts: torch.Tensor


def _prepare(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None,
    *,
    alpha: float | torch.Tensor = 0.5,
    space: str = "logit",
    tau: float = 1.0,
    weights: float | torch.Tensor | None = None,
    ignore_index: int = -100,
    shift: bool = False,
    vocab: int | None = None,
    softcap: Any = None,
    logit_scale: Any = 1.0,
) -> _Rows:
    scales = list(_validate.per_model("logit_scale", logit_scale, 1.0))
    caps = list(_validate.per_model("softcap", softcap, None))
    if snapshot is None:
        snapshot, scales[1], caps[1] = student, scales[0], caps[0]
    dtype = torch.float32
    for logits in (student, snapshot, reference):
        dtype = torch.promote_types(dtype, logits.dtype)
    shape = student.shape[:-1]
    alpha = torch.as_tensor(alpha, dtype=dtype).expand(shape)
    w = torch.as_tensor(1.0 if weights is None else weights, dtype=dtype).expand(shape)
    counts = w != 0
    if labels is not None:
        if shift:
            labels = torch.nn.functional.pad(labels[..., 1:], (0, 1), value=ignore_index)
        counts = counts & (labels != ignore_index)
    alpha, w = torch.where(counts, alpha, 0.0), torch.where(counts, w, 0.0)

    # What the rows that do not count hold must not even be computed with:
    # autograd would multiply its NaN by 0.
    s, a, r = (
        _transform(torch.where(counts.unsqueeze(-1), logits[..., :vocab].to(dtype), 0.0), scale, cap)
        for logits, scale, cap in zip((student, snapshot.detach(), reference.detach()), scales, caps)
    )
    ce = torch.zeros_like(w)
    if labels is not None:
        label = torch.where(counts, labels, 0).long().unsqueeze(-1)
        ce = -torch.log_softmax(s, dim=-1).gather(-1, label).squeeze(-1)
    log_p, log_a, log_r = (torch.log_softmax(logits / tau, dim=-1) for logits in (s, a, r))
    log_q = _log_anchor(a / tau, r / tau, alpha.unsqueeze(-1), space)
    return _Rows(log_p, log_a, log_r, log_q, ce, alpha, w, counts)


def _transform(logits: torch.Tensor, scale: float, cap: float | None) -> torch.Tensor:
    """Scale, then cap. What is forbidden stays forbidden."""
    logits = scale * logits
    if cap is None:
        return logits
    return torch.where(logits == -math.inf, logits, cap * torch.tanh(logits / cap))


def _log_anchor(a: torch.Tensor, r: torch.Tensor, alpha: torch.Tensor, space: str) -> torch.Tensor:
    """log q of the anchor between the logits a and r."""
    if space == "logit":
        return torch.log_softmax(_between(a, r, (1 - alpha) * a + alpha * r, alpha), dim=-1)
    if space == "probability":
        log_a, log_r = torch.log_softmax(a, dim=-1), torch.log_softmax(r, dim=-1)
        return _between(log_a, log_r, _log_mix(log_a, log_r, alpha), alpha)
    raise ValueError(f"anchored_kl: space: got {space!r}, wanted 'logit' or 'probability'")


def _between(a: torch.Tensor, r: torch.Tensor, mixed: torch.Tensor, alpha: torch.Tensor) -> torch.Tensor:
    """mixed, but a and r themselves at the ends, where 0 times -inf would make NaN."""
    return torch.where(alpha == 0, a, torch.where(alpha == 1, r, mixed))


def _log_mix(log_y: torch.Tensor, log_z: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    """log((1-share) y + share z)."""
    empty = (log_y == -math.inf) & (log_z == -math.inf)  # where logaddexp has no derivative
    log_y, log_z = (torch.where(empty, 0.0, log) for log in (log_y, log_z))
    return torch.where(empty, -math.inf, torch.logaddexp(torch.log1p(-share) + log_y, torch.log(share) + log_z))


def _divergence(rows: _Rows, divergence: str | tuple[str, float]) -> torch.Tensor:
    name, beta = _validate.divergence_and_beta(divergence)
    if name == "forward":
        return _kl(rows.log_q, rows.log_p)
    if name == "reverse":
        return _kl(rows.log_p, rows.log_q)
    log_m = _log_mix(rows.log_p, rows.log_q, torch.tensor(beta, dtype=rows.w.dtype))
    return beta * _kl(rows.log_q, log_m) + (1 - beta) * _kl(rows.log_p, log_m)


def _kl(log_y: torch.Tensor, log_z: torch.Tensor) -> torch.Tensor:
    """KL(y || z) = sum y (log y - log z), with 0 log 0 = 0."""
    y = log_y.exp()
    return (y * torch.where(y == 0, 0.0, log_y - log_z)).sum(dim=-1)


def _entropy(log_y: torch.Tensor) -> torch.Tensor:
    y = log_y.exp()
    return -(y * torch.where(y == 0, 0.0, log_y)).sum(dim=-1)
