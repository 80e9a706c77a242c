"""A small causal transformer."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from experiments.igsm.vocabulary import NUMBER_OF, PADDING, WORDS

WIDTH, DEPTH, HEADS, LONGEST = 64, 3, 4, 64


class _Block(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.before_attention, self.before_mlp = nn.LayerNorm(width), nn.LayerNorm(width)
        self.to_heads, self.from_heads = nn.Linear(width, 3 * width, bias=False), nn.Linear(width, width, bias=False)
        self.widen, self.narrow = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def project(self, x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """Query, key and value [B, heads, L, width / heads]."""
        count, length, width = x.shape
        made = self.to_heads(self.before_attention(x)).view(count, length, 3, self.heads, width // self.heads)
        return made.permute(2, 0, 3, 1, 4).unbind()

    def mix(
        self, x: torch.Tensor, query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, seen: torch.Tensor | None = None
    ) -> torch.Tensor:
        """Attention's part; causal, or to what is seen [B, 1, L, keys]."""
        # Padding is on the right, where a causal model does not look.
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=seen, is_causal=seen is None)
        return x + self.from_heads(mixed.transpose(1, 2).reshape(x.shape))

    def attend(self, x: torch.Tensor) -> torch.Tensor:
        return self.mix(x, *self.project(x))

    def think(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.narrow(functional.gelu(self.widen(self.before_mlp(x))))


class Model(nn.Module):
    """Tokens [B, L] to logits."""

    def __init__(self, width: int = WIDTH, depth: int = DEPTH, heads: int = HEADS) -> None:
        super().__init__()
        self.words, self.places = nn.Embedding(len(WORDS), width), nn.Embedding(LONGEST, width)
        # The word before is given, so that looking things up takes one layer and is learned soon.
        self.before = nn.Embedding(len(WORDS), width, padding_idx=NUMBER_OF[PADDING])
        self.blocks = nn.ModuleList(_Block(width, heads) for _ in range(depth))
        self.last, self.head = nn.LayerNorm(width), nn.Linear(width, len(WORDS), bias=False)
        for weight in self.parameters():
            if weight.dim() == 2:  # 0.02, which is usual for larger widths, never learns to look things up
                nn.init.normal_(weight, std=weight.shape[-1] ** -0.5)
        nn.init.zeros_(self.before.weight[NUMBER_OF[PADDING]])  # before the first word there is none

    def forward(self, tokens: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Logits [N, words] of the N positions where counts [B, L] is true, row by row."""
        x = self.embed_all(tokens)
        for block in self.blocks[:-1]:
            x = block.think(block.attend(x))
        # Nothing looks at the other positions any more.
        return self.head(self.last(self.blocks[-1].think(self.blocks[-1].attend(x)[counts])))

    def embed(self, tokens: torch.Tensor, before: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
        """What the blocks begin with, from tokens, the ones before them, and their places."""
        return self.words(tokens) + self.before(before) + self.places(places)

    def embed_all(self, tokens: torch.Tensor) -> torch.Tensor:
        """The same for whole rows [B, L], from their first token on."""
        before = functional.pad(tokens[:, :-1], (1, 0), value=NUMBER_OF[PADDING])
        return self.embed(tokens, before, torch.arange(tokens.shape[1]))
