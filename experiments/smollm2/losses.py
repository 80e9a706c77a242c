"""The loss of a step, for every method."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from anchorkl.torch import anchored_kl
from experiments.smollm2.batches import Example, collate
from experiments.smollm2.model import response_logits
from experiments.smollm2.settings import Setting

Teacher = list[torch.Tensor]  # logits [response tokens, vocab] of each example


def step_loss(
    model,
    setting: Setting,
    skill: list[Example],
    replayed: list[Example],
    snapshot: Teacher,
    reference: Teacher,
    base: Teacher,
    base_on_replay: Teacher,
) -> torch.Tensor:
    """The mean over the response tokens of the skill's and the replayed examples; L2-SP acts on gradients elsewhere.

    snapshot, reference, base: on the skill's examples, where the setting wants them (else empty).
    """
    batch = collate(skill + replayed)
    logits = response_logits(model, batch)
    rows = sum(len(e.response) for e in skill)
    if setting.target == "anchor":
        # Replayed rows: the base is snapshot and reference at once, and alpha is 0.
        alpha = torch.full((len(logits),), setting.alpha)
        alpha[rows:] = 0.0
        return anchored_kl(logits, torch.cat(snapshot + base_on_replay), torch.cat(reference + base_on_replay), batch.labels, alpha=alpha)
    if setting.base_kl:
        held = torch.cat(base)
        return anchored_kl(logits, held, held, batch.labels, alpha=0.0, kl_weight=setting.base_kl, ce_weight=1.0)
    if setting.replay == "base":
        held = torch.cat(base_on_replay)
        skill_loss = F.cross_entropy(logits[:rows], batch.labels[:rows], reduction="sum")
        kept = anchored_kl(logits[rows:], held, held, alpha=0.0, reduction="sum")
        return (skill_loss + kept) / len(logits)
    return F.cross_entropy(logits, batch.labels)
