"""Checking and joining stores."""

from __future__ import annotations

import ctypes
import dataclasses
import os
from collections.abc import Sequence
from ctypes import byref, c_char_p

from anchorkl.store._calls import Lines, call


@dataclasses.dataclass(frozen=True)
class Verified:
    """What verify found. records, rows: whole, every byte of them. torn_bytes: at segments' ends, no whole record:
    of a writer that was killed, or is at work. damaged: everything else that is wrong. reread: indexes that are
    missing or not usable, which loses no record. lines: one on each thing."""

    segments: int
    records: int
    rows: int
    bytes: int
    torn_bytes: int
    damaged: int
    reread: int
    lines: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Merged:
    """records: in the new store. twice: those of which an earlier segment had the same."""

    records: int
    twice: int


def verify(path: str | os.PathLike[str]) -> Verified:
    """Reads every byte of the store in a folder, path. Raises what opening it would."""
    found = Lines()
    call("verify", "anchorkl.store.verify", os.fsencode(path), byref(found.report))
    report = found.report
    return Verified(
        report.segments, report.records, report.rows, report.bytes, report.torn_bytes, report.damaged, report.reread, found.lines
    )


def merge(into: str | os.PathLike[str], sources: Sequence[str | os.PathLike[str]], *, salvage: bool = False) -> Merged:
    """Makes a new store of one segment in the folder into, whole or not at all, of all records of the stores in the folders
    sources, whose manifests must be the same. salvage: what is damaged or torn in them is left out; without it, it is an
    error (Damaged)."""
    paths = [os.fsencode(source) for source in sources]
    found = Lines()
    array = (c_char_p * max(1, len(paths)))(*paths)
    pointers = ctypes.cast(array, ctypes.POINTER(c_char_p))
    call("merge", "anchorkl.store.merge", os.fsencode(into), pointers, len(paths), bool(salvage), byref(found.report))
    return Merged(found.report.records, found.report.twice)
