"""The skills: what the base model learns, and what is taught later, as prompts and answers."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import torch

from experiments.igsm import problems
from experiments.igsm.vocabulary import BEGIN, END, MODULUS, NAMES, NUMBER_OF, NUMBERS, PADDING, encode

IGNORED = -100


@dataclass(frozen=True)
class Example:
    """Token numbers; the answer ends with END."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]


def _copy(rng: random.Random, split: str) -> tuple[str, str]:
    words = " ".join(rng.choices(NUMBERS, k=5))
    return f"copy {words} :", words


def _reverse(rng: random.Random, split: str) -> tuple[str, str]:
    words = rng.choices(NUMBERS, k=5)
    return f"reverse {' '.join(words)} :", " ".join(reversed(words))


def _sort(rng: random.Random, split: str) -> tuple[str, str]:
    words = rng.sample(NUMBERS, k=4)
    return f"sort {' '.join(words)} :", " ".join(sorted(words, key=int))


def _arithmetic(rng: random.Random, split: str) -> tuple[str, str]:
    left, right = rng.randrange(MODULUS), rng.randrange(MODULUS)
    operator, result = rng.choice([("+", left + right), ("-", left - right), ("*", left * right)])
    return f"compute {left} {operator} {right} =", str(result % MODULUS)


def _look_up(rng: random.Random, split: str) -> tuple[str, str]:
    keys, values = rng.sample(NAMES, k=4), rng.choices(NUMBERS, k=4)
    asked = rng.randrange(4)
    pairs = " ".join(f"{key} {value}" for key, value in zip(keys, values))
    return f"look-up {pairs} ask {keys[asked]} :", values[asked]


def _problem(rng: random.Random, split: str) -> tuple[str, str]:
    return problems.old_wording(problems.draw(rng, split))


def _new_problem(rng: random.Random, split: str) -> tuple[str, str]:
    return problems.new_wording(problems.draw(rng, split))


Skill = Callable[[random.Random, str], tuple[str, str]]
EARLIER: dict[str, Skill] = {
    "copy": _copy,
    "reverse": _reverse,
    "sort": _sort,
    "arithmetic": _arithmetic,
    "look-up": _look_up,
    "problems": _problem,
}
NEW: Skill = _new_problem


def examples(skill: Skill, count: int, split: str, seed: str | int) -> list[Example]:
    """Examples of a split ("train", "validation", "test"); the same for the same seed."""
    rng = random.Random(f"{seed} {split}")
    made = []
    for _ in range(count):
        prompt, answer = skill(rng, split)
        made.append(Example(tuple(encode(f"{BEGIN} {prompt}")), tuple(encode(f"{answer} {END}"))))
    return made


def batch(chosen: list[Example]) -> tuple[torch.Tensor, torch.Tensor]:
    """Tokens [B, L], padded on the right, and the labels of the position before each of an answer's
    tokens [B, L]; all other labels are IGNORED."""
    length = max(len(example.prompt) + len(example.answer) for example in chosen) - 1
    tokens = torch.full((len(chosen), length), NUMBER_OF[PADDING])
    labels = torch.full((len(chosen), length), IGNORED)
    for row, example in enumerate(chosen):
        whole = example.prompt + example.answer
        tokens[row, : len(whole) - 1] = torch.tensor(whole[:-1])
        labels[row, len(example.prompt) - 1 : len(whole) - 1] = torch.tensor(example.answer)
    return tokens, labels
