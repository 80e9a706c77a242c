"""Hidden states and output heads of Hugging Face causal language models, for
the fused linear loss.

Neither transformers nor peft is imported: models are known by what they have.
"""

from anchorkl.hf.check import check_head
from anchorkl.hf.heads import OutputHead, output_head
from anchorkl.hf.hidden import hidden_states_instead_of_logits, last_hidden
from anchorkl.hf.linear import linear_loss_inputs

__all__ = [
    "OutputHead",
    "check_head",
    "hidden_states_instead_of_logits",
    "last_hidden",
    "linear_loss_inputs",
    "output_head",
]
