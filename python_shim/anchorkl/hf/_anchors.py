"""The anchor of logits in which one teacher may be known by its k most likely tokens alone."""

from __future__ import annotations

import math

import torch

from anchorkl.torch import TopK


def whole(reference: TopK, snapshot: torch.Tensor, tau: float) -> torch.Tensor:
    """Logits [N, V] whose softmax at tau is the reference, its rest shared out as the snapshot [N, V] shares its own."""
    ids = reference.ids.long()
    logs = torch.log_softmax(snapshot.float() / tau, -1)
    rest = logs.scatter(-1, ids, -torch.inf).logsumexp(-1)
    shared = torch.where(torch.isneginf(logs), logs, logs + (reference.tail - rest)[..., None])
    return tau * shared.scatter(-1, ids, reference.logs.float())


def composed(snapshot: torch.Tensor, reference: torch.Tensor, alpha: float, space: str, tau: float) -> torch.Tensor:
    """Logits [N, V] whose softmax at tau is the anchor of these two, [N, V] each."""
    a, r = (torch.log_softmax(logits.float() / tau, -1) for logits in (snapshot, reference))
    if alpha in (0, 1):  # no 0 * -inf
        return tau * (r if alpha else a)
    if space == "probability":
        return tau * torch.logaddexp(math.log1p(-alpha) + a, math.log(alpha) + r)
    return tau * ((1 - alpha) * a + alpha * r)
