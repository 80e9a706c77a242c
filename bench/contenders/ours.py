"""anchorkl: as PyTorch users call it, and the library's own call."""

from __future__ import annotations

import ctypes

import torch
from torch.utils.dlpack import from_dlpack

from anchorkl import _context, _native, _structs
from anchorkl.torch import _layout, anchored_kl
from bench.contenders.base import Autograd, Contender
from bench.logits import ALPHA, Logits


class Anchorkl(Autograd):
    """anchored_kl and backward()."""

    name, label, colour = "anchorkl", "anchorkl", "#1b6ca8"
    ours = True

    def loss(self, student: torch.Tensor, snapshot: torch.Tensor, reference: torch.Tensor) -> torch.Tensor:
        return anchored_kl(student, snapshot, reference, alpha=ALPHA)


class Library(Contender):
    """akl_loss, its gradient handed over by DLPack, without autograd."""

    name, label, colour = "anchorkl-library", "anchorkl, library call", "#5aa9e6"
    ours = True

    def __init__(self, logits: Logits) -> None:
        self.logits = logits  # args points into it
        self.args = _structs.loss_args()
        self.args.alpha = ALPHA
        for field in ("student", "snapshot", "reference"):
            tensor, _ = _layout.logits(field, getattr(logits, field))
            setattr(self.args, field, ctypes.pointer(tensor))
        self.value = 0.0
        self.gradient: torch.Tensor | None = None

    def step(self) -> None:
        self.gradient = None
        result = _native.loss("bench", _context.get(), self.args, True)
        self.value = result.loss
        self.gradient = _native.take_gradient("bench", result, from_dlpack)

    def outcome(self) -> tuple[float, torch.Tensor]:
        assert self.gradient is not None
        return self.value, self.gradient

    def release(self) -> None:
        self.gradient = None
