"""The two stages: plain supervised fine-tuning, and anchored learning from the base again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from tqdm import tqdm

from anchorkl.torch import anchored_kl
from data import Batch, Example, collate, shuffled_batches
from model import response_logits

# A loss on one batch. The indices say which training examples the batch holds, in order.
BatchLoss = Callable[[Batch, list[int]], torch.Tensor]


@dataclass(frozen=True)
class Point:
    """Where a model stands after `step` optimiser steps; both losses in nats per token."""

    step: int
    new_skill: float  # on held-out examples of the new skill
    base_answers: float  # on the base model's own answers to general prompts


@dataclass(frozen=True)
class Setup:
    """What both stages share, so that they differ in the loss alone."""

    examples: Sequence[Example]
    evaluate: Callable[[int], Point]
    evaluate_every: int  # optimiser steps between two points of a curve
    learning_rate: float
    batch_size: int
    seed: int

    def steps(self, epochs: int) -> int:
        return epochs * -(-len(self.examples) // self.batch_size)


def check_anchorkl() -> None:
    """One tiny loss: what is missing should be known before stage 1, not after it."""
    try:
        anchored_kl(torch.zeros(1, 8), torch.ones(1, 8), torch.ones(1, 8), torch.tensor([0]))
    except Exception as error:
        raise ImportError(f"anchorkl cannot compute: {error}") from error


def sft(model, setup: Setup, epochs: int) -> list[Point]:
    """Stage 1: cross-entropy on the responses. Changes `model`, returns its curve."""

    def cross_entropy(batch: Batch, indices: list[int]) -> torch.Tensor:
        return F.cross_entropy(response_logits(model, batch), batch.labels)

    optimiser = _optimiser(model, setup)
    curve: list[Point] = []
    with tqdm(total=setup.steps(epochs), desc="stage 1: SFT", unit="step") as bar:
        for epoch in range(epochs):
            _train_epoch(cross_entropy, optimiser, setup, epoch, bar, curve)
    return curve


def anchored(
    model, setup: Setup, reference: list[torch.Tensor],
    alpha: float, outer_iterations: int, inner_epochs: int,
) -> tuple[list[Point], list[int]]:
    """Stage 2: toward an anchor between a snapshot of the student and the reference.

    `model` must hold the base weights again. Returns its curve, and the steps at which
    the snapshot was taken (the first is 0, where the snapshot is the base itself).
    """
    optimiser = _optimiser(model, setup)
    curve: list[Point] = []
    snapshot_steps: list[int] = []
    epochs = outer_iterations * inner_epochs
    with tqdm(total=setup.steps(epochs), desc="stage 2: anchored", unit="step") as bar:
        for epoch in range(epochs):
            if epoch % inner_epochs == 0:
                snapshot_steps.append(bar.n)
                name = f"snapshot {len(snapshot_steps)} of {outer_iterations}"
                snapshot = teacher_logits(model, setup.examples, setup.batch_size, name)
                loss = anchor_loss(model, snapshot, reference, alpha)
            _train_epoch(loss, optimiser, setup, epoch, bar, curve)
    return curve, snapshot_steps


def anchor_loss(
    model, snapshot: list[torch.Tensor], reference: list[torch.Tensor], alpha: float
) -> BatchLoss:
    """KL(anchor || student), averaged over the response tokens of a batch."""

    def loss(batch: Batch, indices: list[int]) -> torch.Tensor:
        return anchored_kl(
            response_logits(model, batch),  # [rows, vocab], the only one with a gradient
            torch.cat([snapshot[i] for i in indices]),  # [rows, vocab]
            torch.cat([reference[i] for i in indices]),  # [rows, vocab]
            batch.labels,  # [rows], already aligned with the logits
            alpha=alpha,
            reduction="mean",
        )

    return loss


@torch.no_grad()  # not inference_mode, whose tensors may not be part of a later backward pass
def teacher_logits(
    model, examples: Sequence[Example], batch_size: int, description: str
) -> list[torch.Tensor]:
    """Logits [response tokens, vocab] of the model as it is now, one tensor per example.

    A frozen teacher says the same about the same tokens at every step. So it is run once
    over the few training examples, and no second or third copy of the weights is kept.
    With much data its logits would not fit; then keep the weights and run them every step.
    """
    kept: list[torch.Tensor] = []
    bar = tqdm(range(0, len(examples), batch_size), desc=description, unit="batch", leave=None)
    for start in bar:
        chosen = examples[start : start + batch_size]
        logits = response_logits(model, collate(chosen))
        kept += logits.split([len(e.response) for e in chosen])
        bar.set_postfix(tokens=sum(map(len, kept)))
    return kept


@torch.inference_mode()
def mean_loss(model, examples: Sequence[Example], batch_size: int, description: str) -> float:
    """Cross-entropy of the responses in nats per response token, prompts not counted."""
    total, tokens = 0.0, 0
    bar = tqdm(range(0, len(examples), batch_size), desc=description, unit="batch", leave=None)
    for start in bar:
        batch = collate(examples[start : start + batch_size])
        logits = response_logits(model, batch)
        total += F.cross_entropy(logits, batch.labels, reduction="sum").item()
        tokens += len(batch.labels)
        bar.set_postfix(loss=f"{total / tokens:.3f}")
    return total / tokens


def _train_epoch(
    loss_of: BatchLoss, optimiser, setup: Setup, epoch: int, bar: tqdm, curve: list[Point]
) -> None:
    for indices in shuffled_batches(len(setup.examples), setup.batch_size, setup.seed + epoch):
        loss = loss_of(collate([setup.examples[i] for i in indices]), indices)
        loss.backward()
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        bar.update()
        if bar.n % setup.evaluate_every == 0 or bar.n == bar.total:
            curve.append(setup.evaluate(bar.n))
        shown = {"loss": f"{loss.item():.3f}"}
        if curve:
            shown["new skill"] = f"{curve[-1].new_skill:.3f}"
            shown["base answers"] = f"{curve[-1].base_answers:.3f}"
        bar.set_postfix(shown)


def _optimiser(model, setup: Setup) -> torch.optim.Optimizer:
    return torch.optim.AdamW(
        model.parameters(), lr=setup.learning_rate, weight_decay=0.0, fused=True
    )
