"""From examples to batches of token ids."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch

# Products in bfloat16 are compiled for every new shape, which takes seconds: lengths come in steps.
MULTIPLE = 8


@dataclass(frozen=True)
class Example:
    """One conversation as token ids. Only `response` tokens are trained on and measured."""

    prompt: list[int]
    response: list[int]


@dataclass(frozen=True)
class Batch:
    """B examples padded on the right to L tokens, with `rows` response tokens in all."""

    input_ids: torch.Tensor  # [B, L]
    attention_mask: torch.Tensor  # [B, L], 0 on padding
    predicts_response: torch.Tensor  # [B, L] bool: the next token is a response token
    labels: torch.Tensor  # [rows], the response tokens, example after example


def collate(examples: Sequence[Example]) -> Batch:
    """Pads to the longest example, rounded up, and marks the positions whose logits are needed."""
    width = max(map(length, examples))
    width += -width % MULTIPLE
    # The padding id does not matter: no real token attends to it, and no logits are taken there.
    input_ids = torch.zeros(len(examples), width, dtype=torch.long)
    attention_mask = torch.zeros_like(input_ids)
    predicts_response = torch.zeros_like(input_ids, dtype=torch.bool)
    for row, e in enumerate(examples):
        start, end = len(e.prompt), len(e.prompt) + len(e.response)
        input_ids[row, :end] = torch.tensor(e.prompt + e.response)
        attention_mask[row, :end] = 1
        # A causal model predicts token t at position t - 1.
        predicts_response[row, start - 1 : end - 1] = True
    labels = torch.tensor([token for e in examples for token in e.response])
    return Batch(input_ids, attention_mask, predicts_response, labels)


def shuffled_batches(examples: Sequence[Example], batch_size: int, seed: int) -> Iterator[list[int]]:
    """One epoch: every index once, examples of about the same length together, in an order fixed by `seed`."""
    draw = random.Random(seed)
    order = sorted(range(len(examples)), key=lambda i: length(examples[i]) + draw.uniform(0, MULTIPLE))
    batches = [order[start : start + batch_size] for start in range(0, len(examples), batch_size)]
    draw.shuffle(batches)
    yield from batches


def length(example: Example) -> int:
    return len(example.prompt) + len(example.response)
