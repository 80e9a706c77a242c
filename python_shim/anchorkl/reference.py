"""The formula in plain PyTorch, differentiated by autograd.

It is here to be read and to test against. It makes several arrays as large as
the logits, and subtracts logarithms: where student and anchor nearly agree and
the logits are not float64 it has few correct digits. For work use
:func:`anchorkl.torch.anchored_kl`.
"""

from __future__ import annotations

import torch


def anchored_kl(
    student: torch.Tensor,
    snapshot: torch.Tensor | None,
    reference: torch.Tensor,
    labels: torch.Tensor | None = None,
    *,
    alpha: float | torch.Tensor = 0.5,
    space: str = "logit",
    tau: float = 1.0,
    tau_squared: bool = False,
    weights: float | torch.Tensor | None = None,
    ignore_index: int = -100,
    shift: bool = False,
    vocab: int | None = None,
    reduction: str = "mean",
    num_items: float | torch.Tensor | None = None,
) -> torch.Tensor:
    """KL(anchor || student); see :func:`anchorkl.torch.anchored_kl`.

    Arithmetic is in float32, or in float64 if one of the logits is.
    """
    snapshot = student.detach() if snapshot is None else snapshot
    dtype = torch.float32
    for logits in (student, snapshot, reference):
        dtype = torch.promote_types(dtype, logits.dtype)
    rows = student.shape[:-1]
    s, a, r = (logits[..., :vocab].to(dtype) for logits in (student, snapshot.detach(), reference.detach()))
    alpha = torch.as_tensor(alpha, dtype=dtype).expand(rows)
    w = torch.as_tensor(1.0 if weights is None else weights, dtype=dtype).expand(rows)

    # The rows that count. What the others hold must not even be computed with:
    # autograd would multiply its NaN by 0.
    counts = w != 0
    if labels is not None:
        if shift:
            labels = torch.nn.functional.pad(labels[..., 1:], (0, 1), value=ignore_index)
        counts = counts & (labels != ignore_index)
    s, a, r = (torch.where(counts.unsqueeze(-1), logits, 0.0) for logits in (s, a, r))
    alpha, w = torch.where(counts, alpha, 0.0), torch.where(counts, w, 0.0)

    log_p = torch.log_softmax(s / tau, dim=-1)
    log_q = _log_anchor(a / tau, r / tau, alpha.unsqueeze(-1), space)
    row_losses = w * _forward_kl(log_q, log_p)
    if tau_squared:
        row_losses = row_losses * tau**2

    if reduction == "none":
        return row_losses
    total = row_losses.sum()
    if num_items is not None:
        return total / num_items if counts.any() else total
    if reduction == "sum" or not counts.any():
        return total
    return total / w.sum()


def _log_anchor(a: torch.Tensor, r: torch.Tensor, alpha: torch.Tensor, space: str) -> torch.Tensor:
    """log q of the anchor between the logits a and r."""
    if space == "logit":
        return torch.log_softmax(_between(a, r, (1 - alpha) * a + alpha * r, alpha), dim=-1)
    if space == "probability":
        log_a, log_r = torch.log_softmax(a, dim=-1), torch.log_softmax(r, dim=-1)
        mixed = torch.logaddexp(torch.log1p(-alpha) + log_a, torch.log(alpha) + log_r)
        return _between(log_a, log_r, mixed, alpha)
    raise ValueError(f"anchored_kl: space: got {space!r}, wanted 'logit' or 'probability'")


def _between(a: torch.Tensor, r: torch.Tensor, mixed: torch.Tensor, alpha: torch.Tensor) -> torch.Tensor:
    """mixed, but a and r themselves at the ends, where 0 times -inf would make NaN."""
    return torch.where(alpha == 0, a, torch.where(alpha == 1, r, mixed))


def _forward_kl(log_q: torch.Tensor, log_p: torch.Tensor) -> torch.Tensor:
    """sum q (log q - log p), with 0 log 0 = 0."""
    q = log_q.exp()
    return torch.where(q == 0, 0.0, q * (log_q - log_p)).sum(dim=-1)
