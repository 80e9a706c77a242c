"""The hidden states and output heads that every contender of the linear form reads, and their sizes."""

from __future__ import annotations

import re
from dataclasses import dataclass

import torch

from bench.logits import DTYPES

_SCALE = 3.0  # of the logits, as in the logits form
# The share of independent noise in a teacher's hidden states and in its head,
# each of which moves the logits by about 1 / sqrt(2).
_MOVED = 1 / (_SCALE * 2**0.5)
_BLOCK = 2**22  # elements drawn at a time

# What a comparison holds at once, in float32 arrays of the size of the logits
# (those of the largest contender, eager, and of the products alone) and of a head
# (the inputs, the truths, one of them in float64 while it is made, gradients and sums).
_LOGITS, _HEADS = 13, 12


@dataclass(frozen=True)
class LinearCase:
    """How many rows of hidden states of which width, how many tokens, of which type (a key of DTYPES)."""

    rows: int
    width: int
    vocab: int
    dtype: str

    @property
    def logits_bytes(self) -> int:
        """The size of one model's logits in the case's type, which fused forms do not hold."""
        return self.rows * self.vocab * DTYPES[self.dtype].itemsize

    @property
    def needed_bytes(self) -> int:
        """The memory that a comparison takes, roughly."""
        return 4 * self.vocab * (_LOGITS * self.rows + _HEADS * self.width)

    @property
    def product(self) -> int:
        """Floating-point operations of one matrix product."""
        return 2 * self.rows * self.width * self.vocab

    def gradient_bytes(self, weight: bool) -> int:
        """The size of the gradients of the hidden states and, if weight, of the head."""
        return (self.rows + weight * self.vocab) * self.width * DTYPES[self.dtype].itemsize

    @property
    def small(self) -> LinearCase:
        """A case that needs the same code and takes no time."""
        return LinearCase(4, min(self.width, 32), min(self.vocab, 1024), self.dtype)

    @property
    def shape(self) -> str:
        return f"{self.rows}x{self.width}x{self.vocab}"

    def __str__(self) -> str:
        return f"{self.rows} x {self.width} x {self.vocab} {self.dtype}"


def parse_shape(text: str) -> tuple[int, int, int]:
    """ "1024x576x49152" as rows, width and tokens; ValueError says what is wrong."""
    found = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)x([1-9]\d*)", text)
    if not found:
        raise ValueError(f"got {text!r}, want ROWSxWIDTHxCOLUMNS, such as 1024x576x49152")
    return int(found[1]), int(found[2]), int(found[3])


@dataclass(frozen=True)
class Projection:
    """What makes one model's logits, hidden @ weight.T."""

    hidden: torch.Tensor  # [rows, width]
    weight: torch.Tensor  # [vocab, width]


@dataclass(frozen=True)
class Projections:
    """The three models, contiguous, in one type, on one device."""

    student: Projection
    snapshot: Projection
    reference: Projection


def make(case: LinearCase, seed: int = 0, device: str = "cpu") -> Projections:
    """Normal hidden states, and heads that make logits of scale 3 of them; the teachers' logits lie at a
    distance of about scale 1 from the student's."""
    random = torch.Generator(device).manual_seed(seed)
    hidden = _moved(case, case.rows, 1.0, random)
    weight = _moved(case, case.vocab, _SCALE / case.width**0.5, random)
    return Projections(*(Projection(*pair) for pair in zip(hidden, weight)))


def _moved(case: LinearCase, rows: int, scale: float, random: torch.Generator) -> list[torch.Tensor]:
    """Normal arrays [rows, width] of three models, filled block by block, so that nothing larger is ever held."""
    arrays = [torch.empty(rows, case.width, dtype=DTYPES[case.dtype], device=random.device) for _ in range(3)]
    step = max(1, _BLOCK // case.width)
    for first in range(0, rows, step):
        shape = (min(step, rows - first), case.width)
        base = scale * torch.randn(shape, generator=random, device=random.device)
        for number, array in enumerate(arrays):
            noise = 0.0 if number == 0 else scale * _MOVED * torch.randn(shape, generator=random, device=random.device)
            array[first : first + shape[0]] = base + noise
    return arrays
