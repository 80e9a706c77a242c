"""The loss of a step, by anchorkl's anchored_kl alone, whatever the method."""

from __future__ import annotations

import torch

from anchorkl.torch import anchored_kl
from experiments.igsm import skills
from experiments.igsm.evaluate import Batch
from experiments.igsm.methods import Setting
from experiments.igsm.model import Model
from experiments.igsm.teachers import Teacher


def seen(batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """What a model is called with: tokens, and which positions count."""
    return batch[0], batch[1] != skills.IGNORED


class Parts:
    """The rows of a step: those of new examples, and those of replayed ones.

    Parts with the same kinds of loss go into one call, with an alpha and a weight for each row. The divisor
    is the number of the new examples' rows.
    """

    def __init__(self, setting: Setting, student: Model, base: Teacher) -> None:
        self._setting, self._student, self._base = setting, student, base
        self._calls: dict[tuple[float, float], list[tuple[torch.Tensor, ...]]] = {}  # by kl_weight and ce_weight
        self._rows = 0

    def add_new(self, alpha: float, batch: Batch, chosen: torch.Tensor | None, snapshot: Teacher, reference: Teacher) -> None:
        """New examples; chosen: their numbers, None where the answers are the student's own."""
        setting = self._setting

        def logits_of(teacher: Teacher) -> torch.Tensor:
            return teacher.of(*seen(batch)) if chosen is None else teacher.numbered(chosen)

        logits = self._student(*seen(batch))
        self._rows = len(logits)
        if setting.kl_weight == 0:
            anchor = logits.detach(), logits.detach()  # not used
        elif setting.reference is None:
            base = logits_of(self._base)
            anchor = base, base
        else:
            if setting.snapshot == "ema":  # another one at every step: looking at all examples would not pay
                before = snapshot.of(*seen(batch))
            else:
                before = logits.detach() if setting.snapshot == "current" else logits_of(snapshot)
            anchor = before, logits_of(reference)
        self._add(setting.kl_weight, setting.ce_weight, logits, anchor, batch, alpha, 1.0)

    def add_replay(self, batch: Batch) -> None:
        """Earlier examples with the base's answers. With replay "base" alpha is 0 and the base is in the snapshot's place."""
        logits = self._student(*seen(batch))
        kl, ce = (1.0, 0.0) if self._setting.replay == "base" else (0.0, 1.0)
        base = self._base.of(*seen(batch)) if kl else logits.detach()
        self._add(kl, ce, logits, (base, base), batch, 0.0, self._setting.replay_weight)

    def total(self) -> torch.Tensor:
        losses = []
        for (kl, ce), parts in self._calls.items():
            logits, snapshot, reference, labels, alpha, weights = (torch.cat(rows) for rows in zip(*parts))
            losses.append(
                anchored_kl(
                    logits,
                    snapshot,
                    reference,
                    labels,
                    alpha=alpha,
                    weights=weights,
                    space=self._setting.space,
                    kl_weight=kl,
                    ce_weight=ce,
                    num_items=self._rows,
                )
            )
        return torch.stack(losses).sum()

    def _add(
        self, kl: float, ce: float, logits: torch.Tensor, anchor: tuple[torch.Tensor, ...], batch: Batch, alpha: float, weight: float
    ) -> None:
        labels = batch[1][batch[1] != skills.IGNORED]
        rows = logits.new_full((len(logits),), alpha), logits.new_full((len(logits),), weight)
        self._calls.setdefault((kl, ce), []).append((logits, *anchor, labels, *rows))
