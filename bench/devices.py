"""What a comparison asks of the device that its arrays lie on."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


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
        lines = Path("/proc/meminfo").read_text().splitlines()
        free = next(1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
        return "" if needed <= free else f"needs about {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free"

    def wait(self) -> None:
        pass

    def settle(self) -> None:
        pass
