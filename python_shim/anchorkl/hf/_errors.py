"""The error of every function here: which model, what it is and what was wanted."""

from __future__ import annotations

from anchorkl.errors import AnchorKLError, Status, failure

# What works for every model that has logits at all.
LOGITS_FORM = "or give the model's logits to anchorkl.torch.anchored_kl"


def error(field: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> AnchorKLError:
    return failure(status, "anchorkl.hf", field, f"got {got}, wanted {wanted}")
