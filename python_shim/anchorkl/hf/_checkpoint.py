"""What a checkpoint holds of the second stage besides the Trainer's own: the schedule's state and the snapshot.

A run may be killed at any byte of a checkpoint. The Trainer writes trainer_state.json last, and deletes old
checkpoints only after it; what is written here comes before. So a checkpoint is whole if that file is.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from safetensors.torch import load_file

from anchorkl.hf._errors import error
from anchorkl.hf.teachers import Snapshot
from anchorkl.schedule import AnchorSchedule

TRAINER_STATE = "trainer_state.json"
FOLDER = "anchor"
STORE = "anchor_store"


def save(checkpoint: Path, schedule: AnchorSchedule, snapshot: Snapshot | None, store: str | None, extra: dict[str, Any]) -> None:
    """store: the folder of the outer iteration in an anchor store."""
    # What a killed run may have left here is no longer whole from now on.
    (checkpoint / TRAINER_STATE).unlink(missing_ok=True)
    folder = checkpoint / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    if snapshot is not None:
        snapshot.save(folder / "snapshot.safetensors")
    (folder / "state.json").write_text(json.dumps({"schedule": schedule.state_dict(), STORE: store, **extra}, indent=2))


def load(checkpoint: Path, schedule: AnchorSchedule, snapshot: Snapshot | None) -> dict[str, Any]:
    """Puts a checkpoint's state into schedule and snapshot; returns what else was saved."""
    folder = checkpoint / FOLDER
    if not (folder / "state.json").is_file():
        wanted = f"one of the second stage, with a folder {FOLDER!r}"
        raise error("resume_from_checkpoint", f"{str(checkpoint)!r}", wanted)
    state: dict[str, Any] = json.loads((folder / "state.json").read_text())
    schedule.load_state_dict(state.pop("schedule"))
    if snapshot is not None:
        snapshot.load_state_dict(load_file(folder / "snapshot.safetensors"))
    return state


def stores_named(output_dir: str | Path) -> set[str]:
    """The folders of an anchor store that a run's checkpoints go on with."""
    named = set()
    for state in Path(output_dir).glob(f"checkpoint-*/{FOLDER}/state.json"):
        try:
            named.add(json.loads(state.read_text()).get(STORE))
        except (OSError, ValueError):  # not whole, so that nothing goes on with it
            continue
    return named - {None}


def last_checkpoint(output_dir: str | Path) -> str | None:
    """The newest checkpoint that is whole in a run's output_dir; None if there is none."""
    numbered = []
    for folder in Path(output_dir).glob("checkpoint-*"):
        number = re.fullmatch(r"checkpoint-(\d+)", folder.name)
        if number and is_whole(folder):
            numbered.append((int(number[1]), str(folder)))
    return max(numbered)[1] if numbered else None


def is_whole(checkpoint: str | Path) -> bool:
    try:
        json.loads(Path(checkpoint, TRAINER_STATE).read_text())
    except (OSError, ValueError):
        return False
    return True
