"""Answers that a model writes, word by word."""

from __future__ import annotations

import torch

from experiments.igsm.model import Model
from experiments.igsm.vocabulary import END, NUMBER_OF


@torch.no_grad()
def write(model: Model, tokens: torch.Tensor, ends: torch.Tensor, count: int, generator: torch.Generator | None) -> torch.Tensor:
    """[B, count] tokens that go on after each row's position in ends [B]: from the model's own distribution,
    or with generator None the most likely ones. After END comes END.

    The prompts' keys and values are computed once, padding included, which then is not looked at.
    """
    length, rows = int(ends.max()) + 1, torch.arange(len(tokens))
    prompt = tokens[:, :length]
    x = model.embed_all(prompt)
    kept = []
    for block in model.blocks:
        query, key, value = block.project(x)
        kept.append((key, value))
        x = block.think(block.mix(x, query, key, value))
    logits = model.head(model.last(x[rows, ends]))
    seen = torch.arange(length) <= ends[:, None]
    made, before = torch.empty(len(tokens), count, dtype=tokens.dtype), tokens[rows, ends]
    for number in range(count):
        word = logits.argmax(dim=-1) if generator is None else torch.multinomial(logits.softmax(dim=-1), 1, generator=generator)[:, 0]
        if number:
            word = torch.where(before == NUMBER_OF[END], NUMBER_OF[END], word)
        made[:, number] = word
        if number + 1 == count:
            break
        x = model.embed(word[:, None], before[:, None], (ends + 1 + number)[:, None])
        seen = torch.cat([seen, torch.ones(len(tokens), 1, dtype=torch.bool)], dim=1)
        for i, block in enumerate(model.blocks):
            query, key, value = block.project(x)
            kept[i] = torch.cat([kept[i][0], key], dim=2), torch.cat([kept[i][1], value], dim=2)
            x = block.think(block.mix(x, query, *kept[i], seen[:, None, None]))
        logits, before = model.head(model.last(x[:, 0])), word
    return made
