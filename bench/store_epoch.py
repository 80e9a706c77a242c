"""What an epoch of the trainer costs, with the teachers' answers from its store and with the teachers beside the student.

SmolLM2-135M-Instruct on the demo's examples, float32, AdamW: SFTTrainer; AnchoredSFTTrainer with snapshot and
reference in every step; and with anchor_store, of the anchor's 64 most likely tokens and of all logits. Each runs in
a process of its own, one outer iteration of three epochs: in the first the store is filled, the others read it. Prints
the seconds of the first and of the later epochs and the peaks of resident memory in them, medians over the rounds.

    make lib env && PYTHONPATH=python_shim .venv/bin/python bench/store_epoch.py [--quick]
"""

import argparse
import ctypes
import gc
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
DATA = ROOT / "examples/smollm2/data/zet_train.jsonl"
EPOCHS, BATCH, K = 3, 8, 64

STORES = {
    "anchored, with models": None,
    f"anchored, store of top {K}": {"anchor_store_k": K},
    "anchored, store of logits": {},
}
FINE_TUNING = "fine-tuning"
KINDS = (FINE_TUNING, *STORES)


def load():
    from anchorkl.cli.models import load_model, load_tokenizer
    from experiments.smollm2.weights import find_gguf

    path = str(find_gguf())
    return load_model(path), load_tokenizer(path)


def make_reference(folder: str) -> None:
    """The model, moved a little: what it costs does not depend on what it knows."""
    import torch

    model, _ = load()
    torch.manual_seed(0)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(parameter.std() * 1e-3 * torch.randn_like(parameter))
    model.save_pretrained(folder)


def epochs(kind: str, reference: str, folder: str, rows: int) -> list[dict[str, float]]:
    """Trains; of each epoch its seconds, the peak of its memory, and what the store takes at its end, in bytes."""
    import datasets
    from transformers import TrainerCallback
    from trl import SFTConfig, SFTTrainer

    from anchorkl.cli import data
    from anchorkl.hf import AnchoredSFTConfig, AnchoredSFTTrainer

    datasets.disable_progress_bars()
    found: list[dict[str, float]] = []
    store = Path(folder, "store")

    class Measure(TrainerCallback):
        def on_epoch_begin(self, *args, **kwargs):
            gc.collect()
            ctypes.CDLL(None).malloc_trim(0)
            Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
            self.begun = time.perf_counter()

        def on_epoch_end(self, *args, **kwargs):
            seconds = time.perf_counter() - self.begun
            taken = sum(file.stat().st_size for file in store.rglob("*.akl"))
            found.append({"seconds": seconds, "peak": status("VmHWM"), "store": taken})

    arguments = {
        "output_dir": folder,
        "per_device_train_batch_size": BATCH,
        "save_strategy": "no",
        "logging_strategy": "no",
        "report_to": "none",
        "disable_tqdm": True,
        "bf16": False,
        "use_cpu": True,
        "activation_checkpointing": False,
    }
    model, tokenizer = load()
    given = {"model": model, "processing_class": tokenizer, "train_dataset": data.dataset(str(DATA)).select(range(rows))}
    if kind == FINE_TUNING:
        trainer = SFTTrainer(args=SFTConfig(**arguments, num_train_epochs=EPOCHS), **given)
    else:
        if STORES[kind] is not None:
            arguments |= {"anchor_store": str(store), **STORES[kind]}
        args = AnchoredSFTConfig(**arguments, anchor_outer_iterations=1, anchor_inner_epochs=EPOCHS)
        trainer = AnchoredSFTTrainer(args=args, reference_model=reference, **given)
    trainer.add_callback(Measure())
    trainer.train()
    return found


def status(field: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(field))
    return int(line.split()[1]) * 1024


def in_a_process(*arguments: str) -> str:
    path = os.pathsep.join([str(ROOT / "python_shim"), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [sys.executable, __file__, *arguments], env={**os.environ, "PYTHONPATH": path, "HF_HUB_OFFLINE": "1"},
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


def compare(rows: int, rounds: int) -> None:
    runs: dict[str, list[list[dict[str, float]]]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as folder:
        reference = str(Path(folder, "reference"))
        in_a_process("--reference", reference)
        for turn in range(rounds):
            for kind in KINDS:
                place = str(Path(folder, "run"))
                runs[kind].append(json.loads(in_a_process("--kind", kind, reference, place, str(rows))))
                shutil.rmtree(place, ignore_errors=True)
                shown = (f"{epoch['seconds']:.2f} s {epoch['peak'] / 1e9:.2f} GB" for epoch in runs[kind][-1])
                print(turn, kind, *shown, file=sys.stderr, flush=True)
    print(f"{rows} examples in batches of {BATCH}\n")
    print("| | first epoch, s | peak, GB | later epochs, s | of fine-tuning | peak, GB | store, MB |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    later = {kind: [statistics.median(epoch["seconds"] for epoch in run[1:]) for run in of] for kind, of in runs.items()}
    for kind, of in runs.items():
        first = statistics.median(run[0]["seconds"] for run in of)
        epochs_of = [run[0] for run in of], [epoch for run in of for epoch in run[1:]]
        peaks = [max(epoch["peak"] for epoch in part) / 1e9 for part in epochs_of]
        ratios = sorted(one / other for one, other in zip(later[kind], later[FINE_TUNING]))
        ratio = f"{statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})"
        size = of[0][-1]["store"] / 1e6
        print(f"| {kind} | {first:.2f} | {peaks[0]:.2f} | {statistics.median(later[kind]):.2f} | {ratio} | {peaks[1]:.2f} | {size:.2f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one round of 8 examples")
    parser.add_argument("--rows", type=int, default=24, help="examples (default 24)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each (default 3)")
    parser.add_argument("--reference", help=argparse.SUPPRESS)
    parser.add_argument("--kind", nargs=4, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reference:
        make_reference(given.reference)
    elif given.kind:
        kind, reference, folder, rows = given.kind
        print(json.dumps(epochs(kind, reference, folder, int(rows))))
    else:
        compare(*(BATCH, 1) if given.quick else (given.rows, given.rounds))


if __name__ == "__main__":
    main()
