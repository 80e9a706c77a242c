"""The wheels that bring a plugin, down to their SHA-256: files of requirements for pip, in pins/."""

from __future__ import annotations

import hashlib
import importlib.metadata
import platform
import re
from dataclasses import dataclass
from pathlib import Path

_LINE = re.compile(r'(?P<name>[a-z0-9-]+)==(?P<version>\S+)( ; platform_machine == "(?P<machine>\w+)")? ')
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_AFTER_NAME = re.compile(r"[^A-Za-z0-9._-]")


@dataclass(frozen=True)
class Pins:
    file: Path
    versions: dict[str, str]  # by the wheel's name
    hashes: frozenset[str]  # of all their files: a wheel may have one for each version of Python


def read(which: str) -> Pins:
    """What is pinned for this machine; nothing, if there is no wheel for it."""
    file = Path(__file__).parent / "pins" / f"{which}.txt"
    versions, hashes = {}, set()
    for line in file.read_text(encoding="utf-8").replace("\\\n", "").splitlines():
        pinned = _LINE.match(line)
        if pinned and pinned["machine"] in (None, platform.machine()):
            versions[pinned["name"]] = pinned["version"]
            hashes |= set(_HASH.findall(line))
    return Pins(file, versions, frozenset(hashes))


def sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def in_the_way(pins: Pins) -> list[str]:
    """What is installed in another version than the pinned one, and asked for by something that is not pinned, such as
    PyTorch: to replace it may break that."""
    found: dict[str, list[str]] = {}
    for other in importlib.metadata.distributions():
        name = _canonical(other.metadata["Name"] or "")  # half an installation may have none
        for requirement in other.requires or []:
            needed = _canonical(_AFTER_NAME.split(requirement, 1)[0])
            if needed in pins.versions and name not in pins.versions:
                found.setdefault(needed, []).append(name)
    lines = []
    for needed, users in sorted(found.items()):
        try:
            version = importlib.metadata.version(needed)
        except importlib.metadata.PackageNotFoundError:
            continue
        if version != pins.versions[needed]:
            lines.append(f"{needed} {version}, of {' and '.join(sorted(set(users)))}, for {pins.versions[needed]}")
    return lines


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
