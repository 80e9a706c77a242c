"""What is kept, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

CONTENDERS = {
    "anchorkl": "anchorkl.store",
    "safetensors": "safetensors",
    "zstandard": "numpy + zstandard, level 3",
    "zstd": "C zstd on these planes, not joined",
}
# By k, what DistillKit's README says that a token takes in its two recommended settings: it keeps 1 and 16 of the
# log-probabilities, and coefficients of a curve through the others.
PUBLISHED = {50: 114.0, 128: 300.0}


@dataclass(frozen=True)
class StoreCase:
    """records of tokens each; ks: how many of the most likely tokens are kept, 0 for all."""

    records: int = 8
    tokens: int = 64
    rounds: int = 5
    ks: tuple[int, ...] = (0, 50, 64, 128, 256)
    noise: int = 0
    """0: the logits are SmolLM2's on a text; else random ones over a vocabulary of this size"""

    @property
    def count(self) -> int:
        return self.records * self.tokens
