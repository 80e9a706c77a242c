"""A data-parallel run: torchrun --nproc-per-node N parallel_run.py FOLDER, which writes FOLDER/N.json."""

import json
import os
import sys
from pathlib import Path

import peft

from training import anchored_trainer, logged, models, prompts_and_completions

NAMES = (
    "loss", "grad_norm", "anchor/kl", "anchor/bound", "anchor/replay_kl", "num_tokens", "anchor/store_hits", "anchor/store_misses",
)  # fmt: skip
VARIANTS = {
    "whole model": {"anchor_replay_share": 0.5, "gradient_accumulation_steps": 2},
    "tied, logits": {"kind": "Llama, tied", "anchor_fused_linear": False, "anchor_snapshot": "ema", "anchor_snapshot_ema": 0.8},
    "adapter": {"lora": True},
    "unused parameters": {"ddp_find_unused_parameters": True, "anchor_replay_share": 0.5},
    "store": {
        "anchor_store": "store",
        "anchor_store_k": 8,
        "anchor_store_values": "float32",
        "anchor_inner_epochs": 2,
        "anchor_outer_iterations": 1,
        "gradient_accumulation_steps": 2,
    },
    "local means": {"average_tokens_across_devices": False},
}


def run(folder, variant: str, processes: int, **changes) -> dict[str, list[float]]:
    """What is logged with a batch of 4 or, with accumulation, 8 examples in all processes together."""
    options = {**VARIANTS[variant], "max_grad_norm": 1.0, "save_strategy": "epoch", **changes}
    if "WORLD_SIZE" in os.environ:
        options["ddp_backend"] = "gloo"
    base, reference = models(options.pop("kind", "Llama"))
    if options.pop("lora", False):
        options["peft_config"] = peft.LoraConfig(r=2, target_modules=["q_proj"], task_type="CAUSAL_LM")
    if "anchor_replay_share" in options:
        options["replay_dataset"] = prompts_and_completions(5, seed=5)
    if "anchor_store" in options:
        options["anchor_store"] = str(Path(folder, variant, options["anchor_store"]))
        reference = lambda: models()[1]  # noqa: E731  so that it can be put away
    trainer = anchored_trainer(
        Path(folder, variant), base, reference, prompts_and_completions(16), per_device_train_batch_size=4 // processes, **options
    )
    trainer.train()
    return {name: logged(trainer, name) for name in NAMES}


def sharded(folder) -> str:
    """What FSDP2 is answered with."""
    try:
        anchored_trainer(folder, fsdp=True, fsdp_config={"version": 2}, ddp_backend="gloo").train()
    except NotImplementedError as error:
        return str(error)
    return "nothing"


def main(folder: str) -> None:
    processes, first = int(os.environ["WORLD_SIZE"]), os.environ["RANK"] == "0"
    found = {variant: run(folder, variant, processes) for variant in VARIANTS}
    found["FSDP"] = sharded(folder)
    if first:
        Path(folder, f"{processes}.json").write_text(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
