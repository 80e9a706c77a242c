"""What an epoch of anchored training costs, with the anchor from a store and with models beside the student.

SmolLM2-135M-Instruct on the demo's examples, the same batches for all: plain fine-tuning
(the model's own cross-entropy), the anchored loss with the reference's 64 most likely tokens read from a
store, and with snapshot and reference as models (fused linear form). Each epoch is the gradient of every
batch and an AdamW step; epochs take turns, and the median is printed.

    make lib env && PYTHONPATH=python_shim .venv/bin/python bench/store_epoch.py
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch

from anchorkl.hf import linear_loss_inputs, stores
from anchorkl.store import Builder, Manifest, Store
from anchorkl.torch import linear_anchored_kl

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python_shim/tests"))
BATCHES, BATCH, K, ROUNDS = 2, 4, 64, 3

Batch = dict[str, torch.Tensor]


def fill(path: str, reference: torch.nn.Module, batches: list[Batch]) -> Store:
    vocab = reference.get_output_embeddings().weight.shape[0]
    with Builder(path, Manifest(vocab=vocab, form="topk", k=K, values="float16")) as builder, torch.no_grad():
        for batch in batches:
            logits = reference(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
            for example in stores.examples(batch):
                stores.append(builder, example, logits[example.row, example.places])
    return Store(path)


def main() -> None:
    import smollm2

    model, tokenizer = smollm2.load()
    whole = smollm2.batch(tokenizer, BATCHES * BATCH)
    batches = [{name: x[i : i + BATCH] for name, x in whole.items()} for i in range(0, BATCHES * BATCH, BATCH)]
    snapshot, reference = smollm2.fine_tuned(model, batches[0], 0, 0.0).eval(), smollm2.fine_tuned(model, batches[0], 1, 1e-5).eval()
    model.train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-6, fused=True)
    with tempfile.TemporaryDirectory() as folder:
        store = fill(folder, reference, batches)
        head = model.get_output_embeddings().weight

        def fine_tuning(batch: Batch) -> torch.Tensor:
            return model(**batch).loss

        def from_store(batch: Batch) -> torch.Tensor:
            inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
            hidden = model.model(**inputs).last_hidden_state
            return linear_anchored_kl(hidden, head, None, None, stores.read(store, batch), None, batch["labels"], alpha=1.0, shift=True)

        def from_models(batch: Batch) -> torch.Tensor:
            inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
            return linear_anchored_kl(**linear_loss_inputs(model, snapshot, reference, **inputs), labels=batch["labels"], shift=True)

        def epoch(loss: Callable[[Batch], torch.Tensor]) -> float:
            begun = time.perf_counter()
            for batch in batches:
                loss(batch).backward()
                optimizer.step()
                optimizer.zero_grad()
            return time.perf_counter() - begun

        kinds = {"fine-tuning": fine_tuning, "anchored, from the store": from_store, "anchored, with models": from_models}
        times: dict[str, list[float]] = {name: [] for name in kinds}
        for loss in kinds.values():
            loss(batches[0]).backward()  # compiles
        for _ in range(ROUNDS):
            for name, loss in kinds.items():
                times[name].append(epoch(loss))
                print(f"{name:<26} {times[name][-1]:6.2f} s", file=sys.stderr, flush=True)
        tokens = whole["attention_mask"].sum().item()
        counted = (whole["labels"] != -100).sum().item()
        print(f"{BATCHES} batches of {BATCH}, {tokens} tokens, {counted} of them counted, {store.info.bytes / counted:.0f} bytes per counted token\n")
        base = statistics.median(times["fine-tuning"])
        for name, seconds in times.items():
            ratios = [one / other for one, other in zip(seconds, times["fine-tuning"])]
            print(f"{name:<26} {statistics.median(seconds):6.2f} s  {statistics.median(seconds) / base:5.2f}  (rounds {', '.join(f'{r:.2f}' for r in ratios)})")


if __name__ == "__main__":
    main()
