"""How far a model has gone from its base on held-out data of earlier skills."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from datasets import Dataset
from torch.utils.data import DataLoader
from tqdm import tqdm
from transformers import TrainerCallback

from anchorkl.hf._batch_loss import batch_loss
from anchorkl.hf._datasets import prepared
from anchorkl.hf._errors import error
from anchorkl.hf.teachers import AdapterTeacher, ModelTeacher, Teacher, copy_of, is_peft


class ForgettingCallback(TrainerCallback):
    """At each evaluation, for each dataset, the labels' cross-entropy and KL(base || model), in nats per
    token: eval_<name>_forgetting_loss and eval_<name>_forgetting_kl, logged and part of evaluate()'s result.

        trainer.add_callback(ForgettingCallback(trainer, {"general": answers}))

    Arguments:
        trainer: a transformers.Trainer or SFTTrainer, whose model is the base yet: make it before train().
        datasets: examples of earlier skills, or of the base model's own answers (base_answers). For an SFTTrainer
            in any format that it takes, for others tokenized (input_ids, labels).
        base_model: the model to measure from, frozen in place. None: the trainer's, as it is now; of a PEFT model the model
            without adapters, of another one a copy.

    Every process measures all of the data. Raises anchorkl.AnchorKLError that names the dataset.
    """

    def __init__(self, trainer: Any, datasets: Mapping[str, Dataset], base_model: torch.nn.Module | None = None) -> None:
        if not datasets:
            raise error("datasets", "none", "at least one, under a name")
        self._trainer = trainer
        self._data = {name: prepared(trainer, dataset, f"datasets.{name}") for name, dataset in datasets.items()}
        self._base = _base(trainer, base_model)

    def on_evaluate(self, args: Any, state: Any, control: Any, metrics: dict[str, float] | None = None, **_: Any) -> None:
        """Measures, logs what was found, and adds it to the evaluation's metrics."""
        found = self.measure()
        if metrics is not None:
            metrics |= found
        self._trainer.log(dict(found))

    def measure(self) -> dict[str, float]:
        """The numbers that an evaluation logs, of the model as it is now."""
        model = self._trainer.model
        training = model.training
        model.eval()
        try:
            return {key: value for name, data in self._data.items() for key, value in self._measure(model, name, data).items()}
        finally:
            model.train(training)

    @torch.no_grad()
    def _measure(self, model: torch.nn.Module, name: str, data: Dataset) -> dict[str, float]:
        trainer = self._trainer
        loader = DataLoader(data, batch_size=trainer.args.per_device_eval_batch_size, collate_fn=trainer.data_collator)
        loss, divergence, tokens = 0.0, 0.0, 0
        for batch in tqdm(loader, desc=f"forgetting: {name}", unit="batch", leave=False, disable=trainer.args.disable_tqdm):
            batch = trainer._prepare_inputs(dict(batch))
            # With alpha 1 the divergence is that of the reference, here the base.
            _, stats = batch_loss(model, None, self._base, batch, fused=True, alpha=1.0, return_stats=True)
            rows = int(stats.counted_rows)
            loss, divergence, tokens = loss + float(stats.ce) * rows, divergence + float(stats.kl) * rows, tokens + rows
        if tokens == 0:
            raise error(f"datasets.{name}", "no token that counts", "labels other than -100")
        return {f"eval_{name}_forgetting_loss": loss / tokens, f"eval_{name}_forgetting_kl": divergence / tokens}


def _base(trainer: Any, base_model: torch.nn.Module | None) -> Teacher:
    if base_model is None and getattr(trainer, "anchor_base", None) is not None:
        return trainer.anchor_base  # replay has it already
    if base_model is None and is_peft(trainer.model):
        return AdapterTeacher("base", trainer.model, None)
    base_model = copy_of(trainer.model) if base_model is None else base_model
    return ModelTeacher("base", trainer.accelerator.prepare_model(base_model, evaluation_mode=True))
