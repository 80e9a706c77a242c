"""What a store holds."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import operator
from collections.abc import Mapping
from ctypes import sizeof
from typing import Any

from anchorkl._structs import DTYPES
from anchorkl.errors import AnchorKLError, Status, failure
from anchorkl.store import _structs

_NUMBERS = {"float16": (2, 16), "bfloat16": (4, 16), "float32": (2, 32)}


@dataclasses.dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a store holds: the same for all its writers. A builder or reader for something else is refused.

    kind: "reference", or "anchor" for the composed anchor. form: "full", logits of the whole vocabulary,
    or "topk", log-probabilities of the k most likely tokens and the log of the probability of all others.
    values: the type of logits and log-probabilities, "float16", "bfloat16" or "float32".
    alpha, space, outer_iteration: of a composed anchor. tau: what log-probabilities were taken at (1 for
    logits that it has not touched). model, tokenizer, notes: texts that are compared and nothing else;
    :func:`tokenizer_hash` makes one of a tokenizer.
    """

    vocab: int
    kind: str = "reference"
    form: str = "full"
    values: str = "bfloat16"
    k: int = 0
    model: str = ""
    tokenizer: str = ""
    alpha: float = 1.0
    space: str | None = None
    tau: float = 1.0
    outer_iteration: int = -1
    notes: str = ""

    @property
    def columns(self) -> int:
        """Values of a row."""
        return self.k if self.form == "topk" else self.vocab

    def packed(self, speaker: str) -> _structs.Manifest:
        """The akl_store_manifest. Raises InvalidArgument that names the field."""
        out = _structs.Manifest(sizeof(_structs.Manifest))
        for name, names in (("kind", _structs.KINDS), ("form", _structs.FORMS), ("space", _structs.SPACES)):
            setattr(out, name, _chosen(speaker, name, getattr(self, name), names))
        _chosen(speaker, "values", self.values, _NUMBERS)
        out.values = DTYPES[self.values]
        for name in ("vocab", "k", "outer_iteration"):
            setattr(out, name, _whole(speaker, name, getattr(self, name)))
        for name in ("alpha", "tau"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise _error(speaker, name, repr(value), "a number")
            setattr(out, name, value)
        for name in ("model", "tokenizer", "notes"):
            value, most = getattr(self, name), getattr(_structs.Manifest, name).size - 1
            if not isinstance(value, str) or len(value.encode()) > most or "\0" in value:
                raise _error(speaker, name, repr(value), f"a string of at most {most} bytes")
            setattr(out, name, value.encode())
        return out

    @classmethod
    def unpacked(cls, held: _structs.Manifest) -> Manifest:
        """From the library's struct."""
        fields: dict[str, Any] = {field.name: getattr(held, field.name) for field in dataclasses.fields(cls)}
        for name, names in (("kind", _structs.KINDS), ("form", _structs.FORMS), ("space", _structs.SPACES)):
            fields[name] = next(text for text, number in names.items() if number == fields[name])
        numbers = held.values.code, held.values.bits
        fields["values"] = next(text for text, other in _NUMBERS.items() if other == numbers)
        for name in ("model", "tokenizer", "notes"):
            fields[name] = fields[name].decode()
        return cls(**fields)


def tokenizer_hash(tokenizer: Any) -> str:
    """A hash of a transformers tokenizer: of its vocabulary, added and special tokens and chat template."""
    parts = [sorted(tokenizer.get_vocab().items()), tokenizer.special_tokens_map, tokenizer.chat_template]
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()[:32]


def _chosen(speaker: str, name: str, got: Any, names: Mapping[Any, Any]) -> Any:
    if not (got is None or isinstance(got, str)) or got not in names:
        raise _error(speaker, name, repr(got), f"one of {', '.join(map(repr, names))}")
    return names[got]


def _whole(speaker: str, name: str, got: Any) -> int:
    if isinstance(got, bool) or not hasattr(got, "__index__") or not -(1 << 31) <= got < 1 << 31:
        raise _error(speaker, name, repr(got), "a whole number")
    return operator.index(got)


def _error(speaker: str, name: str, got: str, wanted: str) -> AnchorKLError:
    return failure(Status.INVALID_ARGUMENT, speaker, f"manifest.{name}", f"got {got}, wanted {wanted}")
