"""The arguments of the two-stage method, beside those of a trainer."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from transformers import TrainingArguments
from trl import SFTConfig

from anchorkl.errors import Status, failure
from anchorkl.schedule import AnchorSchedule, by_outer

DTYPES = {"float16": torch.float16, "bfloat16": torch.bfloat16, "float32": torch.float32, "float64": torch.float64}
VALUES = ("float16", "bfloat16", "float32")  # of a store


if TYPE_CHECKING:
    from transformers import TrainingArguments as _Arguments  # of the trainer that AnchorArguments are mixed into
else:
    _Arguments = object


@dataclass
class AnchorArguments(_Arguments):
    """What the second stage needs to know. Mixed into a config of a trainer.

    The schedule decides how long training lasts: anchor_outer_iterations times
    anchor_inner_epochs epochs, or with anchor_snapshot="steps" anchor_outer_iterations times
    anchor_snapshot_steps optimizer steps. A max_steps ends it earlier.
    """

    if TYPE_CHECKING:
        max_steps: int = -1  # the trainer's own

    num_train_epochs: float | None = field(
        default=None, metadata={"help": "Leave it out: it is anchor_outer_iterations times anchor_inner_epochs."}
    )
    reference_model_name_or_path: str | None = field(
        default=None,
        metadata={
            "help": "The fine-tuned model of the first stage: a directory, a name on the hub, or, where the student is "
            "a PEFT model, the directory of an adapter for the same base model."
        },
    )
    anchor_alpha: float = field(default=0.5, metadata={"help": "Weight of the reference in the anchor, in [0, 1]."})
    anchor_alphas: list[float] | None = field(
        default=None, metadata={"help": "One alpha for each outer iteration, instead of anchor_alpha."}
    )
    anchor_space: str = field(default="logit", metadata={"help": "Where the anchor is mixed: logit or probability."})
    anchor_tau: float = field(default=1.0, metadata={"help": "Temperature, above 0."})
    anchor_divergence: str = field(default="forward", metadata={"help": "forward, reverse or jsd."})
    anchor_jsd_beta: float = field(default=0.5, metadata={"help": "beta of jsd."})
    anchor_inner_epochs: int = field(default=5, metadata={"help": "Epochs of an outer iteration, K."})
    anchor_outer_iterations: int = field(default=5, metadata={"help": "Snapshots taken, T."})
    anchor_snapshot: str = field(
        default="epochs",
        metadata={
            "help": "epochs: taken every anchor_inner_epochs epochs; steps: every anchor_snapshot_steps steps; "
            "ema: a moving average of the student; current: the student itself."
        },
    )
    anchor_snapshot_steps: int | None = field(
        default=None, metadata={"help": "Optimizer steps of an outer iteration, with anchor_snapshot=steps."}
    )
    anchor_snapshot_ema: float | None = field(
        default=None, metadata={"help": "What the moving average keeps of itself at a step, with anchor_snapshot=ema."}
    )
    anchor_snapshot_device: str | None = field(
        default=None, metadata={"help": "Where snapshot and reference are kept; without it where the student is."}
    )
    anchor_teacher_dtype: str | None = field(
        default=None, metadata={"help": f"Type of snapshot and reference: {', '.join(DTYPES)}; without it the student's."}
    )
    anchor_reset_optimizer: bool = field(
        default=False, metadata={"help": "Forget the optimizer's moments at the start of each outer iteration."}
    )
    anchor_kl_weight: float = field(default=1.0, metadata={"help": "Weight of the divergence."})
    anchor_ce_weight: float = field(default=0.0, metadata={"help": "Weight of the labels' cross-entropy."})
    anchor_on_policy: float = field(default=0.0, metadata={"help": "Share of the batches whose responses the student writes, in [0, 1]."})
    anchor_on_policy_max_new_tokens: int = field(default=128, metadata={"help": "Longest response that it writes."})
    anchor_on_policy_temperature: float = field(
        default=1.0, metadata={"help": "Temperature that it samples with; 0 takes the most likely token."}
    )
    anchor_replay: str | None = field(
        default=None,
        metadata={"help": "JSONL file of general prompts with the base model's own answers, which hold the student to the base."},
    )
    anchor_replay_share: float = field(
        default=0.25, metadata={"help": "Replayed examples for each example of a batch, which come on top of it."}
    )
    anchor_fused_linear: bool = field(default=True, metadata={"help": "Compute the loss from hidden states, without an array of logits."})
    anchor_store: str | None = field(
        default=None,
        metadata={"help": "Folder where the teachers' distributions of each example are kept, to be computed once."},
    )
    anchor_store_k: int = field(
        default=0, metadata={"help": "Tokens that are kept of a distribution, the most likely ones, and the rest as one; 0: all logits."}
    )
    anchor_store_reference_k: int | None = field(
        default=None,
        metadata={
            "help": "Tokens that are kept of the reference, with anchor_store_k; 0: all logits. Without it the reference is "
            "loaded again for each outer iteration's first epoch, or, where only it is kept, anchor_store_k."
        },
    )
    anchor_store_values: str | None = field(
        default=None,
        metadata={"help": f"Type that is kept: {', '.join(VALUES)}; without it bfloat16 for logits, float16 with anchor_store_k."},
    )

    def __post_init__(self) -> None:
        schedule = self.make_schedule()
        _one_of("anchor_space", self.anchor_space, ("logit", "probability"))
        _one_of("anchor_divergence", self.anchor_divergence, ("forward", "reverse", "jsd"))
        if self.anchor_teacher_dtype is not None:
            _one_of("anchor_teacher_dtype", self.anchor_teacher_dtype, tuple(DTYPES))
        _within("anchor_tau", self.anchor_tau, 0, math.inf, low=False)
        _within("anchor_jsd_beta", self.anchor_jsd_beta, 0, 1, low=False, high=False)
        _within("anchor_kl_weight", self.anchor_kl_weight, 0, math.inf)
        _within("anchor_ce_weight", self.anchor_ce_weight, 0, math.inf)
        _within("anchor_on_policy", self.anchor_on_policy, 0, 1)
        _within("anchor_on_policy_max_new_tokens", self.anchor_on_policy_max_new_tokens, 1, math.inf)
        _within("anchor_on_policy_temperature", self.anchor_on_policy_temperature, 0, math.inf)
        _within("anchor_replay_share", self.anchor_replay_share, 0, math.inf, low=False)
        self._check_store()
        if self.anchor_on_policy and self.anchor_ce_weight:
            got = f"{self.anchor_ce_weight:g} with an anchor_on_policy of {self.anchor_on_policy:g}"
            raise _error("anchor_ce_weight", got, "0: the labels would be what the student has written itself")
        self._set_length(schedule)
        super().__post_init__()

    def _check_store(self) -> None:
        for name in ("anchor_store_k", "anchor_store_reference_k"):
            got = getattr(self, name)
            if isinstance(got, bool) or not isinstance(got or 0, int) or (got or 0) < 0:
                raise _error(name, repr(got), "a number of tokens, or 0 for all")
        if self.anchor_store_values is not None:
            _one_of("anchor_store_values", self.anchor_store_values, VALUES)
        if self.anchor_store is None:
            for name in ("anchor_store_k", "anchor_store_reference_k", "anchor_store_values"):
                if getattr(self, name):
                    raise _error(name, f"{getattr(self, name)!r} without an anchor_store", "a folder as anchor_store, too")
            return
        if self.anchor_store_reference_k is not None and not self.anchor_store_k:
            got = f"{self.anchor_store_reference_k} without an anchor_store_k"
            raise _error("anchor_store_reference_k", got, "None: all logits are kept")
        if self.anchor_on_policy:
            got = f"a store with an anchor_on_policy of {self.anchor_on_policy:g}"
            raise _error("anchor_store", got, "None: what the student writes is new in each epoch")
        for name in ("packing", "padding_free"):
            if getattr(self, name, False):
                raise _error(name, "True with an anchor_store", "False: a store knows examples that have a row of their own")

    def make_schedule(self) -> AnchorSchedule:
        """A new schedule of these arguments."""
        alphas = self.anchor_alphas
        if alphas is not None and len(alphas) != self.anchor_outer_iterations:
            wanted = f"{self.anchor_outer_iterations} numbers, one for each of anchor_outer_iterations"
            raise _error("anchor_alphas", f"{len(alphas)} numbers", wanted)
        return AnchorSchedule(
            outer_iterations=self.anchor_outer_iterations,
            inner_epochs=self.anchor_inner_epochs,
            snapshot=self.anchor_snapshot,
            snapshot_steps=self.anchor_snapshot_steps,
            ema=self.anchor_snapshot_ema,
            alpha=self.anchor_alpha if alphas is None else by_outer(alphas),
            reset_optimizer=self.anchor_reset_optimizer,
        )

    def loss_options(self) -> dict[str, Any]:
        """The options of the loss that stay the same."""
        jsd = self.anchor_divergence == "jsd"
        return {
            "space": self.anchor_space,
            "tau": self.anchor_tau,
            "divergence": ("jsd", self.anchor_jsd_beta) if jsd else self.anchor_divergence,
            "kl_weight": self.anchor_kl_weight,
            "ce_weight": self.anchor_ce_weight,
        }

    def _set_length(self, schedule: AnchorSchedule) -> None:
        if schedule.epochs is None:
            if self.max_steps <= 0 and schedule.steps is not None:
                self.max_steps = schedule.steps
            self.num_train_epochs = 1.0 if self.num_train_epochs is None else self.num_train_epochs  # max_steps decides
            return
        if self.num_train_epochs is None:
            self.num_train_epochs = float(schedule.epochs)
        elif self.num_train_epochs != schedule.epochs:
            wanted = (
                f"{schedule.epochs}, anchor_outer_iterations {self.anchor_outer_iterations} times anchor_inner_epochs "
                f"{self.anchor_inner_epochs} (leave it out; max_steps ends a run earlier)"
            )
            raise _error("num_train_epochs", f"{self.num_train_epochs:g}", wanted)


@dataclass
class AnchoredSFTConfig(AnchorArguments, SFTConfig):
    """SFTConfig with the arguments of the two-stage method, for AnchoredSFTTrainer."""


@dataclass
class AnchoredTrainingArguments(AnchorArguments, TrainingArguments):
    """TrainingArguments with those of the two-stage method, for a Trainer with AnchoredTrainerMixin."""


def _error(name: str, got: str, wanted: str) -> Exception:
    return failure(Status.INVALID_ARGUMENT, "anchorkl.hf", name, f"got {got}, wanted {wanted}")


def _one_of(name: str, got: Any, names: tuple[str, ...]) -> None:
    if got not in names:
        raise _error(name, repr(got), f"one of {', '.join(names)}")


def _within(name: str, got: Any, least: float, most: float, low: bool = True, high: bool = True) -> None:
    """low, high: whether the ends themselves are allowed (an infinite one never is)."""
    inside = isinstance(got, (int, float)) and not isinstance(got, bool)
    inside = inside and (least <= got if low else least < got) and (got <= most if high and most < math.inf else got < most)
    if not inside:
        ends = f"{'at least' if low else 'above'} {least}"
        if most < math.inf:
            ends += f" and {'at most' if high else 'below'} {most}"
        raise _error(name, repr(got), f"a number {ends}")
