"""Where a model stands: the skill's held-out examples, the base model's own answers, the instructions."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from anchorkl.torch import anchored_kl
from experiments.records import SPLITS, Record
from experiments.smollm2 import checks
from experiments.smollm2.batches import Example, collate
from experiments.smollm2.losses import Teacher
from experiments.smollm2.model import answers, response_logits
from experiments.smollm2.tasks import BATCH, Tasks

CHECK_TOKENS = 32


@dataclass(frozen=True)
class Standing:
    """On one split, but for the instructions, which serve no choice and are the same for both."""

    exact: float
    """Share of held-out examples of which every token of the answer is the most likely one, in percent:
    those that greedy writing gets exactly right."""
    skill_loss: float
    """Nats per token of the wanted answers."""
    general_loss: float
    """Nats per token of the base model's own answers to general prompts."""
    general_kl: float
    """Nats per token of KL(base || model) there: how far it moved, also where it became surer of these answers."""


def standings(model, tasks: Tasks) -> dict[str, Standing]:
    found = {}
    for split in SPLITS:
        skill = _measured(model, tasks.skill[split])
        general = _measured(model, tasks.general[split], tasks.base_on_general[split])
        found[split] = Standing(skill.exact, skill.loss, general.loss, general.kl)
    return found


def followed(model, tokenizer, tasks: Tasks) -> dict[str, float]:
    """Percent of the instructions that the model follows, "strict" and "loose"."""
    written = answers(model, tokenizer, tasks.instruction_prompts, CHECK_TOKENS)
    texts = tokenizer.batch_decode(written, skip_special_tokens=True)
    pairs = list(zip(tasks.instructions, texts))
    return {
        "strict": 100 * sum(checks.strict(*pair) for pair in pairs) / len(pairs),
        "loose": 100 * sum(checks.loose(*pair) for pair in pairs) / len(pairs),
    }


def records_of(key: dict, epoch: float, now: dict[str, Standing], base: dict[str, Standing], extra: dict[str, float]) -> list[Record]:
    """Gain: exactly right, in points. Lost: the rise of the loss on the base's own answers, in hundredths of a nat."""
    return [
        Record(
            **key,
            epoch=epoch,
            split=split,
            gain=now[split].exact - base[split].exact,
            lost=100 * (now[split].general_loss - base[split].general_loss),
            extra={
                "skill_loss": now[split].skill_loss,
                "general_loss": now[split].general_loss,
                "general_kl": now[split].general_kl,
                **extra,
            },
        )
        for split in SPLITS
    ]


@dataclass(frozen=True)
class _Measured:
    """Per response token, in nats, and percent of examples with every token the most likely."""

    loss: float
    kl: float
    exact: float


@torch.no_grad()
def _measured(model, examples: list[Example], base: Teacher | None = None) -> _Measured:
    """base: its logits on the examples, of which the KL is taken."""
    loss, kl, tokens, right = 0.0, 0.0, 0, 0
    for start in range(0, len(examples), BATCH):
        chosen = examples[start : start + BATCH]
        batch = collate(chosen)
        logits = response_logits(model, batch)
        loss += F.cross_entropy(logits, batch.labels, reduction="sum").item()
        if base is not None:
            held = torch.cat(base[start : start + BATCH])
            kl += anchored_kl(logits, held, held, alpha=0.0, reduction="sum").item()
        tokens += len(batch.labels)
        hits = logits.argmax(-1) == batch.labels
        right += sum(bool(part.all()) for part in hits.split([len(e.response) for e in chosen]))
    return _Measured(loss / tokens, kl / tokens, 100 * right / len(examples))
