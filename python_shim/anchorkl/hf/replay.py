"""Which replayed examples belong to which batch."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from anchorkl.hf._errors import error


class Replay:
    """An endless stream of tokenized examples, shuffled anew in every pass. What a batch gets depends on
    its number alone, so that a run that goes on, or is spread over more processes, gets the same."""

    def __init__(
        self, examples: Sequence[dict[str, Any]], collate: Callable[[list[dict[str, Any]]], dict[str, Any]], share: float, seed: int
    ) -> None:
        self._examples, self._collate, self._share, self._seed = examples, collate, share, seed
        self._order: tuple[int, list[int]] = (-1, [])  # that of the pass last asked for

    def rows_beside(self, batch_size: int) -> int:
        """How many replayed examples come on top of a full batch."""
        rows = round(self._share * batch_size)
        if rows < 1:
            got = f"{self._share:g} of a batch of {batch_size}, which is no example"
            raise error("anchor_replay_share", got, f"at least {1 / batch_size:g} with this batch size")
        return rows

    def batch(self, number: int, rows: int) -> dict[str, Any]:
        """Those from position number * rows of the stream on, collated."""
        chosen = [self._examples[self._index(number * rows + i)] for i in range(rows)]
        return self._collate(chosen)

    def _index(self, position: int) -> int:
        turn, place = divmod(position, len(self._examples))
        if self._order[0] != turn:
            order = list(range(len(self._examples)))
            random.Random(f"{self._seed} {turn}").shuffle(order)
            self._order = (turn, order)
        return self._order[1][place]
