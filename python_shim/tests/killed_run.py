"""A run that kills itself: python killed_run.py FOLDER VARIANT STEP PLACE

PLACE "step": at the end of the step's backward; "checkpoint": while the step's checkpoint is written.
"""

import os
import signal
import sys
from pathlib import Path

import peft
import transformers

from training import anchored_trainer, models, prompts_and_completions

VARIANTS = {
    # Everything that draws random numbers or keeps a state.
    "whole model": {
        "anchor_inner_epochs": 2,
        "anchor_outer_iterations": 3,
        "anchor_reset_optimizer": True,
        "anchor_on_policy": 0.5,
        "anchor_on_policy_max_new_tokens": 4,
        "anchor_replay_share": 0.5,
        "per_device_train_batch_size": 2,
        "gradient_accumulation_steps": 2,
    },
    "adapter": {
        "anchor_snapshot": "ema",
        "anchor_snapshot_ema": 0.8,
        "anchor_inner_epochs": 3,
        "peft_config": {"r": 2, "target_modules": ["q_proj", "v_proj"], "task_type": "CAUSAL_LM", "lora_dropout": 0.2},
    },
    # The last of an outer iteration's three epochs needs no teacher; what an iteration keeps is rounded.
    "store": {
        "anchor_store": "store",
        "anchor_store_k": 8,
        "anchor_inner_epochs": 3,
        "anchor_replay_share": 0.5,
    },
    "store of logits": {"anchor_store": "store", "anchor_inner_epochs": 2},
}


def build(folder, variant: str, **changes):
    """The trainer of a variant, made in the same way in every process."""
    base, reference = models(attention_dropout=0.1)
    options = {**VARIANTS[variant], "save_strategy": "steps", "save_steps": 1, "save_total_limit": 1, **changes}
    if "peft_config" in options:
        options["peft_config"] = peft.LoraConfig(**options["peft_config"])
    if "anchor_replay_share" in options:
        options["replay_dataset"] = prompts_and_completions(3, seed=5)
    if "anchor_store" in options:
        options["anchor_store"] = str(Path(folder, options["anchor_store"]))
        reference = lambda: models(attention_dropout=0.1)[1]  # noqa: E731  so that it can be put away
    return anchored_trainer(folder, base, reference, **options)


class Kill(transformers.TrainerCallback):
    def __init__(self, step: int) -> None:
        self.step = step

    def on_pre_optimizer_step(self, args, state, control, **kwargs):
        if state.global_step + 1 == self.step:
            os.kill(os.getpid(), signal.SIGKILL)


def main(folder: str, variant: str, step: str, place: str) -> None:
    trainer = build(folder, variant)
    if place == "step":
        trainer.add_callback(Kill(int(step)))
    else:
        save = trainer._save_optimizer_and_scheduler

        def killed(output_dir):
            if trainer.state.global_step == int(step):
                os.kill(os.getpid(), signal.SIGKILL)
            save(output_dir)

        trainer._save_optimizer_and_scheduler = killed
    trainer.train()


if __name__ == "__main__":
    main(*sys.argv[1:])
