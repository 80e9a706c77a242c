"""Hidden states and output heads of Hugging Face causal language models, for
the fused linear loss, and trainers of the two-stage method.

What gets hidden states imports neither transformers nor peft: models are known
by what they have. The trainers need transformers and trl, which are imported
when one of them is asked for.
"""

import importlib
from typing import TYPE_CHECKING, Any

from anchorkl.hf.check import check_head
from anchorkl.hf.heads import OutputHead, output_head
from anchorkl.hf.hidden import hidden_states_instead_of_logits, last_hidden
from anchorkl.hf.linear import linear_loss_inputs

if TYPE_CHECKING:
    from anchorkl.hf._checkpoint import last_checkpoint
    from anchorkl.hf.anchored import AnchoredTrainerMixin
    from anchorkl.hf.config import AnchorArguments, AnchoredSFTConfig, AnchoredTrainingArguments
    from anchorkl.hf.forgetting import ForgettingCallback
    from anchorkl.hf.generation import base_answers
    from anchorkl.hf.trainer import AnchoredSFTTrainer

# Where each of the names that need transformers and trl is.
_TRAINING = {
    "AnchorArguments": "config",
    "AnchoredSFTConfig": "config",
    "AnchoredSFTTrainer": "trainer",
    "AnchoredTrainerMixin": "anchored",
    "AnchoredTrainingArguments": "config",
    "ForgettingCallback": "forgetting",
    "base_answers": "generation",
    "last_checkpoint": "_checkpoint",
}

__all__ = [
    "AnchorArguments",
    "AnchoredSFTConfig",
    "AnchoredSFTTrainer",
    "AnchoredTrainerMixin",
    "AnchoredTrainingArguments",
    "ForgettingCallback",
    "OutputHead",
    "base_answers",
    "check_head",
    "hidden_states_instead_of_logits",
    "last_checkpoint",
    "last_hidden",
    "linear_loss_inputs",
    "output_head",
]


def __getattr__(name: str) -> Any:
    if name not in _TRAINING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_TRAINING[name]}"), name)
