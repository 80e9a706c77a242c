"""Finds and loads libanchorkl.so, once."""

from __future__ import annotations

import ctypes
import functools
import os
from pathlib import Path

from anchorkl import _trust
from anchorkl._version import checkout, find_version
from anchorkl.errors import Status, failure

NAME = "libanchorkl.so"
VARIABLE = "ANCHORKL_LIBRARY"


def places() -> list[tuple[str, Path]]:
    """Where the library may lie, in order, each with the reason to look there."""
    named = os.environ.get(VARIABLE)
    if named:
        # Somebody who names a library wants that one, not another one.
        return [(f"environment variable {VARIABLE}", Path(named))]
    found = [("in the package", Path(__file__).resolve().parent / "_lib" / NAME)]
    root = checkout()
    if root is not None:
        found.append(("built in the checkout", root / "build" / NAME))
    return found


def find() -> Path:
    looked = places()
    for _, path in looked:
        if path.is_file():
            return path
    listed = "".join(f"\n  {path} ({reason})" for reason, path in looked)
    raise failure(
        Status.UNAVAILABLE,
        "anchorkl",
        "library",
        f"no {NAME} at any of these places:{listed}\n"
        "Build it with `make lib` in a checkout, or install the package again: a wheel of it, or with `pip install ./python_shim`.",
    )


@functools.cache
def load() -> tuple[ctypes.CDLL, Path]:
    """The library and its path.

    Raises Unavailable if it is missing, could have been written by others, can't
    be loaded, or is of another version than this package: the meaning of a
    struct's fields may differ.
    """
    path = find()
    try:
        refused = _trust.refusal(path)
        if refused:
            raise failure(Status.UNAVAILABLE, "anchorkl", "library", f"{path} is not loaded: {refused}")
        library = ctypes.CDLL(str(path.absolute()))  # a name without a slash would be looked for elsewhere
        library.akl_version.restype = ctypes.c_char_p
        version = library.akl_version().decode()
    except (OSError, AttributeError) as error:
        raise failure(Status.UNAVAILABLE, "anchorkl", "library", f"{path} can't be loaded: {error}") from error
    wanted = find_version()
    if version != wanted:
        raise failure(
            Status.UNAVAILABLE,
            "anchorkl",
            "library",
            f"{path} is version {version}, wanted {wanted}, that of this package. Run `make lib` or install it again.",
        )
    return library, path
