"""One run: from the base model through a setting's epochs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from tqdm import tqdm

from anchorkl.schedule import AnchorSchedule
from experiments.smollm2.batches import Example, shuffled_batches
from experiments.smollm2.losses import Teacher, step_loss
from experiments.smollm2.model import answers
from experiments.smollm2.settings import Setting
from experiments.smollm2.tasks import Tasks, logits_of

Weights = dict[str, torch.Tensor]

BATCH = 8  # the skill's examples in a step
REPLAYED = 2  # general ones beside them
ON_POLICY_TOKENS = 24


@dataclass(frozen=True)
class Reference:
    """A fine-tuned model: its weights, and its logits on the training examples."""

    weights: Weights
    on_skill: Teacher


def train(model, tokenizer, tasks: Tasks, setting: Setting, base: Weights, reference: Reference | None) -> Iterator[int]:
    """Changes model, which holds any weights at first; yields after each epoch, from 1."""
    model.load_state_dict(base)
    optimizer = torch.optim.AdamW(model.parameters(), lr=setting.learning_rate, weight_decay=0.0, fused=True)
    schedule = AnchorSchedule(
        outer_iterations=-(-setting.epochs // setting.inner_epochs), inner_epochs=setting.inner_epochs, alpha=setting.alpha
    )
    draw = random.Random(setting.seed)
    torch.manual_seed(setting.seed)  # of the responses that the student writes; nothing else draws from it
    examples, replay = tasks.skill["train"], tasks.general["replay"]
    snapshot, snapshot_weights = tasks.base_on_skill, base
    title = " ".join(filter(None, (setting.method, setting.variant, f"{setting.learning_rate:g}")))
    for epoch in range(setting.epochs):
        schedule.begin_epoch(epoch)
        model.train()
        batches = list(shuffled_batches(examples, BATCH, 1000 * setting.seed + epoch))
        for chosen in tqdm(batches, desc=f"  {title}, epoch {epoch + 1}", unit="step", leave=False):
            turn = schedule.begin_step()
            if setting.target == "anchor" and turn.take_snapshot and epoch > 0:
                snapshot = logits_of(model, examples)
                snapshot_weights = copy_of(model) if setting.on_policy else snapshot_weights
            again = draw.sample(range(len(replay)), REPLAYED) if setting.replay else []
            skill = [examples[i] for i in chosen]
            teachers = [[logits[i] for i in chosen] for logits in (snapshot, reference.on_skill if reference else tasks.base_on_skill)]
            if draw.random() < setting.on_policy:
                written = answers(model, tokenizer, [e.prompt for e in skill], ON_POLICY_TOKENS, temperature=1.0)
                skill = [Example(e.prompt, response) for e, response in zip(skill, written)]
                teachers = _teachers(model, skill, (snapshot_weights, reference.weights))
            base_on_skill = [tasks.base_on_skill[i] for i in chosen]
            base_on_replay = [tasks.base_on_general["replay"][i] for i in again]
            loss = step_loss(model, setting, skill, [replay[i] for i in again], *teachers, base_on_skill, base_on_replay)
            loss.backward()
            if setting.l2_sp:
                with torch.no_grad():
                    for name, weight in model.named_parameters():
                        weight.grad.add_(weight - base[name], alpha=setting.l2_sp)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        model.eval()
        yield epoch + 1


def averaged(model, base: Weights, shares: tuple[float, ...]) -> Iterator[float]:
    """Puts base + share (trained - base) into the model, which holds the trained weights, one share after the other."""
    trained = copy_of(model)
    for share in shares:
        model.load_state_dict({name: torch.lerp(base[name], weight, share) for name, weight in trained.items()})
        yield share


def _teachers(model, examples: list[Example], weights: tuple[Weights, Weights]) -> list[Teacher]:
    """What models of these weights say to the examples. The student lends its body and gets its weights back."""
    own = copy_of(model)
    found = []
    for teacher in weights:
        model.load_state_dict(teacher)
        found.append(logits_of(model, examples))
    model.load_state_dict(own)
    return found


def copy_of(model) -> Weights:
    return {name: weight.detach().clone() for name, weight in model.state_dict().items()}
