"""Appending to a store."""

from __future__ import annotations

import ctypes
import dataclasses
import os
from ctypes import byref, c_int32, c_void_p, sizeof
from typing import Any, Self

import numpy as np

from anchorkl.errors import Status
from anchorkl.store import _structs
from anchorkl.store._arrays import example_id, int32, integers, pointer, rounded, wrong
from anchorkl.store._calls import Lines, call
from anchorkl.store.manifest import Manifest


@dataclasses.dataclass(frozen=True)
class Recovery:
    """What a builder found in its segment. torn_bytes: the end that a crash tore, which was cut off;
    damaged: places before that which are no record and are never served; lines: one on each thing."""

    records: int
    torn_bytes: int
    damaged: int
    lines: tuple[str, ...]


class Builder:
    """Appends to the segment of a rank of the store in a folder, path: of a new store, or of one with the same manifest, behind its last
    whole record (``recovered`` tells what was found). One builder for each rank at a time; a store may
    have many, in any processes. May be used from several threads; compressing releases the GIL.

    A record whose append returned survives the death of this process, and that of the machine once it is
    synced: after sync_bytes, at the first append sync_seconds after the last time, at sync() and close().
    0 for these is the default (64 MiB, 10 seconds), -1 never.

    Raises Mismatch, naming what differs, for a store of another manifest; Busy if the rank is taken.
    """

    def __init__(
        self, path: str | os.PathLike[str], manifest: Manifest, *, rank: int = 0, sync_bytes: int = 0, sync_seconds: int = 0
    ) -> None:
        self._handle: c_void_p | None = None
        speaker = "anchorkl.store.Builder"
        if not isinstance(manifest, Manifest):
            raise wrong(speaker, "manifest", f"a {type(manifest).__name__}", "a Manifest", Status.INVALID_DTYPE)
        # ctypes would cut them.
        for name, number, most in (("rank", rank, 99999), ("sync_bytes", sync_bytes, 1 << 62), ("sync_seconds", sync_seconds, 1 << 31)):
            if isinstance(number, bool) or not hasattr(number, "__index__") or not -1 <= number <= most:
                raise wrong(speaker, name, repr(number), f"a whole number of at most {most}")
        options = _structs.Options(sizeof(_structs.Options), rank, 0, sync_bytes, sync_seconds)
        found = Lines()
        # Ours before it is filled: an interrupt during the call is raised when it has returned.
        handle = self._handle = c_void_p()
        call(
            "writer_open", speaker, os.fsencode(path), byref(manifest.packed(speaker)), byref(options), byref(handle),
            byref(found.report),
        )  # fmt: skip
        self.manifest = manifest
        report = found.report
        self.recovered = Recovery(report.records, report.torn_bytes, report.damaged, found.lines)

    def append(self, id: int, tokens: Any, positions: Any, values: Any, ids: Any = None, tail: Any = None) -> None:
        """Adds an example, whose id the segment must not have yet.

        tokens: its token ids [T], prompt and all, as the models were given them. positions [N]: for each row
        the place in tokens of the token that it predicts, ascending. values: logits [N, vocab], or for
        "topk" log-probabilities [N, k], each row descending, with ids [N, k] and tail [N], the log of the
        probability of all other tokens (:func:`top_k` makes all three). Floats are rounded to the store's
        type; for bfloat16, uint16 is taken for its bits.
        """
        speaker = "anchorkl.store.Builder.append"
        manifest = self.manifest
        token_ids, places = integers(speaker, "tokens", tokens), integers(speaker, "positions", positions)
        shape = (len(places), manifest.columns)
        numbers = np.asarray(values)
        if numbers.shape != shape:
            raise wrong(speaker, "values", f"shape {numbers.shape}", f"{shape}", Status.INVALID_SHAPE)
        as_bits = numbers.dtype == np.uint16 and manifest.values == "bfloat16"
        if numbers.dtype.kind != "f" and numbers.dtype.name != "bfloat16" and not as_bits:
            raise wrong(speaker, "values", str(numbers.dtype), "floats", Status.INVALID_DTYPE)
        top_ids = rest = None
        if manifest.form == "topk":
            top_ids, rest = np.asarray(ids), np.asarray(tail)
            if top_ids.shape != shape or top_ids.dtype.kind not in "iu":
                raise wrong(speaker, "ids", f"an array of {top_ids.dtype}, shape {top_ids.shape}", f"whole numbers, shape {shape}")
            if rest.shape != shape[:1] or rest.dtype.kind != "f":
                raise wrong(speaker, "tail", f"an array of {rest.dtype}, shape {rest.shape}", f"floats, shape {shape[:1]}")
            top_ids, rest = int32(speaker, "ids", top_ids), np.ascontiguousarray(rest, np.float32)
        elif ids is not None or tail is not None:
            raise wrong(speaker, "ids", "ids or a tail", "None: the store has full distributions")
        stored = rounded(numbers, manifest.values)
        record = _structs.Record(
            sizeof(_structs.Record),
            example_id(speaker, id),
            pointer(token_ids, "int32"),
            pointer(places, "int32"),
            pointer(stored, manifest.values),
            pointer(top_ids, "int32"),
            pointer(rest, "float32"),
        )
        call("append", speaker, self._handle, byref(record))

    def __contains__(self, id: int) -> bool:
        """Whether this segment has a record of an example."""
        found = c_int32()
        call("has", "anchorkl.store.Builder", self._handle, example_id("anchorkl.store.Builder", id), byref(found))
        return bool(found)

    def sync(self) -> None:
        """Returns when all appended records are on the disk."""
        call("sync", "anchorkl.store.Builder.sync", self._handle)

    def close(self) -> None:
        """Syncs, writes the index and gives the segment back. A second time it does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            call("writer_close", "anchorkl.store.Builder.close", handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None and ctypes is not None:
            try:  # noqa: SIM105  at the interpreter's end contextlib may be gone
                self.close()
            except Exception:  # noqa: BLE001, S110  nobody is there to be told; what was appended is there all the same
                pass
