"""What a comparison asks of the device that its arrays lie on."""

from __future__ import annotations

from typing import Protocol

from anchorkl.cli._contenders import lacking


class Device(Protocol):
    def lacking(self, needed: int) -> str:
        """Why a comparison that takes so many bytes can't be made; "" if it can."""

    def wait(self) -> None:
        """Returns when the device has done what it was given."""

    def settle(self) -> None:
        """Gives memory that a contender has let go of to those that follow."""


class Host:
    """The CPU: contenders return when they are done, and share one allocator."""

    def lacking(self, needed: int) -> str:
        return lacking(needed)

    def wait(self) -> None:
        pass

    def settle(self) -> None:
        pass
