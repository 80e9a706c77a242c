"""One run: a model that starts at the base and is taught the new wording by one of the methods."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass

import torch

from anchorkl.schedule import AnchorSchedule
from experiments.igsm import skills
from experiments.igsm.evaluate import Batch
from experiments.igsm.loss import Parts
from experiments.igsm.methods import Setting
from experiments.igsm.model import Model
from experiments.igsm.teachers import Teacher
from experiments.igsm.vocabulary import END, NUMBER_OF
from experiments.igsm.writing import write

BATCH, REPLAY_BATCH, WARM_UP = 40, 20, 10


@dataclass(frozen=True)
class Material:
    """What a run starts from: the models, which it leaves alone, and the examples."""

    base: Model
    reference: Model
    new: Batch
    replay: Batch
    """Prompts of earlier skills with the base's own answers."""


def taught(setting: Setting, material: Material, seed: int, after_epoch: Callable[[int, Model], None], epochs: int) -> Model:
    """The student after its last epoch, of at most so many; after_epoch is called with 1, 2, ... and the student."""
    student = copy.deepcopy(material.base)
    base, snapshot, reference = (Teacher(model, material.new) for model in (material.base, material.base, material.reference))
    optimizer = torch.optim.AdamW(student.parameters(), lr=setting.learning_rate, weight_decay=0.0, fused=True)
    shuffler, writer = torch.Generator().manual_seed(seed), torch.Generator().manual_seed(seed)
    schedule = AnchorSchedule(
        outer_iterations=setting.outer_iterations,
        inner_epochs=setting.inner_epochs,
        snapshot=setting.snapshot,
        ema=setting.ema,
        alpha=setting.alpha,
    )
    for epoch in schedule.remaining_epochs():
        order = torch.randperm(len(material.new[0]), generator=shuffler)
        for chosen in order.split(BATCH):
            turn = schedule.begin_step()
            if turn.take_snapshot:
                snapshot.become(student)
            elif turn.ema is not None:
                snapshot.become(student, keep=turn.ema)
            for group in optimizer.param_groups:
                group["lr"] = setting.learning_rate * min(1, schedule.step / WARM_UP)
            batch = material.new[0][chosen], material.new[1][chosen]
            parts = Parts(setting, student, base)
            if setting.on_policy:
                batch = _written(student, batch, writer)
            parts.add_new(turn.alpha, batch, None if setting.on_policy else chosen, snapshot, reference)
            if setting.replay is not None:
                again = torch.randint(len(material.replay[0]), (REPLAY_BATCH,), generator=shuffler)
                parts.add_replay((material.replay[0][again], material.replay[1][again]))
            loss = parts.total()
            if setting.l2sp:
                loss = loss + setting.l2sp / 2 * _squared_distance(student, material.base)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        after_epoch(epoch + 1, student)
        if epoch + 1 == epochs:
            break
    return student


def _squared_distance(student: Model, base: Model) -> torch.Tensor:
    pairs = zip(student.parameters(), base.parameters())
    return torch.stack([(weight - start.detach()).square().sum() for weight, start in pairs]).sum()


def _written(student: Model, batch: Batch, writer: torch.Generator) -> Batch:
    """The batch with answers of the student's own, as long as those that it replaces, or to their END."""
    tokens, labels = batch
    counts = labels != skills.IGNORED
    length, ends = int(counts.sum(dim=1).max()), counts.int().argmax(dim=1)
    made = write(student, tokens, ends, length, writer)
    tokens, labels, rows = tokens.clone(), torch.full_like(labels, skills.IGNORED), torch.arange(len(tokens))
    for number in range(length):
        over = (made[:, :number] == NUMBER_OF[END]).any(dim=1)
        labels[rows, ends + number] = torch.where(over, skills.IGNORED, made[:, number])
        if number + 1 < length:
            tokens[rows, ends + number + 1] = made[:, number]
    return tokens, labels


def replayed(base: Model, seed: int, count: int) -> Batch:
    """Prompts of all earlier skills with the answers that the base writes to them."""
    per_skill = count // len(skills.EARLIER)
    prompts = [e for name, skill in skills.EARLIER.items() for e in skills.examples(skill, per_skill, "train", f"replay {name} {seed}")]
    tokens, labels = skills.batch(prompts)
    ends = (labels != skills.IGNORED).int().argmax(dim=1)
    longest = max(len(example.answer) for example in prompts)
    made = write(base, tokens, ends, longest, None)
    answered = []
    for example, row in zip(prompts, made.tolist()):
        length = row.index(NUMBER_OF[END]) + 1 if NUMBER_OF[END] in row else longest
        answered.append(skills.Example(example.prompt, tuple(row[:length])))
    return skills.batch(answered)
