"""A small causal transformer."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from experiments.igsm.vocabulary import END, NUMBER_OF, WORDS

WIDTH, DEPTH, HEADS, LONGEST = 64, 3, 4, 64


class _Block(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before_attention, self.before_mlp = nn.LayerNorm(width), nn.LayerNorm(width)
        self.to_heads, self.from_heads = nn.Linear(width, 3 * width, bias=False), nn.Linear(width, width, bias=False)
        self.widen, self.narrow = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def attend(self, x: torch.Tensor) -> torch.Tensor:
        count, length, width = x.shape
        made = self.to_heads(self.before_attention(x)).view(count, length, 3, self.heads, width // self.heads)
        query, key, value = made.permute(2, 0, 3, 1, 4)
        # Padding is on the right, where a causal model does not look.
        mixed = functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        return x + self.from_heads(mixed.transpose(1, 2).reshape(count, length, width))

    def think(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.narrow(functional.gelu(self.widen(self.before_mlp(x))))


class Model(nn.Module):
    """Tokens [B, L] to logits."""

    def __init__(self, width: int = WIDTH, depth: int = DEPTH, heads: int = HEADS) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(len(WORDS), width), nn.Embedding(LONGEST, width)
        # The word before is given, so that looking things up takes one layer and is learned soon.
        self.before = nn.Embedding(len(WORDS), width)
        self.blocks = nn.ModuleList(_Block(width, heads) for _ in range(depth))
        self.last, self.head = nn.LayerNorm(width), nn.Linear(width, len(WORDS), bias=False)
        for name, weight in self.named_parameters():
            if weight.dim() == 2:  # 0.02, which is usual for larger widths, never learns to look things up
                nn.init.normal_(weight, std=weight.shape[-1] ** -0.5)

    def forward(self, tokens: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of the N positions where counts [B, L] is true, row by row."""
        x = self.words(tokens) + self.places.weight[: tokens.shape[1]]
        x = x + functional.pad(self.before(tokens[:, :-1]), (0, 0, 1, 0))
        for block in self.blocks[:-1]:
            x = block.think(block.attend(x))
        # Nothing looks at the other positions any more.
        return self.head(self.last(self.blocks[-1].think(self.blocks[-1].attend(x)[counts])))

    @torch.no_grad()
    def write(self, tokens: torch.Tensor, ends: torch.Tensor, count: int, generator: torch.Generator | None) -> torch.Tensor:
        """[B, count] tokens that go on after each row's position in ends [B]: from the model's own distribution,
        or with generator None the most likely ones. After END comes END."""
        tokens = torch.cat([tokens, torch.zeros(len(tokens), count, dtype=tokens.dtype)], dim=1)
        rows, made = torch.arange(len(tokens)), torch.empty(len(tokens), count, dtype=tokens.dtype)
        for number in range(count):
            seen = tokens[:, : int(ends.max()) + number + 1]
            logits = self(seen, torch.arange(seen.shape[1]) == (ends + number)[:, None])
            if generator is None:
                word = logits.argmax(dim=-1)
            else:
                word = torch.multinomial(logits.softmax(dim=-1), 1, generator=generator)[:, 0]
            if number:
                word = torch.where(made[:, number - 1] == NUMBER_OF[END], NUMBER_OF[END], word)
            made[:, number] = tokens[rows, ends + number + 1] = word
        return made
