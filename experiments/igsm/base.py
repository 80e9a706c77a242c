"""The base model: a transformer from scratch that learns the earlier skills, and nothing else."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from pathlib import Path

import torch
from torch.nn import functional

from experiments.igsm import skills
from experiments.igsm.model import Model

RATE, BATCH, WARM_UP = 3e-3, 64, 100


def learn(seed: int, steps: int, told: Callable[[int, float], None] = lambda step, loss: None) -> Model:
    """A model after so many steps of AdamW, each on fresh examples: BATCH problems, BATCH of the other skills."""
    torch.manual_seed(seed)
    model = Model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    rng = random.Random(f"base {seed}")
    short = [name for name in skills.EARLIER if name != "problems"]
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * (0.02 + 0.98 * (1 + math.cos(math.pi * step / steps)) / 2)
        seeds = rng.getrandbits(40)
        # Two passes: the short ones would be mostly padding beside the problems.
        long = skills.examples(skills.EARLIER["problems"], BATCH, "train", seeds)
        others = [e for name in short for e in skills.examples(skills.EARLIER[name], BATCH // len(short), "train", f"{name} {seeds}")]
        total = torch.zeros(())
        for chosen in (long, others):
            tokens, labels = skills.batch(chosen)
            counts = labels != skills.IGNORED
            total = total + functional.cross_entropy(model(tokens, counts), labels[counts])
        optimizer.zero_grad()
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        told(step, float(total.detach()))
    return model


def load(path: Path) -> Model:
    model = Model()
    model.load_state_dict(torch.load(path, weights_only=True))
    return model.eval()
