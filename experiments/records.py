"""What the runs of an experiment measured, as JSON lines: one line is one run at one epoch on one split."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

SPLITS = ("validation", "test")


@dataclasses.dataclass(frozen=True)
class Record:
    """One measurement of one run."""

    method: str
    """A family that has one front, such as "SFT" or "anchored"."""
    variant: str
    """The setting within the family, apart from learning rate and epoch; "" if there is but one."""
    learning_rate: float
    seed: int
    epoch: float
    split: str
    """"validation", on which settings are chosen, or "test", on which they are reported."""
    gain: float
    """New skill gained since the base; more is better."""
    lost: float
    """Earlier skill lost since the base; less is better, below 0 is an improvement."""
    extra: dict[str, float] = dataclasses.field(default_factory=dict)
    """Other numbers of the same moment, by name."""

    def __post_init__(self) -> None:
        if self.split not in SPLITS:
            raise ValueError(f"Record: split: got {self.split!r}, wanted one of {', '.join(map(repr, SPLITS))}")


def append(path: Path, records: Iterable[Record]) -> None:
    """Adds lines to a file, whole or (if the process is killed meanwhile) torn at the last."""
    text = "".join(json.dumps(dataclasses.asdict(record)) + "\n" for record in records)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


def read(path: Path) -> list[Record]:
    """The records of a file; none where there is no file.

    A torn last line, which a killed run leaves, is cut off the file, so that the
    next append begins a line of its own. Any other line that is no record raises
    a ValueError with its number.
    """
    if not path.exists():
        return []
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if len(whole) < len(data):
        path.write_bytes(whole)
    found = []
    for number, line in enumerate(whole.decode("utf-8").splitlines(), 1):
        try:
            values: dict[str, Any] = json.loads(line)
            found.append(Record(**values))
        except (TypeError, ValueError) as error:
            raise ValueError(f"{path}, line {number}: {error}") from error
    return found
