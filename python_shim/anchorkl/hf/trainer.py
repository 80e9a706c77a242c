"""The second stage of Anchored Learning on TRL's SFTTrainer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import torch
from datasets import Dataset, load_dataset
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from trl import SFTTrainer

from anchorkl.errors import Status
from anchorkl.hf._errors import error
from anchorkl.hf.anchored import AnchoredTrainerMixin
from anchorkl.hf.config import AnchoredSFTConfig


class AnchoredSFTTrainer(AnchoredTrainerMixin, SFTTrainer):
    """TRL's SFTTrainer, whose model is pulled toward an anchor between a snapshot of itself and the
    fine-tuned reference, instead of toward the labels.

        trainer = AnchoredSFTTrainer(
            model=base, args=AnchoredSFTConfig("out", reference_model_name_or_path="sft"), train_dataset=data
        )
        trainer.train()

    Datasets, chat templates, packing, completion-only and assistant-only loss, PEFT and so on are
    SFTTrainer's. With a PEFT model, snapshot and reference (if it is a saved adapter) are adapters
    of the same base model.

    Arguments besides those of SFTTrainer:
        reference_model: the model of the first stage, frozen in place, or its path, or a function without arguments that
            loads it; without it, args.reference_model_name_or_path.
        replay_dataset: general examples with the base model's own answers (base_answers makes them), in any
            format that train_dataset may have; without it, the JSONL file args.anchor_replay.

    Logged while training, from the steps that are logged: anchor/kl and the other means of AnchorStats,
    anchor/outer_iteration and anchor/alpha, anchor/replay_kl. mean_token_accuracy and entropy are logged in
    evaluation only: they need logits, of which the fused loss makes none; anchor/entropy and anchor/agreement
    (with the anchor's most likely token) are what it has.
    """

    _tag_names: ClassVar = ["trl", "sft", "anchored-learning"]
    _name = "Anchored SFT"

    def __init__(
        self,
        model: str | PreTrainedModel,
        args: AnchoredSFTConfig,
        *positional: Any,
        processing_class: PreTrainedTokenizerBase | None = None,
        reference_model: PreTrainedModel | str | Callable[[], torch.nn.Module] | None = None,
        replay_dataset: Dataset | None = None,
        **kwargs: Any,
    ) -> None:
        if not isinstance(args, AnchoredSFTConfig):
            raise error("args", f"a {type(args).__name__}", "an AnchoredSFTConfig", Status.INVALID_DTYPE)
        if replay_dataset is None and args.anchor_replay is not None:
            replay_dataset = load_dataset("json", data_files=args.anchor_replay, split="train")
        super().__init__(
            model,
            args,
            *positional,
            processing_class=processing_class,
            reference_model=reference_model,
            replay_dataset=replay_dataset,
            **kwargs,
        )

    def compute_loss(self, model: torch.nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        """As AnchoredTrainerMixin's, and counts the tokens that were trained on, which SFTTrainer logs."""
        if model.training:
            mask = inputs.get("attention_mask")
            tokens = mask.sum() if mask is not None else torch.tensor(inputs["input_ids"].numel(), device=inputs["input_ids"].device)
            self._total_train_tokens += self.accelerator.reduce(tokens, "sum").item()
            self._metrics["train"]["num_tokens"] = [self._total_train_tokens]
        return super().compute_loss(model, inputs, *args, **kwargs)

    def _extra_state(self) -> dict[str, Any]:
        return {"total_train_tokens": self._total_train_tokens}

    def _load_extra_state(self, state: dict[str, Any]) -> None:
        self._total_train_tokens = state["total_train_tokens"]
