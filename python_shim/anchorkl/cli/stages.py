"""The trainer of a stage, from a checked configuration."""

from __future__ import annotations

import dataclasses
import difflib
import functools
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig
from trl import SFTConfig, SFTTrainer

from anchorkl.cli import data, schema
from anchorkl.cli._errors import error
from anchorkl.cli._model_names import located
from anchorkl.cli.config import data_file
from anchorkl.cli.models import load_model, load_tokenizer
from anchorkl.hf import AnchoredSFTConfig, AnchoredSFTTrainer, ForgettingCallback, last_checkpoint


def checkpoint_to_resume(output: Path) -> str:
    found = last_checkpoint(output)
    if found is None:
        raise error(output, "", "--resume: there is no whole checkpoint")
    return found


def make_trainer(stage: str, wanted: Any, config: Path, output: Path) -> SFTTrainer:
    """Ready to train; the model is loaded, and prompts without answers are answered."""
    arguments = _training_arguments(wanted, config, output)
    if stage == "anchored":
        arguments |= _anchor_arguments(wanted.anchor, config)
    args = (SFTConfig if stage == "sft" else AnchoredSFTConfig)(**arguments)
    loss_on = wanted.data.loss_on
    train = data.dataset(data_file(config, "data.train", wanted.data.train), loss_on)
    held_out = None if wanted.data.eval is None else data.dataset(data_file(config, "data.eval", wanted.data.eval), loss_on)
    files = {name: data_file(config, f"data.earlier.{name}", file) for name, file in wanted.data.earlier.items()}
    replayed = data_file(config, "anchor.replay", wanted.anchor.replay) if stage == "anchored" and wanted.anchor.replay else None
    name = located(wanted.model, (config, "model"), config.parent)
    model, tokenizer = (load(name, (config, "model")) for load in (load_model, load_tokenizer))
    reference = _reference(wanted, config) if stage == "anchored" else None

    def answered(file: str, kept: str) -> Any:
        return data.with_answers(file, model, tokenizer, wanted.data.answer_tokens, output / "answers" / f"{kept}.jsonl")

    earlier = {name: answered(file, name) for name, file in files.items()}
    options: dict[str, Any] = {
        "model": model,
        "args": args,
        "train_dataset": train,
        "eval_dataset": held_out,
        "processing_class": tokenizer,
        "peft_config": _lora(wanted.lora),
    }
    if stage == "sft":
        trainer = SFTTrainer(**options)
    else:
        replay = None if replayed is None else answered(replayed, "replay")
        trainer = AnchoredSFTTrainer(**options, replay_dataset=replay, reference_model=reference)
    if earlier:
        trainer.add_callback(ForgettingCallback(trainer, earlier))
    return trainer


def _training_arguments(wanted: Any, config: Path, output: Path) -> dict[str, Any]:
    training, files = wanted.training, wanted.data
    arguments: dict[str, Any] = {
        "output_dir": str(output),
        "learning_rate": training.learning_rate,
        "lr_scheduler_type": training.scheduler,
        "warmup_steps": training.warmup_steps,
        "weight_decay": training.weight_decay,
        "max_grad_norm": training.max_grad_norm,
        "per_device_train_batch_size": training.batch_size,
        "per_device_eval_batch_size": training.eval_batch_size,
        "gradient_accumulation_steps": training.gradient_accumulation,
        "seed": training.seed,
        "bf16": training.precision == "bfloat16",
        "activation_checkpointing": training.gradient_checkpointing,
        "logging_steps": training.log_every,
        "report_to": training.report_to or "none",
        "dataloader_pin_memory": torch.cuda.is_available(),
        "save_total_limit": training.keep_checkpoints,
        "max_length": files.max_length,
        "packing": files.packing,
        "assistant_only_loss": files.loss_on == "assistant",
        **_every("save", training.save_every),
    }
    if training.epochs is not None:
        arguments["num_train_epochs"] = training.epochs
    if training.max_steps is not None:
        arguments["max_steps"] = training.max_steps
    if files.eval is not None:
        arguments |= {"eval_on_start": True, **_every("eval", training.eval_every)}
    known = {field.name for field in dataclasses.fields(SFTConfig)}
    for name in training.arguments:
        if name in arguments:
            raise error(config, f"training.arguments.{name}", "has a key of its own in training, data or output")
        if name not in known:
            close = difflib.get_close_matches(name, known, 1)
            raise error(
                config, f"training.arguments.{name}", "no argument of SFTConfig" + (f", did you mean {close[0]!r}?" if close else "")
            )
    return arguments | training.arguments


def _every(what: str, every: int | str) -> dict[str, Any]:
    if isinstance(every, str):
        return {f"{what}_strategy": every}
    return {f"{what}_strategy": "steps", f"{what}_steps": every}


def _anchor_arguments(anchor: schema.Anchor, config: Path) -> dict[str, Any]:
    # The names are AnchoredSFTConfig's without their prefix, but for these, which are not arguments.
    given = anchor.model_dump(exclude={"reference", "replay", "alpha"})
    arguments = {f"anchor_{name}": value for name, value in given.items()}
    if anchor.store is not None:
        arguments["anchor_store"] = str(config.parent / anchor.store)
    if isinstance(anchor.alpha, list):
        arguments["anchor_alphas"] = anchor.alpha
    else:
        arguments["anchor_alpha"] = anchor.alpha
    return arguments


def _reference(wanted: schema.Anchored, config: Path) -> Any:
    """A model, or the directory of an adapter, which a student with an adapter of its own takes beside it; where
    the anchor has a store, a function that loads the model, since it is not always needed."""
    name = located(wanted.anchor.reference, (config, "anchor.reference"), config.parent)
    if wanted.lora is not None and Path(name, "adapter_config.json").is_file():
        return name
    load = functools.partial(load_model, name, (config, "anchor.reference"))
    return load if wanted.anchor.store is not None else load()


def _lora(lora: schema.Lora | None) -> LoraConfig | None:
    if lora is None:
        return None
    return LoraConfig(r=lora.r, lora_alpha=lora.alpha, lora_dropout=lora.dropout, target_modules=lora.target_modules, task_type="CAUSAL_LM")
