"""The loss of a batch, from a student and its teachers."""

from __future__ import annotations

from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.hf._errors import error
from anchorkl.hf.linear import loss_arguments, run_side
from anchorkl.hf.teachers import Teacher
from anchorkl.torch import anchored_kl, linear_anchored_kl

# What a collator may put into a batch that is no argument of a model.
NOT_FOR_MODELS = ("labels", "shift_labels", "num_items_in_batch", "use_cache")


def batch_loss(
    student: torch.nn.Module,
    snapshot: Teacher | None,
    reference: Teacher,
    batch: dict[str, Any],
    *,
    fused: bool,
    **options: Any,
) -> Any:
    """What anchorkl.torch's loss returns for the batch's labels [B, L], or shift_labels, which belong
    to the position itself. All else in the batch, position_ids too, reaches all the models.

    snapshot None: the student itself, detached. fused: from hidden states, without logits.
    The teachers run first, so that the student's activations are not kept while they do.
    """
    labels, shift = labels_of(batch)
    inputs = {name: value for name, value in batch.items() if name not in NOT_FOR_MODELS}
    options |= {"labels": labels, "shift": shift}
    teachers = {"reference": reference} if snapshot is None else {"reference": reference, "snapshot": snapshot}
    if fused:
        sides = {name: teacher.side(inputs) for name, teacher in teachers.items()}
        sides["student"] = run_side(student, "student", inputs)
        return linear_anchored_kl(**loss_arguments(sides), **options)
    logits = {name: teacher.logits(inputs) for name, teacher in teachers.items()}
    own = student(**inputs, use_cache=False).logits
    return anchored_kl(own, logits.get("snapshot"), logits["reference"], **options)


def labels_of(batch: dict[str, Any]) -> tuple[torch.Tensor, bool]:
    """The labels, and whether they have yet to be shifted."""
    if batch.get("shift_labels") is not None:
        return batch["shift_labels"], False
    if batch.get("labels") is None:
        raise error("labels", f"a batch of {sorted(batch)}", "labels: they say which tokens count", Status.INVALID_ARGUMENT)
    return batch["labels"], True


def counted(batch: dict[str, Any]) -> torch.Tensor:
    """How many tokens of the batch the loss counts (int64, no dimension)."""
    labels, shift = labels_of(batch)
    return (labels[..., 1:] if shift else labels).ne(-100).sum()
