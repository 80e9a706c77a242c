"""From JSONL conversations to batches of token ids."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch


# Products in bfloat16 are compiled for every new shape, which takes seconds: lengths come in steps.
MULTIPLE = 16


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


def read_conversations(path: Path, last_role: str) -> list[list[dict[str, str]]]:
    """Reads one {"messages": [{"role", "content"}, ...]} a line; the last message is `last_role`'s.

    Raises ValueError that names the file, the line and the key at fault.
    """
    conversations = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            raise ValueError(f"{where}: not JSON: {error}") from None
        messages = record.get("messages") if isinstance(record, dict) else None
        if not isinstance(messages, list) or not messages:
            raise ValueError(f'{where}: key "messages": want a non-empty list, got {messages!r}')
        for place, message in enumerate(messages):
            for key in ("role", "content"):
                text = message.get(key) if isinstance(message, dict) else None
                if not isinstance(text, str) or not text:
                    raise ValueError(
                        f'{where}: key "messages[{place}].{key}": '
                        f"want a non-empty string, got {text!r}"
                    )
        if messages[-1]["role"] != last_role:
            raise ValueError(
                f'{where}: key "messages[{len(messages) - 1}].role": '
                f'want "{last_role}" in the last message, got "{messages[-1]["role"]}"'
            )
        conversations.append(messages)
    if not conversations:
        raise ValueError(f"{path}: no conversations in it")
    return conversations


def encode_prompt(tokenizer, messages: list[dict[str, str]]) -> list[int]:
    """The chat template up to the point where the assistant starts to write."""
    text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def encode_example(tokenizer, messages: list[dict[str, str]]) -> Example:
    """The last message is the response. Its end-of-turn token is part of it: it learns to stop."""
    response = tokenizer(messages[-1]["content"], add_special_tokens=False)["input_ids"]
    return Example(encode_prompt(tokenizer, messages[:-1]), response + [tokenizer.eos_token_id])


def collate(examples: Sequence[Example]) -> Batch:
    """Pads to the longest example, rounded up, and marks the positions whose logits are needed."""
    length = max(len(e.prompt) + len(e.response) for e in examples)
    length += -length % MULTIPLE
    # The padding id does not matter: no real token attends to it, and no logits are taken there.
    input_ids = torch.zeros(len(examples), length, dtype=torch.long)
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


def shuffled_batches(count: int, batch_size: int, seed: int) -> Iterator[list[int]]:
    """One epoch: every index below `count` once, in an order fixed by `seed`."""
    order = list(range(count))
    random.Random(seed).shuffle(order)
    for start in range(0, count, batch_size):
        yield order[start : start + batch_size]
