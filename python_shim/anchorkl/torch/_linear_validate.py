"""The door of the fused linear form."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import torch

from anchorkl.errors import AnchorKLError, Status, failure
from anchorkl.torch import _validate
from anchorkl.torch._linear_call import FUNCTION


def error(field: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> AnchorKLError:
    return failure(status, FUNCTION, field, f"got {got}, wanted {wanted}")


def named(check: Callable[..., Any], /, *arguments: Any, **options: Any) -> Any:
    """A check of the logits form, whose errors name this function."""
    try:
        return check(*arguments, **options)
    except AnchorKLError as e:
        message = e.message.removeprefix(f"{_validate.FUNCTION}: ")
        raise type(e)(e.status, e.field, f"{FUNCTION}: {message}") from None


def check_model(name: str, hidden: Any, weight: Any, bias: Any, student_hidden: Any) -> None:
    """Checks one model's hidden states [..., H], output head [V, H] and bias [V] or None; the student first."""
    _check_head(f"{name}_weight", weight)
    if bias is not None:
        _check_head(f"{name}_bias", bias)
    for field, tensor in ((f"{name}_hidden", hidden), (f"{name}_weight", weight), (f"{name}_bias", bias)):
        if tensor is None and field.endswith("_bias"):
            continue
        named(_validate.check_floats, field, tensor)
        named(_validate.check_place, field, tensor, student_hidden, "student_hidden")
        if name != "student":
            named(_validate._check_detached, field, tensor)
    if hidden.dim() == 0 or hidden.shape[-1] == 0:
        raise error(f"{name}_hidden", f"shape {list(hidden.shape)}", "[..., hidden size]", Status.INVALID_SHAPE)
    if weight.dim() != 2 or weight.shape[0] == 0 or weight.shape[1] != hidden.shape[-1]:
        wanted = f"[vocabulary, {hidden.shape[-1]}], {hidden.shape[-1]} being the width of {name}_hidden"
        raise error(f"{name}_weight", f"shape {list(weight.shape)}", wanted, Status.INVALID_SHAPE)
    if bias is not None and bias.shape != weight.shape[:1]:
        raise error(
            f"{name}_bias", f"shape {list(bias.shape)}", f"[{weight.shape[0]}], one for each row of {name}_weight", Status.INVALID_SHAPE
        )


def check_shapes(models: dict[str, tuple[torch.Tensor, torch.Tensor]], vocab: int | None) -> None:
    """Checks the models' hidden states and heads against each other."""
    hidden, weight = models["student"]
    for name, (other, head) in models.items():
        if other.shape[:-1] != hidden.shape[:-1]:
            wanted = f"{list(hidden.shape[:-1])} before the hidden size, as student_hidden has"
            raise error(f"{name}_hidden", f"shape {list(other.shape)}", wanted, Status.INVALID_SHAPE)
        if vocab is None and head.shape[0] != weight.shape[0]:
            wanted = f"student_weight's {weight.shape[0]} (if one of them is padded, give vocab, the number of real tokens)"
            raise error(f"{name}_weight", f"{head.shape[0]} rows", wanted, Status.INVALID_SHAPE)
        if vocab is not None and vocab > head.shape[0]:
            raise error(f"{name}_weight", f"{head.shape[0]} rows", f"at least the vocab of {vocab}", Status.INVALID_SHAPE)


def check_chunk_rows(chunk_rows: Any) -> None:
    if chunk_rows is None:
        return
    if not _validate._is_integer(chunk_rows):
        raise error("chunk_rows", _validate._shown(chunk_rows), "an integer or None", Status.INVALID_DTYPE)
    if chunk_rows < 1:
        raise error("chunk_rows", _validate._shown(chunk_rows), "at least 1, or None to have it chosen")


def _check_head(field: str, head: Any) -> None:
    """Names what is often given where a plain weight is wanted."""
    if isinstance(head, torch.nn.Module):
        kind = type(head).__name__
        if hasattr(head, "base_layer"):
            wanted = (
                "a plain weight: an adapter changes what the head computes, so merge it (merge_adapter()) and give "
                "base_layer.weight, or leave the head out of target_modules"
            )
        elif hasattr(head, "modules_to_save"):
            wanted = "a plain weight: give that of the active copy, modules_to_save[adapter].weight"
        else:
            wanted = "its weight: give .weight, and .bias as the bias"
        raise error(field, f"a module, {kind}", wanted, Status.INVALID_DTYPE)
    # Without the module no such parameter exists, and importing it is slow.
    flat = getattr(sys.modules.get("torch.distributed.fsdp._flat_param"), "FlatParameter", None)
    if flat is not None and isinstance(head, flat):
        wanted = "the whole weight: call within FullyShardedDataParallel.summon_full_params, or leave the head unsharded"
        raise error(field, "a flat parameter of FSDP", wanted, Status.UNSUPPORTED)
