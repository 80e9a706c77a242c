"""The store's functions of the library, with their argument types."""

from __future__ import annotations

import ctypes
import functools
from ctypes import POINTER, byref, c_char_p, c_int32, c_int64, c_uint64, c_void_p, sizeof
from typing import Any

from anchorkl import _library, _native
from anchorkl._structs import Error, Tensor
from anchorkl.store import _structs

_MOST_TEXT = 1 << 20  # of a report's lines; what is longer is cut


@functools.cache
def _function(name: str) -> Any:
    error, record, report = POINTER(Error), POINTER(_structs.Record), POINTER(_structs.Report)
    manifest, tensor = POINTER(_structs.Manifest), POINTER(Tensor)
    arguments = {
        "akl_store_writer_open": (c_char_p, manifest, POINTER(_structs.Options), POINTER(c_void_p), report, error),
        "akl_store_append": (c_void_p, record, error),
        "akl_store_has": (c_void_p, c_uint64, POINTER(c_int32), error),
        "akl_store_sync": (c_void_p, error),
        "akl_store_writer_close": (c_void_p, error),
        "akl_store_open": (c_char_p, POINTER(c_void_p), error),
        "akl_store_info": (c_void_p, manifest, report, error),
        "akl_store_ids": (c_void_p, c_void_p, c_int64, POINTER(c_int64), error),
        "akl_store_find": (c_void_p, c_uint64, POINTER(c_int64), POINTER(c_int64), error),
        "akl_store_read": (c_void_p, tensor, tensor, record, error),
        "akl_store_verify": (c_char_p, report, error),
        "akl_store_merge": (c_char_p, POINTER(c_char_p), c_int32, c_int32, report, error),
    }[name]
    library, _ = _library.load()
    found = getattr(library, name)
    found.restype, found.argtypes = ctypes.c_int, arguments
    return found


def call(name: str, speaker: str, *arguments: Any) -> None:
    """Calls akl_store_<name>. speaker: the Python function that errors begin with."""
    error = Error(sizeof(Error))
    status = _function(f"akl_store_{name}")(*arguments, byref(error))
    if status:
        _native._fail(status, speaker, error)


def close_store(handle: c_void_p) -> None:
    """Never fails: a store that is not written to has nothing to lose."""
    library, _ = _library.load()
    library.akl_store_close.argtypes = (c_void_p,)
    library.akl_store_close(handle)


class Lines:
    """An akl_store_report with room for its text."""

    def __init__(self) -> None:
        self._room = ctypes.create_string_buffer(_MOST_TEXT)
        self.report = _structs.Report(sizeof(_structs.Report), ctypes.cast(self._room, c_char_p), _MOST_TEXT)

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(self._room.value.decode(errors="replace").splitlines())
