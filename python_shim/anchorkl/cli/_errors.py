"""Errors of what a user has written: which file, which key or line, what was got and what was wanted."""

from __future__ import annotations

from pathlib import Path

from anchorkl.errors import AnchorKLError, Status, failure


def error(path: Path | str, place: str, message: str) -> AnchorKLError:
    return failure(Status.INVALID_ARGUMENT, str(path), place, message)
