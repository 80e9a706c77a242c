"""Checks of a schedule's arguments. Errors name the function, the argument, what it got and what it wanted."""

from __future__ import annotations

import numbers
from typing import Any

from anchorkl.errors import Status, failure


def share(function: str, name: str, got: Any, place: str = "") -> float:
    """A number in [0, 1]."""
    if isinstance(got, bool) or not isinstance(got, numbers.Real):
        raise bad(function, name, got, f"a number{place}", Status.INVALID_DTYPE)
    if not 0 <= float(got) <= 1:
        raise bad(function, name, got, f"a number in [0, 1]{place}")
    return float(got)


def count(function: str, name: str, got: Any, least: int) -> int:
    """An integer of at least `least`."""
    if isinstance(got, bool) or not isinstance(got, numbers.Integral):
        raise bad(function, name, got, "an integer", Status.INVALID_DTYPE)
    if got < least:
        raise bad(function, name, got, f"at least {least}")
    return int(got)


def bad(function: str, name: str, got: Any, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return failure(status, f"anchorkl.schedule.{function}", name, f"got {got!r}, wanted {wanted}")
