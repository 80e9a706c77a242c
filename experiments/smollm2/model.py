"""SmolLM2-135M-Instruct from a GGUF file: loading, response logits, answers."""

import os
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # before transformers is imported: it reads this once

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer
from transformers.utils import logging as transformers_logging

from anchorkl.hf.generation import write_responses
from experiments.smollm2.batches import Batch


def load(gguf: Path):
    """Returns (model, tokenizer): float32 weights, dequantised, on the CPU."""
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    model = AutoModelForCausalLM.from_pretrained(gguf.parent, gguf_file=gguf.name, dtype=torch.float32)
    return model, tokenizer


def response_logits(model, batch: Batch) -> torch.Tensor:
    """Logits [rows, vocab], float32, that predict `batch.labels`, aligned with them.

    The output head runs on response positions only: prompts and padding would be most of the
    [B, L, vocab] array, and no loss looks at them. All is float32: products in bfloat16 are twice as
    fast on some CPUs that have it, and slower on others.
    """
    hidden = model.model(input_ids=batch.input_ids, attention_mask=batch.attention_mask, use_cache=False).last_hidden_state
    return model.lm_head(hidden[batch.predicts_response])


def answers(model, tokenizer, prompts: Sequence[list[int]], max_new_tokens: int, temperature: float = 0.0) -> list[list[int]]:
    """The model's answer to each prompt, the most likely one at temperature 0, all prompts in one batch.

    An answer ends with the end-of-turn token unless it was cut at `max_new_tokens`.
    """
    training = model.training
    written = write_responses(model, prompts, max_new_tokens=max_new_tokens, temperature=temperature, pad=tokenizer.eos_token_id)
    model.train(training)
    return written
