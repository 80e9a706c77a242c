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

RATE, WARM_UP = 3e-3, 100
PARTS = {  # examples of each skill in a step; a pass for each part, since long and short together are mostly padding
    "long": {"problems": 80},
    "middle": {"copy": 10, "reverse": 10, "sort": 12, "look-up": 16},
    "short": {"arithmetic": 64},
}


def learn(seed: int, steps: int, told: Callable[[int, float], None] = lambda step, loss: None) -> Model:
    """A model after so many steps of AdamW, each on fresh examples."""
    torch.manual_seed(seed)
    model = Model()
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    rng = random.Random(f"base {seed}")
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * (0.02 + 0.98 * (1 + math.cos(math.pi * step / steps)) / 2)
        seeds = rng.getrandbits(40)
        total = torch.zeros(())
        for part in PARTS.values():
            chosen = [e for name, count in part.items() for e in skills.examples(skills.EARLIER[name], count, "train", f"{name} {seeds}")]
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
