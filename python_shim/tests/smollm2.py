"""SmolLM2-135M-Instruct, loaded as experiments/smollm2 loads it, and checkpoints of it."""

import copy
import json
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from experiments.smollm2 import model as experiment
from experiments.smollm2.batches import Example, collate
from experiments.smollm2.weights import find_gguf

Inputs = dict[str, torch.Tensor]  # input_ids and attention_mask [B, L], labels [B, L]

# In place of the template's own, which is longer than the conversations.
_SYSTEM = {"role": "system", "content": "You write zets."}


def load():
    """Returns (model, tokenizer): float32 weights, in evaluation mode. Takes 10 to 20 seconds."""
    try:
        gguf = find_gguf()
    except FileNotFoundError as error:
        pytest.skip(str(error))
    return experiment.load(gguf)


def batch(tokenizer, count: int) -> Inputs:
    """The first conversations of the demo's skill, padded on the right. The labels are not
    shifted: the responses' tokens in their own places, -100 elsewhere."""
    lines = (ROOT / "examples/smollm2/data/zet_train.jsonl").read_text(encoding="utf-8").splitlines()
    conversations = [json.loads(line)["messages"] for line in lines[:count]]
    made = collate([_example(tokenizer, [_SYSTEM, *messages]) for messages in conversations])
    labels = torch.full_like(made.input_ids, -100)
    labels[:, 1:][made.predicts_response[:, :-1]] = made.labels
    return {"input_ids": made.input_ids, "attention_mask": made.attention_mask, "labels": labels}


def _example(tokenizer, messages: list[dict[str, str]]) -> Example:
    prompt = tokenizer.apply_chat_template(messages[:-1], tokenize=False, add_generation_prompt=True)
    prompt, response = (tokenizer(text, add_special_tokens=False)["input_ids"] for text in (prompt, messages[-1]["content"]))
    return Example(prompt, [*response, tokenizer.eos_token_id])


def fine_tuned(model, inputs: Inputs, steps: int, learning_rate: float):
    """A copy of the model after so many steps of AdamW on its cross-entropy, in evaluation mode."""
    model = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=learning_rate, weight_decay=0.0, fused=True)
    for _ in range(steps):
        model(**inputs).loss.backward()
        optimiser.step()
        optimiser.zero_grad()
    return model
