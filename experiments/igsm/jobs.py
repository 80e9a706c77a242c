"""What the worker processes do: one base model, or one run of one setting with one seed."""

from __future__ import annotations

import copy
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from experiments.igsm import base, evaluate, skills, training
from experiments.igsm.methods import AVERAGED, EPOCHS, WEIGHTS, Setting
from experiments.igsm.model import Model
from experiments.records import SPLITS, Record


@dataclass(frozen=True)
class Sizes:
    """How large the experiment is."""

    base_steps: int = 2200
    taught: int = 800
    """Examples of the new wording."""
    replayed: int = 360
    """Prompts of the earlier skills, the same number of each."""
    asked: int = 250
    """Questions in the new wording, in each split."""
    asked_earlier: int = 100
    """Questions of each earlier skill, in each split."""
    epochs: tuple[int, ...] = (1, 2, 3, 4, 6, 8, 10)
    """After which a run is evaluated."""
    seeds: tuple[int, ...] = (0, 1, 2)
    longest: int = EPOCHS
    """Epochs of a run; a method whose schedule is longer is cut off, which only the quick form does."""


def make_base(sizes: Sizes, folder: Path, seed: int) -> list[Record]:
    """Writes a base model, and says how much it has: as a record of epoch 0 that has gained and lost nothing."""
    torch.set_num_threads(1)
    begun = time.process_time()
    model = base.learn(seed, sizes.base_steps)
    seconds = time.process_time() - begun
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), _base(folder, seed))
    scores = _scores(sizes, model)
    return [Record("base", "", base.RATE, seed, 0, split, 0.0, 0.0, {**scores[split], "seconds": seconds}) for split in SPLITS]


def run(sizes: Sizes, folder: Path, setting: Setting, seed: int) -> list[Record]:
    """The records of one run at all its epochs; with SFT also those of its averages with the base.

    SFT's last weights are written, since others take them for the reference.
    """
    torch.set_num_threads(1)
    model = base.load(_base(folder, seed))
    reference = model if setting.reference is None else base.load(_reference(folder, setting.reference, seed))
    material = training.Material(
        base=model,
        reference=reference,
        new=skills.batch(skills.examples(skills.NEW, sizes.taught, "train", f"new {seed}")),
        replay=training.replayed(model, seed, sizes.replayed),
    )
    at_start, records, begun = _scores(sizes, model), [], time.process_time()

    def measure(student: Model, epoch: int, method: str, variant: str, seconds: float) -> None:
        now = _scores(sizes, student)
        for split in SPLITS:
            gain, lost = evaluate.gain_and_lost(now[split], at_start[split])
            extra = {**now[split], "seconds": seconds}
            records.append(Record(method, variant, setting.learning_rate, seed, epoch, split, gain, lost, extra))

    evaluating = 0.0

    def after_epoch(epoch: int, student: Model) -> None:
        nonlocal evaluating
        if epoch not in sizes.epochs:
            return
        now = time.process_time()
        trained = now - begun - evaluating
        measure(student, epoch, setting.method, setting.variant, trained)
        if setting.method == "SFT":
            for weight in WEIGHTS:
                measure(_average(model, student, weight), epoch, AVERAGED, f"{weight:g} of SFT", trained)
        evaluating += time.process_time() - now

    student = training.taught(setting, material, seed, after_epoch, sizes.longest)
    if setting.method == "SFT":
        torch.save(student.state_dict(), _reference(folder, setting.learning_rate, seed))
    return records


def _scores(sizes: Sizes, model: Model) -> dict[str, dict[str, float]]:
    return {split: evaluate.scores(model, evaluate.questions(split, sizes.asked, sizes.asked_earlier)) for split in SPLITS}


def _average(model: Model, student: Model, weight: float) -> Model:
    """(1 - weight) of the base, weight of the student, weight by weight."""
    averaged = copy.deepcopy(model)
    with torch.no_grad():
        for own, other in zip(averaged.parameters(), student.parameters()):
            own.lerp_(other, weight)
    return averaged


def _base(folder: Path, seed: int) -> Path:
    return folder / f"base-{seed}.pt"


def _reference(folder: Path, rate: float, seed: int) -> Path:
    return folder / f"sft-{rate:g}-{seed}.pt"
