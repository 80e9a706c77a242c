"""The second stage of Anchored Learning, for any transformers.Trainer."""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch.utils.data import Dataset
from transformers import PreTrainedModel, TrainerCallback

from anchorkl.errors import Status
from anchorkl.hf import _checkpoint, _references
from anchorkl.hf._batch_loss import batch_loss, counted
from anchorkl.hf._datasets import prepared
from anchorkl.hf._errors import error
from anchorkl.hf._metrics import StatisticSums
from anchorkl.hf._stored_loss import stored_loss
from anchorkl.hf._stored_targets import StoredTargets, met
from anchorkl.hf.config import DTYPES, AnchorArguments
from anchorkl.hf.generation import on_policy_batch
from anchorkl.hf.replay import Replay
from anchorkl.hf.teachers import AdapterTeacher, ModelTeacher, Snapshot, Teacher, check_peft, copy_of, is_peft
from anchorkl.schedule import Turn

REPLAY_KEY = "anchor_replay"  # the replayed part of a batch
MET_KEY = "anchor_met"  # its examples, as a store knows them

if TYPE_CHECKING:
    from transformers import Trainer as _Trainer  # which AnchoredTrainerMixin is put before
else:
    _Trainer = object


class AnchoredTrainerMixin(_Trainer):
    """Trains toward the anchor instead of the labels. Put it before the trainer:

        class AnchoredTrainer(AnchoredTrainerMixin, transformers.Trainer): ...

    with AnchoredTrainingArguments (or another config with AnchorArguments) as args. The model given is
    the base model, where the second stage starts. Evaluation is the trainer's own: its eval_loss is the
    labels' cross-entropy, as without the mixin.

    Keyword arguments besides the trainer's own:
        reference_model: the fine-tuned model of the first stage, which is frozen in place; or its path, or a function
            without arguments that loads it; without it, args.reference_model_name_or_path.
        replay_dataset: general examples with the base model's own answers, tokenized (input_ids, labels), or in any
            format that an SFTTrainer takes.

    One process, or several with DistributedDataParallel. FSDP, DeepSpeed and tensor, context and
    sequence parallelism are refused.
    """

    loss_is_scaled_for_ga = True  # get_batch_samples below always counts

    def __init__(
        self,
        *args: Any,
        reference_model: PreTrainedModel | torch.nn.Module | str | Callable[[], torch.nn.Module] | None = None,
        replay_dataset: Dataset | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        if not isinstance(self.args, AnchorArguments):
            raise error("args", f"a {type(self.args).__name__}", "AnchoredSFTConfig or AnchoredTrainingArguments", Status.INVALID_DTYPE)
        _refuse(self)
        self.anchor_schedule = self.args.make_schedule()
        replay_dataset = None if replay_dataset is None else prepared(self, replay_dataset, "replay_dataset")
        # New adapters are initialized; that this draws random numbers must not change the student's dropout.
        with torch.random.fork_rng(devices=[]):
            self._make_teachers(reference_model, with_base=replay_dataset is not None)
        self._replay = None
        if replay_dataset is not None:
            self._replay = Replay(replay_dataset, self.data_collator, self.args.anchor_replay_share, self.args.seed)
            self._replay_rows = self._replay.rows_beside(self.args.per_device_train_batch_size)
        self._stored = None if self.args.anchor_store is None else StoredTargets(self)
        self._turn: Turn | None = None
        self._sums = StatisticSums()
        self._resume: str | None = None
        self.add_callback(_Schedule(self))

    def train(self, resume_from_checkpoint: str | bool | None = None, *args: Any, **kwargs: Any) -> Any:
        """As Trainer.train. True: go on from the newest checkpoint in output_dir that is whole."""
        if resume_from_checkpoint is True:
            resume_from_checkpoint = _checkpoint.last_checkpoint(self.args.output_dir)
            if resume_from_checkpoint is None:
                raise error(
                    "resume_from_checkpoint", f"True, with no whole checkpoint in {self.args.output_dir!r}", "False, or a checkpoint"
                )
        self._resume = resume_from_checkpoint or None
        try:
            return super().train(self._resume, *args, **kwargs)
        finally:
            if self._stored is not None:
                self._stored.close()

    def get_batch_samples(
        self, epoch_iterator: Iterator[dict[str, Any]], num_batches: int, device: torch.device
    ) -> tuple[list[dict[str, Any]], torch.Tensor]:
        """The micro-batches of an optimizer step, with the student's responses and the replayed examples
        in them, and how many tokens they count, in all processes: the loss of each is divided by that."""
        batches = list(itertools.islice(epoch_iterator, num_batches))
        step = self.state.global_step
        batches = [self._complete(batch, step, place) for place, batch in enumerate(batches)]
        parts = [part for batch in batches for part in (batch, batch.get(REPLAY_KEY)) if part is not None]
        if self._stored is not None:
            _note_examples(batches)
        items = sum((counted(part) for part in parts), torch.tensor(0)).to(device)
        if self.args.average_tokens_across_devices and self.args.world_size > 1:
            items = self.accelerator.reduce(items, "sum")
        return batches, items

    def compute_loss(
        self, model: torch.nn.Module, inputs: dict[str, Any], return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        """The anchored loss while training; the trainer's own in evaluation."""
        if not model.training:
            return super().compute_loss(model, inputs, return_outputs=return_outputs, num_items_in_batch=num_items_in_batch)
        if return_outputs:
            raise error("return_outputs", "True while training", "False: without logits there are no outputs", Status.UNSUPPORTED)
        options = self.args.loss_options() | {
            "num_items": num_items_in_batch,
            "fused": self.args.anchor_fused_linear,
            "return_stats": self._is_logged(),
        }
        batch = {name: value for name, value in inputs.items() if name != REPLAY_KEY}
        loss = self._batch_loss(model, batch, False, options)
        if REPLAY_KEY in inputs:
            loss = loss + self._batch_loss(model, inputs[REPLAY_KEY], True, options)
        if self.args.average_tokens_across_devices:
            # The items are those of all processes, and gradients are averaged over them.
            loss = loss * self.accelerator.num_processes
        return loss

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """As Trainer.log, with the statistics of the steps since the last line of the training loss."""
        if "loss" in logs and self._turn is not None:
            logs |= self._sums.means(self.accelerator)
            if self._stored is not None:
                logs |= self._stored.seen(self.accelerator)
            logs |= {"anchor/outer_iteration": self._turn.outer_iteration, "anchor/alpha": self._turn.alpha}
        super().log(logs, start_time)

    def _make_teachers(self, reference_model: Any, with_base: bool) -> None:
        args, student = self.args, self.model
        if is_peft(student):
            check_peft(student)
        device = None if args.anchor_snapshot_device is None else torch.device(args.anchor_snapshot_device)
        dtype = DTYPES.get(args.anchor_teacher_dtype)
        self.anchor_base: Teacher | None = None
        if with_base and is_peft(student):
            self.anchor_base = AdapterTeacher("base", student, None)
        elif with_base:
            self.anchor_base = ModelTeacher("base", copy_of(student).to(device=device, dtype=dtype))
        self.anchor_reference = _references.load(reference_model, args, student, dtype, device)
        self.anchor_snapshot = None if args.anchor_snapshot == "current" else Snapshot(student, dtype, device)
        snapshot = self.anchor_snapshot.teacher if self.anchor_snapshot else None
        for teacher in (self.anchor_base, self.anchor_reference, snapshot):
            if isinstance(teacher, ModelTeacher):  # the same autocast as the student's
                teacher.model = self.accelerator.prepare_model(teacher.model, device_placement=device is None, evaluation_mode=True)

    def _batch_loss(self, model: torch.nn.Module, batch: dict[str, Any], replay: bool, options: dict[str, Any]) -> torch.Tensor:
        """The loss of new or of replayed examples; its statistics are noted."""
        if self._stored is not None:
            batch = dict(batch)
            of = batch.pop(MET_KEY, None) or met(batch)
            target = (self._stored.base_target if replay else self._stored.target)(batch, of)
            result = stored_loss(model, target, of.places, batch, **options)
        elif replay:
            # alpha 0: the anchor of these rows is the base model's own distribution.
            assert self.anchor_base is not None  # where examples are replayed there is one
            result = batch_loss(model, self.anchor_base, self.anchor_base, batch, alpha=0.0, **options)
        else:
            assert self._turn is not None  # a step has begun
            snapshot = self.anchor_snapshot.teacher if self.anchor_snapshot else None
            result = batch_loss(model, snapshot, self.anchor_reference, batch, alpha=self._turn.alpha, **options)
        if isinstance(result, tuple):
            result, stats = result
            self._sums.add(stats, replay, anchors_alone=self._stored is not None and self._stored.gives_anchors)
        return result

    def _is_logged(self) -> bool:
        """Whether the step that runs ends with a log line: statistics cost time, so others go without."""
        step, args = self.state.global_step + 1, self.args
        if args.logging_strategy == "steps":
            return step % self.state.logging_steps == 0 or (step == 1 and args.logging_first_step)
        return args.logging_strategy != "no"

    def _complete(self, batch: dict[str, Any], step: int, place: int) -> dict[str, Any]:
        args, world = self.args, self.args.world_size
        if args.anchor_on_policy and random.Random(f"{args.seed} {step} {place}").random() < args.anchor_on_policy:
            # Seeded by where it is, not by what has run before, so that a run that goes on writes the same.
            with torch.random.fork_rng(devices=[] if args.device.type == "cpu" else None):
                torch.manual_seed(hash((args.seed, step, place, args.process_index)) % 2**63)
                batch = on_policy_batch(
                    self.model,
                    batch,
                    max_new_tokens=args.anchor_on_policy_max_new_tokens,
                    temperature=args.anchor_on_policy_temperature,
                    pad=_pad_token(self),
                )
        if self._replay is not None:
            number = (step * args.gradient_accumulation_steps + place) * world + args.process_index
            batch = {**batch, REPLAY_KEY: self._replay.batch(number, self._replay_rows)}
        return batch

    def _save_checkpoint(self, model: torch.nn.Module, trial: Any) -> None:
        if self.args.should_save:
            folder = Path(self._get_output_dir(trial=trial), f"checkpoint-{self.state.global_step}")
            store = None if self._stored is None else self._stored.stores.name
            _checkpoint.save(folder, self.anchor_schedule, self.anchor_snapshot, store, self._extra_state())
        if self._stored is not None:
            self._stored.stores.sync()
        super()._save_checkpoint(model, trial)
        if self._stored is not None:
            self._stored.stores.remove_old()

    def _save_rng_state(self, output_dir: str) -> None:
        super()._save_rng_state(output_dir)
        self.accelerator.wait_for_everyone()  # the last file, trainer_state.json, says that all others are there

    def _save(self, output_dir: str | None = None, state_dict: dict[str, Any] | None = None) -> None:
        if not is_peft(self.model):
            super()._save(output_dir, state_dict)
            return
        # PEFT would save every adapter; those of snapshot and reference are no part of the model.
        save, active = self.model.save_pretrained, self.model.active_adapter
        self.model.save_pretrained = functools.partial(save, selected_adapters=[active])
        try:
            super()._save(output_dir, state_dict)
        finally:
            del self.model.save_pretrained

    def _extra_state(self) -> dict[str, Any]:
        """What else a checkpoint holds."""
        return {}

    def _load_extra_state(self, state: dict[str, Any]) -> None:
        """Takes what _extra_state gave."""


class _Schedule(TrainerCallback):
    """Does what the schedule says, at the start of each optimizer step."""

    def __init__(self, trainer: AnchoredTrainerMixin) -> None:
        self.trainer = trainer

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        trainer = self.trainer
        trainer.anchor_schedule = args.make_schedule()
        if trainer._resume is not None:
            trainer._load_extra_state(_checkpoint.load(Path(trainer._resume), trainer.anchor_schedule, trainer.anchor_snapshot))
        if trainer._stored is not None:
            trainer._stored.open()

    def on_epoch_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        # state.epoch is a whole number here, or, in an epoch that is gone on with, between two.
        self.trainer.anchor_schedule.begin_epoch(int((state.epoch or 0) + 1e-6))

    def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        trainer = self.trainer
        turn = trainer._turn = trainer.anchor_schedule.begin_step()
        snapshot = trainer.anchor_snapshot
        if snapshot is not None and turn.take_snapshot:
            snapshot.take()
        if snapshot is not None and turn.ema is not None:
            snapshot.average(turn.ema)
        if trainer._stored is not None:
            trainer._stored.begin_step(turn.outer_iteration, turn.alpha)
        if turn.reset_optimizer:
            trainer.optimizer.state.clear()

    def on_epoch_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        if self.trainer._stored is not None:
            self.trainer._stored.stores.end_epoch()


def _note_examples(batches: list[dict[str, Any]]) -> None:
    """Puts the examples of a step's micro-batches beside them."""
    for batch in batches:
        batch[MET_KEY] = met(batch)
        if REPLAY_KEY in batch:
            batch[REPLAY_KEY][MET_KEY] = met(batch[REPLAY_KEY])
    for batch, following in itertools.pairwise(batches):
        batch[MET_KEY].following = following[MET_KEY]


def _pad_token(trainer: Any) -> int:
    pad = getattr(getattr(trainer, "processing_class", None), "pad_token_id", None)
    pad = trainer.model.generation_config.pad_token_id if pad is None else pad
    return 0 if pad is None else pad  # masked, so that any token will do


def _refuse(trainer: Any) -> None:
    """What would be computed otherwise than one thinks."""
    accelerator, args = trainer.accelerator, trainer.args
    sharded = []
    # On some devices accelerate leaves FSDP out without a word; who asked for it wants to know.
    if trainer.is_fsdp_enabled or args.fsdp or any(hasattr(p, "full_tensor") for p in trainer.model.parameters()):
        sharded.append("FSDP")
    if trainer.is_deepspeed_enabled:
        sharded.append("DeepSpeed")
    parallel = getattr(accelerator, "parallelism_config", None)
    for kind in ("tp", "cp", "sp"):
        if parallel is not None and getattr(parallel, f"{kind}_enabled", False):
            sharded.append(f"{kind}_size above 1")
    if sharded:
        wanted = "one process, or DistributedDataParallel (torchrun without a sharding plugin)"
        raise error("args", " and ".join(sharded), wanted, Status.UNSUPPORTED)
    if args.n_gpu > 1:
        raise error("args", f"{args.n_gpu} GPUs in one process", "one GPU a process: start it with torchrun", Status.UNSUPPORTED)
    if getattr(trainer, "model_init", None) is not None:
        raise error("model_init", "a function", "None, and a model: snapshot and base are made of it")
    if args.label_smoothing_factor:
        raise error("label_smoothing_factor", f"{args.label_smoothing_factor:g}", "0: the anchor takes the place of smoothed labels")
    if trainer.compute_loss_func is not None:
        raise error("compute_loss_func", "a function", "None: the loss is the anchored one")
    if getattr(args, "loss_type", "nll") != "nll":
        raise error("loss_type", repr(args.loss_type), "'nll': anchor_ce_weight weighs it")
    if getattr(trainer, "aux_loss_enabled", False):
        raise error(
            "router_aux_loss_coef",
            f"{trainer.router_aux_loss_coef:g}",
            "0.0: the load-balancing loss is not part of this one",
            Status.UNSUPPORTED,
        )
