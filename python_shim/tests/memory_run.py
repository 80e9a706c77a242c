"""Prints the peak memory of a training step, above what was held before it, in bytes: memory_run.py FOLDER FUSED"""

import sys
from pathlib import Path

import datasets
import torch

from training import anchored_trainer, models

VOCAB, ROWS, LENGTH = 50_000, 4, 512


def main(folder: str, fused: str) -> None:
    base, reference = models(vocab_size=VOCAB, num_hidden_layers=1, max_position_embeddings=LENGTH)
    tokens = torch.randint(VOCAB, (ROWS, LENGTH)).tolist()
    data = datasets.Dataset.from_list([{"input_ids": row, "labels": row} for row in tokens])
    trainer = anchored_trainer(
        folder, base, reference, data, anchor_fused_linear=fused == "fused", max_steps=1, optim="sgd", logging_strategy="no"
    )
    held = status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    trainer.train()
    print("\npeak", status("VmHWM") - held)


def status(name: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
