"""What `anchorkl train` has left of a run, for reports."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anchorkl.cli._errors import error
from anchorkl.cli.train import RUN_FILE

_FORGETTING = "_forgetting_loss"


@dataclass(frozen=True)
class Point:
    """An evaluation."""

    step: int
    loss: float
    """Of the new skill, held out, in nats per token."""
    earlier: dict[str, float]
    """Loss on each earlier skill."""
    kls: dict[str, float]
    """KL(base || model) on each earlier skill."""

    @property
    def stability(self) -> float | None:
        """Mean loss on the earlier skills."""
        return sum(self.earlier.values()) / len(self.earlier) if self.earlier else None


@dataclass(frozen=True)
class Run:
    name: str
    folder: Path
    stage: str
    seconds: float | None
    config: dict[str, Any]
    history: list[dict[str, Any]]
    """The trainer's log lines, in order."""
    points: list[Point]

    def series(self, name: str) -> tuple[list[int], list[float]]:
        """Steps and values of the log lines that have this name."""
        lines = [line for line in self.history if name in line]
        return [line["step"] for line in lines], [line[name] for line in lines]

    def new_outer_iterations(self) -> list[int]:
        """The first logged step of each outer iteration."""
        steps, numbers = self.series("anchor/outer_iteration")
        return [step for i, step in enumerate(steps) if i == 0 or numbers[i] != numbers[i - 1]]


def read(folders: list[Path]) -> list[Run]:
    """The runs, by names that differ. Raises anchorkl.AnchorKLError that names the folder at fault."""
    return [_read(folder, name) for folder, name in zip(folders, _names(folders))]


def _read(folder: Path, name: str) -> Run:
    noted = _json(folder / RUN_FILE, folder)
    state = _state_file(folder)
    history = _json(state, folder)["log_history"]
    return Run(name, folder, noted["stage"], noted["seconds"], noted["config"], history, _points(history))


def _state_file(folder: Path) -> Path:
    """The trainer's state; of a run that has not ended that of its newest checkpoint."""
    whole = folder / "trainer_state.json"
    if whole.is_file():
        return whole
    from anchorkl.hf import last_checkpoint

    checkpoint = last_checkpoint(folder)
    if checkpoint is None:
        raise error(folder, "", "no trainer_state.json and no whole checkpoint: the run has not come that far")
    return Path(checkpoint, "trainer_state.json")


def _json(path: Path, folder: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise error(folder, "", f"no {path.name}: wanted an output folder of `anchorkl train`") from None
    except ValueError as wrong:
        raise error(path, "", f"no JSON: {wrong}") from None


def _points(history: list[dict[str, Any]]) -> list[Point]:
    """The evaluations: one line has eval_loss, and one of the same step what was forgotten."""
    found: dict[int, dict[str, Any]] = {}
    for line in history:
        if "eval_loss" in line or any(key.endswith(_FORGETTING) for key in line):
            found.setdefault(line["step"], {}).update(line)
    points = []
    for step, line in sorted(found.items()):
        if "eval_loss" in line:
            points.append(Point(step, line["eval_loss"], _of(line, _FORGETTING), _of(line, "_forgetting_kl")))
    return points


def _of(line: dict[str, Any], suffix: str) -> dict[str, float]:
    return {key.removeprefix("eval_").removesuffix(suffix): value for key, value in line.items() if key.endswith(suffix)}


def _names(folders: list[Path]) -> list[str]:
    """As much of the path as tells them apart."""
    for parts in range(1, 1 + max(len(folder.resolve().parts) for folder in folders)):
        names = ["/".join(folder.resolve().parts[-parts:]) for folder in folders]
        if len(set(names)) == len(names):
            return names
    raise error("report", "", "the same run is given twice")
