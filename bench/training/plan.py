"""Which rows a training run's batches have, and which of them count.

A batch of supervised fine-tuning is a number of sequences, each a prompt that
is not scored, the response that is, and sometimes padding. Every batch has
another number of rows.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

IGNORED = -100
COUNTED_SHARE = 0.4
_SEQUENCE = (60, 400)  # tokens; the last sequence of a batch may be shorter
_SHORTEST = 8


@dataclass(frozen=True)
class Sequence:
    prompt: int
    response: int
    padding: int

    @property
    def rows(self) -> int:
        return self.prompt + self.response + self.padding


@dataclass(frozen=True)
class Batch:
    sequences: tuple[Sequence, ...]

    @property
    def rows(self) -> int:
        return sum(sequence.rows for sequence in self.sequences)

    @property
    def counted(self) -> int:
        return sum(sequence.response for sequence in self.sequences)

    def labels(self) -> list[int]:
        """One label for each row: 0 in responses, IGNORED elsewhere."""
        rows: list[int] = []
        for s in self.sequences:
            rows += [IGNORED] * s.prompt + [0] * s.response + [IGNORED] * s.padding
        return rows


def plan(steps: int, fewest: int, most: int, seed: int = 0) -> list[Batch]:
    """Batches of fewest to most rows, COUNTED_SHARE of the rows of each counted."""
    if not _SHORTEST <= fewest <= most:
        raise ValueError(f"rows of a batch: got {fewest} to {most}, want at least {_SHORTEST}, in this order")
    draw = random.Random(seed)
    return [_batch(draw, draw.randint(fewest, most)) for _ in range(steps)]


def _batch(draw: random.Random, rows: int) -> Batch:
    lengths = _lengths(draw, rows)
    responses = _responses(draw, lengths, round(COUNTED_SHARE * rows))
    sequences = []
    for length, response in zip(lengths, responses):
        rest = length - response
        padding = draw.randrange(rest // 2) if rest > 1 and draw.random() < 0.5 else 0
        sequences.append(Sequence(rest - padding, response, padding))
    return Batch(tuple(sequences))


def _lengths(draw: random.Random, rows: int) -> list[int]:
    lengths = []
    while rows:
        length = min(draw.randint(*_SEQUENCE), rows)
        if rows - length < _SHORTEST:
            length = rows
        lengths.append(length)
        rows -= length
    return lengths


def _responses(draw: random.Random, lengths: list[int], counted: int) -> list[int]:
    """Lengths of the responses, uneven, counted in all, each leaving a row for the prompt."""
    shares = [length * draw.uniform(0.5, 1.5) for length in lengths]
    wanted = [int(counted * share / sum(shares)) for share in shares]
    responses = [min(want, length - 1) for want, length in zip(wanted, lengths)]
    missing = counted - sum(responses)
    for number, length in enumerate(lengths):
        more = min(missing, length - 1 - responses[number])
        responses[number] += more
        missing -= more
    return responses
