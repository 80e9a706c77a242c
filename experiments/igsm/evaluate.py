"""How much of each skill a model has: the share of answers that it writes exactly, in per cent."""

from __future__ import annotations

import functools
import statistics

import torch

from experiments.igsm import skills
from experiments.igsm.model import Model

Batch = tuple[torch.Tensor, torch.Tensor]


@functools.cache
def questions(split: str, new: int, earlier: int) -> dict[str, Batch]:
    """The same ones for all models: by skill, "new" among them."""
    made = {name: skills.batch(skills.examples(skill, earlier, split, f"evaluation {name}")) for name, skill in skills.EARLIER.items()}
    return {"new": skills.batch(skills.examples(skills.NEW, new, split, "evaluation new")), **made}


@torch.no_grad()
def scores(model: Model, asked: dict[str, Batch]) -> dict[str, float]:
    """Per cent of the answers that greedy decoding writes exactly, from the first word to END.

    Greedy decoding writes the answer if and only if, given the answer's words so far, each
    next one is the most likely: so one pass over the whole answer tells it.
    """
    return {name: exact(model, *batch) for name, batch in asked.items()}


def exact(model: Model, tokens: torch.Tensor, labels: torch.Tensor) -> float:
    counts = labels != skills.IGNORED
    right = torch.ones_like(counts)
    right[counts] = model(tokens, counts).argmax(dim=-1) == labels[counts]
    return 100.0 * right.all(dim=1).float().mean().item()


def gain_and_lost(now: dict[str, float], base: dict[str, float]) -> tuple[float, float]:
    """Points gained on the new skill, and points lost of the mean over the earlier ones."""
    lost = statistics.fmean(base[name] - now[name] for name in base if name != "new")
    return now["new"] - base["new"], lost
