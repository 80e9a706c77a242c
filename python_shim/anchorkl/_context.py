"""The contexts of this process: one for each device, made when it is first used."""

from __future__ import annotations

import atexit
import math
import os
import sys
import threading
from ctypes import c_void_p

from anchorkl import _native
from anchorkl.errors import Status, failure

_MOST_THREADS = 1 << 16

_contexts: dict[tuple[str, int], c_void_p] = {}
_lock = threading.Lock()


def get(device: str = "cpu", device_id: int = 0) -> c_void_p:
    """The context of a device: "cpu", or "cuda" with the number that CUDA, and torch, have for it. Safe to call
    from any thread.

    Raises Unavailable, with every place that was looked at, if no plugin
    serves the device.
    """
    found = _contexts.get((device, device_id))
    if found:
        return found
    with _lock:
        # There before it is filled, so that one whose making was interrupted is not lost.
        found = _contexts.setdefault((device, device_id), c_void_p())
        if not found:
            _native.create_context(found, device, device_id, _threads(), _python_path(), _memory_fraction(device))
        return found


def made() -> list[c_void_p]:
    """Those that were used until now."""
    with _lock:
        return [context for context in _contexts.values() if context]


def _threads() -> int:
    """How many threads a call computes on: $ANCHORKL_NUM_THREADS, or as many as
    torch takes where torch was imported, or 0, all cores of the process."""
    wanted = os.environ.get("ANCHORKL_NUM_THREADS", "")
    if not wanted:
        torch = sys.modules.get("torch")
        return torch.get_num_threads() if torch is not None else 0
    if not wanted.isascii() or not wanted.isdigit() or not 0 < int(wanted) <= _MOST_THREADS:
        message = f"got {wanted!r}, want a whole number from 1 to {_MOST_THREADS}"
        raise failure(Status.INVALID_ARGUMENT, "anchorkl", "ANCHORKL_NUM_THREADS", message)
    return int(wanted)


def _memory_fraction(device: str) -> float:
    """The share of a GPU's memory that its context may take at most: $ANCHORKL_MEMORY_FRACTION, or 0, what XLA takes
    by itself. Host memory has no such limit, so the variable is not looked at there."""
    wanted = os.environ.get("ANCHORKL_MEMORY_FRACTION", "")
    if device == "cpu" or not wanted:
        return 0.0
    try:
        share = float(wanted)
    except ValueError:
        share = math.nan
    if not 0 < share <= 1:
        message = f"got {wanted!r}, want a number above 0 and at most 1"
        raise failure(Status.INVALID_ARGUMENT, "anchorkl", "ANCHORKL_MEMORY_FRACTION", message)
    return share


def _python_path() -> str:
    """The folders where this interpreter's packages lie, a plugin's wheel among them."""
    return os.pathsep.join(folder for folder in sys.path if folder and os.path.isdir(folder))


@atexit.register
def _close() -> None:
    with _lock:
        while _contexts:
            _native.destroy_context(_contexts.popitem()[1])


def _after_fork() -> None:
    # Another thread may have held the lock at the fork, and does not exist here.
    global _lock  # noqa: PLW0603  there is one for the process
    _lock = threading.Lock()


os.register_at_fork(after_in_child=_after_fork)
