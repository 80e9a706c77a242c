"""The arrays that every contender reads, and the case that says how large they are."""

from __future__ import annotations

from dataclasses import dataclass

import torch

# One for all contenders, and for `anchorkl bench`.
from anchorkl.cli._contenders import ALPHA as ALPHA
from anchorkl.cli._contenders import needed_bytes
from anchorkl.cli._contenders import parse_shape as parse_shape

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


@dataclass(frozen=True)
class Case:
    """How many rows of how many logits, of which type (a key of DTYPES)."""

    rows: int
    vocab: int
    dtype: str

    @property
    def array_bytes(self) -> int:
        """The size of one array of logits, and of the gradient."""
        return self.rows * self.vocab * DTYPES[self.dtype].itemsize

    @property
    def needed_bytes(self) -> int:
        """The memory that a comparison takes, roughly."""
        return needed_bytes(self.rows, self.vocab)

    @property
    def small(self) -> Case:
        """A case that needs the same code and takes no time."""
        return Case(4, min(self.vocab, 1024), self.dtype)

    @property
    def shape(self) -> str:
        return f"{self.rows}x{self.vocab}"

    def __str__(self) -> str:
        return f"{self.rows} x {self.vocab} {self.dtype}"


@dataclass(frozen=True)
class Logits:
    """Logits [rows, vocab] of the three models, contiguous, in one type, on one device."""

    student: torch.Tensor
    snapshot: torch.Tensor
    reference: torch.Tensor


def make(case: Case, seed: int = 0, device: str = "cpu") -> Logits:
    """Normal logits of scale 3; the teachers' lie at a distance of scale 1 from the student's.

    Filled block by block, so that nothing larger than the arrays is ever held.
    """
    random = torch.Generator(device).manual_seed(seed)
    arrays = [torch.empty(case.rows, case.vocab, dtype=DTYPES[case.dtype], device=random.device) for _ in range(3)]
    rows = max(1, 2**21 // case.vocab)
    for first in range(0, case.rows, rows):
        shape = (min(rows, case.rows - first), case.vocab)
        base = 3 * torch.randn(shape, generator=random, device=random.device)
        for number, array in enumerate(arrays):
            moved = base if number == 0 else base + torch.randn(shape, generator=random, device=random.device)
            array[first : first + shape[0]] = moved
    return Logits(*arrays)
