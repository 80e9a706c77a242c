"""Reading a store."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from ctypes import byref, c_int64, c_void_p, sizeof
from typing import Any, Self

import numpy as np

from anchorkl.errors import AnchorKLError, Status
from anchorkl.store import _structs
from anchorkl.store._arrays import STORED, example_id, integers, pointer, tensor, widened
from anchorkl.store._calls import Lines, call, close_store
from anchorkl.store.manifest import Manifest


@dataclasses.dataclass(frozen=True)
class Record:
    """One example. stored [N, columns]: logits or log-probabilities in the store's type, bfloat16 as its bits
    in uint16. ids [N, k] int32 and tail [N] float32: of "topk", else None."""

    id: int
    tokens: np.ndarray
    positions: np.ndarray
    stored: np.ndarray
    ids: np.ndarray | None
    tail: np.ndarray | None
    kind: str  # the type of the values

    @property
    def values(self) -> np.ndarray:
        """stored as float32."""
        return widened(self.stored, self.kind)


@dataclasses.dataclass(frozen=True)
class Info:
    """What was found when a store was opened. records: of all segments; one that several have counts for each.
    torn_bytes: at segments' ends, no whole record: of a writer that was killed, or is at work. damaged: other
    places that are no record. reread: segments whose index was missing or not usable. lines: one on each thing."""

    segments: int
    records: int
    bytes: int
    torn_bytes: int
    damaged: int
    reread: int
    lines: tuple[str, ...]


class Store:
    """Reads the store in a folder, path, as it is when it is opened; what is appended later is seen by the next one. The files are
    mapped: any number of processes share their memory. May be used from several threads; reading releases the GIL.

    Pickling takes the path along, and opens it again.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        # Ours before it is filled: an interrupt during the call is raised when it has returned.
        self._handle: c_void_p | None = c_void_p()
        call("open", "anchorkl.store.Store", os.fsencode(path), byref(self._handle))
        held, found = _structs.Manifest(sizeof(_structs.Manifest)), Lines()
        call("info", "anchorkl.store.Store", self._handle, byref(held), byref(found.report))
        self.manifest = Manifest.unpacked(held)
        report = found.report
        self.info = Info(report.segments, report.records, report.bytes, report.torn_bytes, report.damaged, report.reread, found.lines)

    def read(self, id: int, tokens: Any, positions: Any = None) -> Record:
        """The record of an example, known by its id, which must be of these tokens [T] (and positions [N], unless they are None):
        Mismatch, with the first difference, if the store has it for others. Raises NotFound if there is none."""
        speaker = "anchorkl.store.Store.read"
        token_ids = integers(speaker, "tokens", tokens)
        places = None if positions is None else integers(speaker, "positions", positions)
        return self._read(speaker, id, token_ids, places)

    def __getitem__(self, id: int) -> Record:
        """The record of an example, whatever it was made of: to look at. To train on it, use read."""
        return self._read("anchorkl.store.Store", id, None, None)

    def _read(self, speaker: str, id: int, tokens: np.ndarray | None, positions: np.ndarray | None) -> Record:
        number = example_id(speaker, id)
        length, rows = self._find(speaker, number)
        manifest = self.manifest
        topk = manifest.form == "topk"
        out = Record(
            number,
            np.empty(length, np.int32),
            np.empty(rows, np.int32),
            np.empty((rows, manifest.columns), STORED[manifest.values]),
            np.empty((rows, manifest.k), np.int32) if topk else None,
            np.empty(rows, np.float32) if topk else None,
            manifest.values,
        )
        into = _structs.Record(
            sizeof(_structs.Record),
            number,
            pointer(out.tokens, "int32"),
            pointer(out.positions, "int32"),
            pointer(out.stored, manifest.values),
            pointer(out.ids, "int32"),
            pointer(out.tail, "float32"),
        )
        wanted = [None if array is None else byref(tensor(array, "int32")) for array in (tokens, positions)]
        call("read", speaker, self._handle, *wanted, byref(into))
        return out

    def _find(self, speaker: str, number: int) -> tuple[int, int]:
        length, rows = c_int64(), c_int64()
        call("find", speaker, self._handle, number, byref(length), byref(rows))
        return length.value, rows.value

    def shape(self, id: int) -> tuple[int, int]:
        """How many tokens and rows a record has, in constant time."""
        return self._find("anchorkl.store.Store.shape", example_id("anchorkl.store.Store.shape", id))

    def __contains__(self, id: int) -> bool:
        try:
            self.shape(id)
        except AnchorKLError as error:
            if error.status == Status.NOT_FOUND:
                return False
            raise
        return True

    def ids(self) -> np.ndarray:
        """The ids of all records, each once, ascending (uint64)."""
        count = c_int64()
        out = np.empty(self.info.records, np.uint64)
        call("ids", "anchorkl.store.Store.ids", self._handle, out.ctypes.data, len(out), byref(count))
        return np.sort(out[: count.value])

    def __len__(self) -> int:
        return len(self.ids()) if self.info.segments > 1 else self.info.records

    def __iter__(self) -> Iterator[int]:
        return iter(self.ids().tolist())

    def close(self) -> None:
        """Gives the mapped memory back. A second time it does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            close_store(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __del__(self) -> None:
        if getattr(self, "_handle", None) is not None and close_store is not None:
            self.close()

    def __reduce__(self) -> tuple[type[Store], tuple[str]]:
        return Store, (self.path,)
