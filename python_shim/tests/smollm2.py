"""SmolLM2-135M-Instruct, loaded as examples/smollm2 loads it, and checkpoints of it."""

import copy
import sys
from pathlib import Path

import pytest
import torch

EXAMPLE = Path(__file__).resolve().parents[2] / "examples/smollm2"
sys.path.insert(0, str(EXAMPLE))

import model as example  # noqa: E402
from data import collate, encode_example, read_conversations  # noqa: E402

Inputs = dict[str, torch.Tensor]  # input_ids and attention_mask [B, L], labels [B, L]

# In place of the template's own, which is longer than the conversations.
_SYSTEM = {"role": "system", "content": "You write zets."}


def load():
    """Returns (model, tokenizer): float32 weights, in evaluation mode. Takes 10 to 20 seconds."""
    try:
        gguf = example.find_gguf()
    except FileNotFoundError as error:
        pytest.skip(str(error))
    return example.load(gguf)


def batch(tokenizer, count: int) -> Inputs:
    """The first conversations of the example's skill, padded on the right. The labels are not
    shifted: the responses' tokens in their own places, -100 elsewhere."""
    conversations = read_conversations(EXAMPLE / "data/zet_train.jsonl", "assistant")[:count]
    made = collate([encode_example(tokenizer, [_SYSTEM, *messages]) for messages in conversations])
    labels = torch.full_like(made.input_ids, -100)
    labels[:, 1:][made.predicts_response[:, :-1]] = made.labels
    return {"input_ids": made.input_ids, "attention_mask": made.attention_mask, "labels": labels}


def fine_tuned(model, inputs: Inputs, steps: int, learning_rate: float):
    """A copy of the model after so many steps of AdamW on its cross-entropy, in evaluation mode."""
    model = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), lr=learning_rate, weight_decay=0.0, fused=True)
    for _ in range(steps):
        model(**inputs).loss.backward()
        optimiser.step()
        optimiser.zero_grad()
    return model
