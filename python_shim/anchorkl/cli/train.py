"""anchorkl train sft|anchored CONFIG.yaml: the two stages on a local model and JSONL files."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import time
from pathlib import Path
from typing import Any

from anchorkl.cli._errors import error
from anchorkl.errors import AnchorKLError

RUN_FILE = "run.json"


def add(commands: argparse._SubParsersAction[Any]) -> None:
    train = commands.add_parser("train", help="fine-tune (sft), then train toward the anchor (anchored)")
    train.add_argument("stage", choices=["sft", "anchored"], help="sft: stage 1, the reference; anchored: stage 2")
    train.add_argument("config", type=Path, metavar="CONFIG.yaml", help="what to train on what; see docs/training.md")
    begin = train.add_mutually_exclusive_group()
    begin.add_argument("--resume", action="store_true", help="go on from the last whole checkpoint in output")
    begin.add_argument("--overwrite", action="store_true", help="begin anew where output holds a run already")
    train.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    # What can be wrong is found out before anything heavy is imported or loaded.
    from anchorkl.cli import config, schema

    wanted = config.read(given.config, schema.Sft if given.stage == "sft" else schema.Anchored)
    output = given.config.parent / wanted.output
    if (output / RUN_FILE).is_file() and not (given.resume or given.overwrite):
        raise error(given.config, "output", f"{str(output)!r} holds a run already: give --resume, --overwrite or another output")

    from anchorkl.cli import stages

    checkpoint = stages.checkpoint_to_resume(output) if given.resume else None
    first = os.environ.get("RANK", "0") == "0"  # of the processes that torchrun has started
    if given.overwrite and first:
        _clear(output)
    try:
        trainer = stages.make_trainer(given.stage, wanted, given.config, output)
    except AnchorKLError:
        raise
    except (ValueError, TypeError, RuntimeError) as wrong:  # what transformers and TRL say to settings that don't fit
        raise error(given.config, "", str(wrong)) from wrong
    if first:
        _note(output, given, wanted, seconds=None)
    started = time.monotonic()
    trainer.train(resume_from_checkpoint=checkpoint)
    trainer.save_model(str(output))
    trainer.save_state()
    if first:
        _note(output, given, wanted, seconds=round(time.monotonic() - started, 1))
        print(f"{given.stage}: the model is in {output}; `anchorkl report {output}` shows the run")
    return 0


def _clear(output: Path) -> None:
    """What a later --resume or report would take for part of the new run."""
    for old in (*output.glob("checkpoint-*"), output / "answers"):
        shutil.rmtree(old, ignore_errors=True)
    (output / "trainer_state.json").unlink(missing_ok=True)


def _note(output: Path, given: argparse.Namespace, wanted: Any, seconds: float | None) -> None:
    """What a report needs to know of a run. seconds None: it has not ended."""
    import anchorkl

    output.mkdir(parents=True, exist_ok=True)
    noted = {"stage": given.stage, "anchorkl": anchorkl.__version__, "seconds": seconds, "config": wanted.model_dump()}
    (output / RUN_FILE).write_text(json.dumps(noted, indent=2))
