"""anchorkl: linear_anchored_kl, then backward()."""

from __future__ import annotations

import torch

from anchorkl.torch import linear_anchored_kl
from bench.linear.contenders.base import LinearBackward, OneTeacherBackward
from bench.logits import ALPHA


class Anchorkl(LinearBackward):
    name, label, colour = "anchorkl-linear", "anchorkl", "#1b6ca8"
    ours = True

    def loss(self, *models: torch.Tensor) -> torch.Tensor:
        return linear_anchored_kl(*models, alpha=ALPHA)


class Frozen(Anchorkl):
    """The head gets no gradient: the hidden states' alone."""

    name, label, colour = "anchorkl-linear-frozen", "anchorkl, frozen head", "#5aa9e6"
    products, frozen = 4, True


class OneTeacher(OneTeacherBackward):
    """The reference is the whole anchor; the snapshot's part has no weight."""

    name, label, colour = "anchorkl-linear-one-teacher", "anchorkl, one teacher", "#1b6ca8"
    ours = True

    def loss(self, hidden: torch.Tensor, weight: torch.Tensor, *reference: torch.Tensor) -> torch.Tensor:
        return linear_anchored_kl(hidden, weight, None, None, *reference, alpha=1.0)
