"""What a configuration of `anchorkl train` may hold, with types and defaults.

Names of pydantic's own kind of error become sentences in config.py.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Share = Annotated[float, Field(ge=0, le=1)]
Positive = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(ge=1)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", validate_default=False)


class Data(Part):
    """JSONL files: {"messages": [...]}, {"prompt", "completion"} or {"text"} a line. Paths as in the file."""

    train: str
    eval: str | None = None
    earlier: dict[str, str] = {}
    """Name and file of earlier skills, to measure forgetting; prompts without answers are answered by the base model."""
    answer_tokens: Count = 64
    """Longest answer that the base model gives to such prompts."""
    max_length: Count = 1024
    packing: bool = False
    loss_on: Literal["last", "assistant", "all"] = "last"
    """Of conversations: the last message, all of the assistant's, or everything."""

    @model_validator(mode="after")
    def _together(self) -> Data:
        if self.earlier and self.eval is None:
            raise ValueError("earlier is measured at evaluations: give eval too")
        return self


class Training(Part):
    epochs: Positive | None = None
    """Stage 1. In stage 2 the anchor's outer_iterations and inner_epochs decide."""
    max_steps: Count | None = None
    learning_rate: Positive = 1e-4
    scheduler: str = "constant"
    warmup_steps: Annotated[int, Field(ge=0)] = 0
    weight_decay: Annotated[float, Field(ge=0)] = 0.0
    max_grad_norm: Annotated[float, Field(ge=0)] = 1.0
    batch_size: Count = 8
    gradient_accumulation: Count = 1
    eval_batch_size: Count = 8
    seed: int = 0
    precision: Literal["float32", "bfloat16"] = "float32"
    """bfloat16: the weights stay float32, products are computed in bfloat16."""
    gradient_checkpointing: bool = False
    log_every: Count = 1
    eval_every: Count | Literal["epoch"] = "epoch"
    save_every: Count | Literal["epoch", "no"] = "epoch"
    keep_checkpoints: Count = 1
    report_to: list[str] = ["tensorboard"]
    arguments: dict[str, Any] = {}
    """Any other arguments of TRL's SFTConfig, by their own names."""


class Lora(Part):
    r: Count = 16
    alpha: Positive = 32.0
    dropout: Share = 0.0
    target_modules: list[str] | str = "all-linear"


class Anchor(Part):
    """Stage 2; see anchorkl.hf.AnchoredSFTConfig."""

    reference: str
    alpha: Share | list[Share] = 0.5
    space: Literal["logit", "probability"] = "logit"
    tau: Positive = 1.0
    divergence: Literal["forward", "reverse", "jsd"] = "forward"
    jsd_beta: Annotated[float, Field(gt=0, lt=1)] = 0.5
    outer_iterations: Count = 5
    inner_epochs: Count = 5
    snapshot: Literal["epochs", "steps", "ema", "current"] = "epochs"
    snapshot_steps: Count | None = None
    snapshot_ema: Share | None = None
    reset_optimizer: bool = False
    kl_weight: Annotated[float, Field(ge=0)] = 1.0
    ce_weight: Annotated[float, Field(ge=0)] = 0.0
    on_policy: Share = 0.0
    on_policy_max_new_tokens: Count = 128
    on_policy_temperature: Annotated[float, Field(ge=0)] = 1.0
    replay: str | None = None
    """JSONL file of general prompts, with the base model's answers or without."""
    replay_share: Positive = 0.25
    teacher_dtype: Literal["float16", "bfloat16", "float32"] | None = None
    fused_linear: bool = True
    store: str | None = None
    """Folder where the teachers' distributions of each example are kept."""
    store_k: Annotated[int, Field(ge=0)] = 0
    """Tokens that are kept of a distribution, the most likely ones; 0: all logits."""
    store_reference_k: Annotated[int, Field(ge=0)] | None = None
    """Of the reference, with store_k; without it the reference is loaded again for each outer iteration."""
    store_values: Literal["float16", "bfloat16", "float32"] | None = None


class Stage(Part):
    """What both stages have."""

    model: str
    output: str
    data: Data
    training: Training = Training()
    lora: Lora | None = None


class Sft(Stage):
    """anchorkl train sft"""

    @model_validator(mode="after")
    def _length(self) -> Sft:
        if self.training.epochs is None and self.training.max_steps is None:
            raise ValueError("training.epochs or training.max_steps is wanted")
        return self


class Anchored(Stage):
    """anchorkl train anchored"""

    anchor: Anchor

    @model_validator(mode="after")
    def _length(self) -> Anchored:
        if self.training.epochs is not None:
            raise ValueError("training.epochs has no meaning here: anchor.outer_iterations times anchor.inner_epochs decides")
        return self
