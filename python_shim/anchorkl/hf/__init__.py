"""Hidden states and output heads of Hugging Face causal language models, for
the fused linear loss, and trainers of the two-stage method.

What gets hidden states imports neither transformers nor peft: models are known
by what they have. The trainers need transformers and trl, which are imported
when one of them is asked for.
"""

import importlib
from typing import Any

from anchorkl.hf.check import check_head
from anchorkl.hf.heads import OutputHead, output_head
from anchorkl.hf.hidden import hidden_states_instead_of_logits, last_hidden
from anchorkl.hf.linear import linear_loss_inputs

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
    "OutputHead",
    "check_head",
    "hidden_states_instead_of_logits",
    "last_hidden",
    "linear_loss_inputs",
    "output_head",
    *_TRAINING,
]


def __getattr__(name: str) -> Any:
    if name not in _TRAINING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_TRAINING[name]}"), name)
