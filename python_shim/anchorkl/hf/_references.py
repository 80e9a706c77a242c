"""The frozen reference, from what the caller has."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import torch
from transformers import AutoModelForCausalLM

from anchorkl.hf._errors import error
from anchorkl.hf.teachers import ModelTeacher, Teacher, is_peft, load_reference_adapter, weights_of

Given: TypeAlias = torch.nn.Module | str | Callable[[], torch.nn.Module]


def load(given: Given | None, args: Any, student: torch.nn.Module, dtype: torch.dtype | None, device: torch.device | None) -> Teacher:
    """given: a model, or the name or directory of one, or a function that loads it, or None for that of args.
    A model that is given can't be put away: who gave it may have it, too."""
    given = args.reference_model_name_or_path if given is None else given
    if given is None:
        wanted = "the fine-tuned model of the first stage: reference_model, or args.reference_model_name_or_path"
        raise error("reference_model", "None", wanted)
    if isinstance(given, torch.nn.Module):
        if given is student:
            raise error("reference_model", "the model that is trained", "another one: a reference is frozen")
        return ModelTeacher("reference", given.to(device=device, dtype=dtype))
    if not callable(given) and is_peft(student) and Path(given, "adapter_config.json").is_file():
        return load_reference_adapter(student, given)
    if not callable(given):
        options = {**(getattr(args, "model_init_kwargs", None) or {})}
        options["dtype"] = dtype or next(student.parameters()).dtype
        given = functools.partial(AutoModelForCausalLM.from_pretrained, given, **options)
    return ModelTeacher("reference", given().to(device=device, dtype=dtype), load=lambda: weights_of(given()))
