"""A run that is killed and goes on gives the losses of one that was not."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

pytest.importorskip("trl")
pytest.importorskip("peft")

from anchorkl.hf import last_checkpoint
from anchorkl.hf.teachers import weights_of
from killed_run import build
from training import anchored_trainer, by_itself, logged, models  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")

# Variant, step, place, and the step of the checkpoint that is left. An epoch has two steps, an outer iteration
# four: 5 and 3 are within epochs, and what 4 goes on with begins with another snapshot.
KILLS = [
    ("whole model", 6, "checkpoint", 5),
    ("whole model", 4, "step", 3),
    ("whole model", 5, "step", 4),
    ("adapter", 6, "step", 5),
    # The step whose examples have just been added to the store, in the first epoch and in that of another snapshot;
    # and one that goes on with a snapshot that is not in memory.
    ("store", 2, "step", 1),
    ("store", 7, "step", 6),
    ("store", 8, "checkpoint", 7),
    ("store of logits", 4, "step", 3),
]


@pytest.fixture(scope="module")
def killed(tmp_path_factory) -> dict:
    """Runs in processes of their own, at the same time, each killed; by their place in KILLS."""
    folders = [tmp_path_factory.mktemp("killed") for _ in KILLS]
    script = Path(__file__).with_name("killed_run.py")
    started = [
        subprocess.Popen(
            [sys.executable, str(script), str(folder), variant, str(step), place],
            env={**os.environ, "OMP_NUM_THREADS": "1"}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for folder, (variant, step, place, _) in zip(folders, KILLS)
    ]  # fmt: skip
    for run in started:
        output, _ = run.communicate(timeout=300)
        assert run.returncode == -signal.SIGKILL, output[-3000:]
    return dict(enumerate(folders))


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory):
    def run(variant):
        trainer = build(tmp_path_factory.mktemp("whole"), variant, save_strategy="no")
        trainer.train()
        return trainer

    return {variant: run(variant) for variant in {variant for variant, *_ in KILLS}}


@pytest.mark.parametrize("kill", range(len(KILLS)))
def test_goes_on(killed, unbroken, kill):
    variant, step, place, left = KILLS[kill]
    folder = killed[kill]
    assert last_checkpoint(folder) == str(folder / f"checkpoint-{left}")
    if place == "checkpoint":
        assert (folder / f"checkpoint-{step}" / "anchor" / "state.json").is_file(), "written in part"
    trainer = build(folder, variant)
    trainer.train(resume_from_checkpoint=True)
    want = unbroken[variant]
    assert len(logged(want)) > step
    for name in ("loss", "anchor/kl_snapshot", "anchor/outer_iteration", "learning_rate", "num_tokens"):
        assert logged(trainer, name) == logged(want, name), name
    for got, expected in ((trainer.model, want.model), (trainer.anchor_snapshot, want.anchor_snapshot)):
        torch.testing.assert_close(got.state_dict(), expected.state_dict(), rtol=0, atol=0)


def test_checkpoints_that_are_not_whole(tmp_path):
    for number, text in ((2, "{}"), (10, '{"epoch'), (4, "{}"), (12, None)):
        folder = tmp_path / f"checkpoint-{number}"
        folder.mkdir()
        if text is not None:
            (folder / "trainer_state.json").write_text(text)
    assert last_checkpoint(tmp_path) == str(tmp_path / "checkpoint-4")
    assert last_checkpoint(tmp_path / "none") is None


def test_refused(tmp_path):
    trainer = anchored_trainer(tmp_path / "one", save_strategy="steps", save_steps=1, max_steps=1)
    with pytest.raises(ValueError, match="resume_from_checkpoint: got True, with no whole checkpoint in"):
        trainer.train(resume_from_checkpoint=True)
    trainer.train()
    checkpoint = tmp_path / "one" / "checkpoint-1"
    other = anchored_trainer(tmp_path / "two", anchor_outer_iterations=3, max_steps=2)
    with pytest.raises(ValueError, match="outer_iterations: got 3, wanted 2, which the state was saved with"):
        other.train(resume_from_checkpoint=str(checkpoint))
    (checkpoint / "anchor" / "state.json").unlink()
    with pytest.raises(ValueError, match="wanted one of the second stage, with a folder 'anchor'"):
        anchored_trainer(tmp_path / "three", max_steps=2).train(resume_from_checkpoint=str(checkpoint))


def test_a_snapshot_is_saved_once_for_tied_weights(tmp_path):
    base, reference = models("Llama, tied")
    trainer = anchored_trainer(tmp_path, base, reference, save_strategy="steps", save_steps=1, max_steps=1)
    trainer.train()
    saved = json.loads((tmp_path / "checkpoint-1" / "anchor" / "state.json").read_text())
    assert saved["schedule"]["step"] == 1
    assert trainer.anchor_snapshot.state_dict().keys() == weights_of(base).keys()
