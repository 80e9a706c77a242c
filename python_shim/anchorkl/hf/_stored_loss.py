"""The loss of a batch whose teachers' answers come from a store."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch

from anchorkl.hf._anchors import whole
from anchorkl.hf._batch_loss import NOT_FOR_MODELS, labels_of
from anchorkl.hf.linear import run_side
from anchorkl.torch import TopK, anchored_kl, linear_anchored_kl


class Target(NamedTuple):
    """What the loss is given in place of the teachers, for the N tokens that count."""

    snapshot: torch.Tensor | None
    """logits [N, V]; None: the student's own, detached, or with alpha 1 none"""
    reference: torch.Tensor | TopK
    """logits [N, V], or k of each"""
    alpha: float
    is_anchor: bool
    """whether the reference is the whole anchor"""


def stored_loss(
    student: torch.nn.Module,
    target: Callable[[], Target],
    places: tuple[torch.Tensor, torch.Tensor],
    batch: dict[str, Any],
    *,
    fused: bool,
    **options: Any,
) -> Any:
    """As batch_loss.

    target: asked after the student's forward, so that reading goes on meanwhile. places: rows and columns [N] in the
    batch of the logits that predict the tokens. Logits are made of these alone; of a TopK anchor, if fused, chunk by chunk.
    """
    labels, _ = labels_of(batch)
    options |= {"labels": labels[places[0], places[1] + 1]}
    inputs = {name: value for name, value in batch.items() if name not in NOT_FOR_MODELS}
    if fused:
        head, hidden = run_side(student, "student", inputs)
        hidden = hidden[places]
    else:
        own = student(**inputs, use_cache=False).logits[places]
    snapshot, reference, alpha, is_anchor = target()
    if isinstance(reference, TopK) and is_anchor and fused:
        options |= {"student_bias": head.bias, "softcap": head.softcap, "logit_scale": head.logit_scale, "vocab": head.vocab}
        return linear_anchored_kl(hidden, head.weight, None, None, reference, None, alpha=alpha, **options)
    if fused:
        own = head.logits(hidden)
    if isinstance(reference, TopK) and not is_anchor:
        reference = whole(reference, own.detach() if snapshot is None else snapshot, options["tau"])
    return anchored_kl(own, snapshot, reference, alpha=alpha, **options)
