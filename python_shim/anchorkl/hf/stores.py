"""Filling a store (anchorkl.store) with what a transformers model says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch.utils.data import DataLoader
from tqdm import tqdm

from anchorkl.errors import Status
from anchorkl.hf._batch_loss import labels_of
from anchorkl.hf._datasets import prepared
from anchorkl.hf._errors import error
from anchorkl.hf.teachers import Teacher
from anchorkl.store import Builder, Record, Store, example_id
from anchorkl.torch import TopK

_DTYPES = {"float16": torch.float16, "bfloat16": torch.bfloat16, "float32": torch.float32}


@dataclasses.dataclass(frozen=True)
class Example:
    """A row of a batch, as a store knows it: without its padding."""

    row: int
    id: int
    tokens: np.ndarray  # [T]
    positions: np.ndarray  # [N]: the places in tokens of those that count
    places: torch.Tensor  # [N]: the places in the batch whose logits predict them


def examples(batch: dict[str, Any]) -> Iterator[Example]:
    """Those of a batch that have a token that counts. Labels are the ids' own, not shifted (shift_labels and
    packed rows, which hold several examples, are refused)."""
    labels, shift = labels_of(batch)
    if not shift or batch.get("position_ids") is not None:
        raise error("batch", "packed rows, or shift_labels", "one example in each row, with labels: pack nothing")
    ids, mask = batch["input_ids"], batch.get("attention_mask")
    kept = torch.ones_like(ids, dtype=torch.bool) if mask is None else mask.bool()
    counts = labels.ne(-100) & kept
    counts[:, 0] = False  # nothing predicts it
    for row in range(len(ids)):
        tokens = ids[row][kept[row]].cpu().numpy()
        positions = torch.nonzero(counts[row][kept[row]]).flatten().cpu().numpy()
        if len(positions):
            yield Example(row, example_id(tokens, positions), tokens, positions, torch.nonzero(counts[row]).flatten() - 1)


@torch.no_grad()
def append(builder: Builder, example: Example, logits: torch.Tensor) -> Record:
    """Adds an example with the logits [N, V] that predict its tokens. Returns the record that reading it gives."""
    manifest = builder.manifest
    if logits.shape[-1] != manifest.vocab:
        raise error("logits", f"{logits.shape[-1]} columns", f"the vocabulary of the store, {manifest.vocab}")
    ids = tail = None
    if manifest.form == "topk":
        logits, ids, tail = top_k(logits, manifest.k, manifest.tau)
        ids, tail = ids.cpu().numpy(), tail.cpu().numpy()
    stored = logits.to(_DTYPES[manifest.values]).cpu().contiguous()
    values = stored.view(torch.uint16).numpy() if manifest.values == "bfloat16" else stored.numpy()
    builder.append(example.id, example.tokens, example.positions, values, ids, tail)
    return Record(example.id, example.tokens, example.positions, values, ids, tail, manifest.values)


def top_k(logits: torch.Tensor, k: int, tau: float = 1.0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Of softmax(logits / tau), logits [N, V]: log-probabilities [N, k] float32, most likely first, their ids
    [N, k], and the log of the probability of all others [N]."""
    logs = torch.log_softmax(logits.float() / tau, -1)
    best, ids = logs.topk(k, -1)
    tail = logs.scatter(-1, ids, -torch.inf).logsumexp(-1)
    return best.clamp(max=0.0), ids, tail.clamp(max=0.0)


def build(trainer: Any, teacher: Teacher, dataset: Any, builder: Builder, field: str = "dataset") -> tuple[int, int]:
    """Adds each example of a dataset that the builder's segment lacks; trainer: an SFTTrainer (or, for a tokenized
    dataset, any Trainer), which tokenizes and makes batches. Returns how many were added, and how many were there."""
    loader = DataLoader(
        prepared(trainer, dataset, field), batch_size=trainer.args.per_device_eval_batch_size, collate_fn=trainer.data_collator
    )
    added = there = 0
    for batch in tqdm(loader, desc="store", unit="batch", disable=trainer.args.disable_tqdm):
        batch = trainer._prepare_inputs(dict(batch))
        missing: list[Example] = []
        for example in examples(batch):
            if example.id in builder or example.id in {other.id for other in missing}:
                there += 1
            else:
                missing.append(example)
        if not missing:
            continue
        logits = teacher.logits({name: batch[name] for name in ("input_ids", "attention_mask") if name in batch})
        for example in missing:
            append(builder, example, logits[example.row, example.places])
        added += len(missing)
    return added, there


def read(store: Store, batch: dict[str, Any]) -> TopK:
    """What a store of form "topk" has of a batch's examples, for the loss with shift=True, which reads it
    nowhere but at tokens that count: ids, logs [B, L, k] and tail [B, L], where the batch is.

        loss = linear_anchored_kl(hidden, head, None, None, read(store, batch), None, batch["labels"], alpha=1.0, shift=True)

    With alpha 1 and no snapshot the anchor is what the store has: of its tau, which must be the loss's.
    Raises NotFound for an example that the store lacks.
    """
    manifest = store.manifest
    if manifest.form != "topk":
        raise error("store", f"a store of form {manifest.form!r}", "one of form 'topk'", Status.UNSUPPORTED)
    shape, device = batch["input_ids"].shape, batch["input_ids"].device
    ids = torch.arange(manifest.k, dtype=torch.int32).repeat(*shape, 1)  # any tokens, but each once
    logs, tail = torch.zeros(*shape, manifest.k), torch.zeros(shape)
    for example in examples(batch):
        record = store.read(example.id, example.tokens, example.positions)
        places = example.places.cpu()
        ids[example.row, places] = torch.from_numpy(record.ids)
        logs[example.row, places] = torch.from_numpy(record.values)
        tail[example.row, places] = torch.from_numpy(record.tail)
    return TopK(ids.to(device), logs.to(device), tail.to(device))
