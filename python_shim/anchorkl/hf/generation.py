"""Responses that a model writes: the student's for training on them, the base model's to hold on to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from tqdm import tqdm

from anchorkl.hf._errors import error


@torch.no_grad()
def write_responses(
    model: torch.nn.Module, prompts: Sequence[Sequence[int]], *, max_new_tokens: int, temperature: float, pad: int
) -> list[list[int]]:
    """The model's response to each prompt of token ids, with the token that ends it, if it came to
    that. temperature 0: the most likely tokens; else sampled, from torch's global generator.
    The model is left in evaluation mode.
    """
    length = max(map(len, prompts))
    device = next(model.parameters()).device
    # Padded on the left, so that every response starts in the same column.
    ids = torch.tensor([[pad] * (length - len(p)) + list(p) for p in prompts], device=device)
    mask = torch.tensor([[0] * (length - len(p)) + [1] * len(p) for p in prompts], device=device)
    sampling = {"do_sample": True, "temperature": temperature, "top_k": 0, "top_p": 1.0} if temperature else {"do_sample": False}
    written = model.eval().generate(
        input_ids=ids, attention_mask=mask, max_new_tokens=max_new_tokens, use_cache=True, pad_token_id=pad, **sampling
    )
    ends = _end_tokens(model)
    return [_up_to_end(row, ends) for row in written[:, length:].tolist()]


def base_answers(
    model: torch.nn.Module, tokenizer: Any, prompts: Sequence[Any], *, max_new_tokens: int = 64, batch_size: int = 8
) -> list[dict[str, Any]]:
    """The model's own most likely answers, as rows of prompt and completion for anchor_replay and for
    ForgettingCallback.

    Arguments:
        tokenizer: the model's, with a chat template where prompts are messages.
        prompts: strings, or lists of messages {"role", "content"}; the completion is of the same kind.
        max_new_tokens: where an answer ends if its end token has not come.
        batch_size: how many are written at a time.
    """
    rows: list[dict[str, Any]] = []
    pad = tokenizer.pad_token_id if tokenizer.pad_token_id is not None else tokenizer.eos_token_id
    for start in tqdm(range(0, len(prompts), batch_size), desc="base model's answers", unit="batch"):
        chosen = prompts[start : start + batch_size]
        ids = [_prompt_ids(tokenizer, prompt) for prompt in chosen]
        answers = write_responses(model, ids, max_new_tokens=max_new_tokens, temperature=0.0, pad=pad)
        for prompt, answer in zip(chosen, answers):
            text = tokenizer.decode(answer, skip_special_tokens=True)
            completion = text if isinstance(prompt, str) else [{"role": "assistant", "content": text}]
            rows.append({"prompt": prompt, "completion": completion})
    return rows


def on_policy_batch(model: torch.nn.Module, batch: dict[str, Any], *, max_new_tokens: int, temperature: float, pad: int) -> dict[str, Any]:
    """The batch with the model's own responses in place of those of the data.

    Of each row of labels [B, L] what lies before the first token that counts is the prompt. Returns
    input_ids, attention_mask and labels [B, longest], padded on the right; only the responses count.
    """
    if "attention_mask" not in batch or "position_ids" in batch:
        wanted = "one example a row with an attention_mask: without packing and padding_free"
        raise error("anchor_on_policy", f"a batch of {sorted(batch)}", wanted)
    prompts = []
    for ids, labels, mask in zip(batch["input_ids"], batch["labels"], batch["attention_mask"]):
        counts = labels.ne(-100)
        if not counts.any() or counts[mask.bool()][0]:
            got = "a row whose first token counts" if counts.any() else "a row without a token that counts"
            raise error("anchor_on_policy", got, "prompts before the responses: prompt and completion, or assistant_only_loss")
        start = int(counts.int().argmax())
        prompts.append(ids[:start][mask[:start].bool()].tolist())
    answers = write_responses(model, prompts, max_new_tokens=max_new_tokens, temperature=temperature, pad=pad)
    length = max(len(p) + len(a) for p, a in zip(prompts, answers))
    rows = [(p + a, [-100] * len(p) + a, length - len(p) - len(a)) for p, a in zip(prompts, answers)]
    device = batch["input_ids"].device
    return {
        "input_ids": torch.tensor([ids + [pad] * gap for ids, _, gap in rows], device=device),
        "attention_mask": torch.tensor([[1] * len(ids) + [0] * gap for ids, _, gap in rows], device=device),
        "labels": torch.tensor([labels + [-100] * gap for _, labels, gap in rows], device=device),
    }


def _prompt_ids(tokenizer: Any, prompt: Any) -> list[int]:
    if isinstance(prompt, str):
        return tokenizer(prompt)["input_ids"]
    text = tokenizer.apply_chat_template(prompt, tokenize=False, add_generation_prompt=True)
    return tokenizer(text, add_special_tokens=False)["input_ids"]


def _end_tokens(model: torch.nn.Module) -> set[int]:
    ends = model.generation_config.eos_token_id
    return set() if ends is None else set(ends) if isinstance(ends, list) else {ends}


def _up_to_end(tokens: list[int], ends: set[int]) -> list[int]:
    for place, token in enumerate(tokens):
        if token in ends:
            return tokens[: place + 1]
    return tokens
