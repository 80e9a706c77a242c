"""What the models are trained on and measured by, as token ids, and the base model's part in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from experiments.smollm2 import checks, zets
from experiments.smollm2.batches import Example, collate, length
from experiments.smollm2.model import answers, response_logits

# The chat template without the system message that it begins with, which would be half of every example.
PROMPT = "<|im_start|>user\n{}<|im_end|>\n<|im_start|>assistant\n"
PROMPTS = Path(__file__).with_name("general_prompts.txt")
GENERAL_SIZES = {"replay": 48, "validation": 16, "test": 16}
ANSWER_TOKENS = 24
BATCH = 8  # examples at a time where no gradient is wanted


@dataclass
class Tasks:
    skill: dict[str, list[Example]]
    """The narrow skill: train, validation, test."""
    general: dict[str, list[Example]]
    """General prompts with the base model's own answers: replay, validation, test."""
    instructions: list[checks.Instruction]
    instruction_prompts: list[list[int]]
    base_on_skill: list[torch.Tensor]
    """The base model's logits [response tokens, vocab] on each training example."""
    base_on_general: dict[str, list[torch.Tensor]]
    """The same on the general ones, the replayed ones among them."""


def make_tasks(base, tokenizer) -> Tasks:
    def prompt(text: str) -> list[int]:
        return tokenizer(PROMPT.format(text), add_special_tokens=False)["input_ids"]

    def example(request: str, wanted: str) -> Example:
        # The end-of-turn token is part of the response: it learns to stop.
        return Example(prompt(request), [*tokenizer(wanted, add_special_tokens=False)["input_ids"], tokenizer.eos_token_id])

    # By length, for batches with little padding; training shuffles.
    skill = {split: sorted((example(*pair) for pair in pairs), key=length) for split, pairs in zets.zets().items()}
    texts = iter(PROMPTS.read_text(encoding="utf-8").splitlines())
    general = {}
    for split, size in GENERAL_SIZES.items():
        prompts = [prompt(next(texts)) for _ in range(size)]
        pairs = zip(prompts, answers(base, tokenizer, prompts, ANSWER_TOKENS))
        general[split] = sorted((Example(*pair) for pair in pairs), key=length)
    instructions = checks.instructions()
    return Tasks(
        skill,
        general,
        instructions,
        [prompt(instruction.prompt) for instruction in instructions],
        logits_of(base, skill["train"]),
        {split: logits_of(base, examples) for split, examples in general.items()},
    )


@torch.no_grad()  # not inference_mode, whose tensors may not be part of a later backward pass
def logits_of(model, examples: list[Example]) -> list[torch.Tensor]:
    """Logits [response tokens, vocab] of the model as it is now, one tensor per example.

    A frozen teacher says the same about the same tokens at every step: so it is run once for all of
    them, and an epoch of anchored training costs what one of fine-tuning does.
    """
    kept: list[torch.Tensor] = []
    for start in range(0, len(examples), BATCH):
        chosen = examples[start : start + BATCH]
        kept += response_logits(model, collate(chosen)).split([len(e.response) for e in chosen])
    return kept
