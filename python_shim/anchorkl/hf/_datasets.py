"""Datasets beside the one that is trained on, tokenized."""

from __future__ import annotations

from typing import Any

from anchorkl.hf._errors import error

# The columns that a collator takes; others are for people.
COLUMNS = ("input_ids", "labels", "attention_mask", "position_ids")


def prepared(trainer: Any, dataset: Any, field: str) -> Any:
    """The dataset with input_ids and labels alone. An SFTTrainer tokenizes what is not yet; of prompts
    and completions only the completions count, whatever holds for the trainer's own data."""
    _check_rows(dataset, field)
    columns = set(dataset.column_names)
    if "input_ids" not in columns and hasattr(trainer, "_prepare_dataset"):
        own = trainer.completion_only_loss
        trainer.completion_only_loss = {"prompt", "completion"} <= columns
        try:
            dataset = trainer._prepare_dataset(dataset, trainer.processing_class, trainer.args, False, None, field)
        finally:
            trainer.completion_only_loss = own
    columns = dataset.column_names
    if not {"input_ids", "labels"} <= set(columns):
        raise error(field, f"columns {columns}", "tokenized examples, with input_ids and labels")
    _check_rows(dataset, field)  # those whose every token is cut off have gone
    return dataset.select_columns([column for column in COLUMNS if column in columns])


def _check_rows(dataset: Any, field: str) -> None:
    if len(dataset) == 0:
        raise error(field, "no examples", "at least one with a token that counts")
