"""Ids of examples that nobody has numbered."""

from __future__ import annotations

import hashlib
from typing import Any

from anchorkl.store._arrays import integers


def example_id(tokens: Any, positions: Any) -> int:
    """An id made of an example's tokens [T] and of the places [N] of those that count: 64 bits of BLAKE2b.
    Equal examples have one id, in whatever order, batch or process they come; read checks that it is
    the same example, so that even equal ids of different ones serve nothing wrong."""
    digest = hashlib.blake2b(digest_size=8)
    for name, array in (("tokens", tokens), ("positions", positions)):
        numbers = integers("anchorkl.store.example_id", name, array)
        digest.update(len(numbers).to_bytes(8, "little"))
        digest.update(numbers.astype("<i4").tobytes())
    return int.from_bytes(digest.digest(), "little")
