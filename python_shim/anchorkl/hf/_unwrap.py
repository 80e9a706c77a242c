"""From what a training loop holds to the causal language model inside."""

from __future__ import annotations

from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.hf._errors import error

# Where torch.compile, FSDP, checkpoint_wrapper, and DDP and DeepSpeed keep what they wrap.
WRAPPED = ("_orig_mod", "_fsdp_wrapped_module", "_checkpoint_wrapped_module", "module")


def layers(model: Any, field: str) -> list[torch.nn.Module]:
    """The model and what is inside its wrappers, outermost first; the last is the causal LM."""
    if not isinstance(model, torch.nn.Module):
        raise error(field, f"a {type(model).__name__}", "a causal language model, a torch.nn.Module", Status.INVALID_DTYPE)
    found = [model]
    # Looked up on the class: some wrappers pass every attribute of the instance on to what they wrap.
    while not hasattr(type(found[-1]), "get_output_embeddings"):
        inner = _inside(found[-1])
        if inner is None:
            raise not_causal(found[-1], field)
        found.append(inner)
    return found


def causal_lm(model: Any, field: str) -> torch.nn.Module:
    return layers(model, field)[-1]


def head_module(lm: torch.nn.Module, field: str) -> torch.nn.Module:
    """The module that the causal LM calls to make logits."""
    head = lm.get_output_embeddings()
    if not isinstance(head, torch.nn.Module):
        raise not_causal(lm, field)
    return head


def not_causal(model: torch.nn.Module, field: str) -> Exception:
    wanted = "a causal language model, one whose get_output_embeddings() is its output head (AutoModelForCausalLM)"
    return error(field, f"a {type(model).__name__}, which has no output embeddings", wanted)


def _inside(wrapper: torch.nn.Module) -> torch.nn.Module | None:
    if hasattr(type(wrapper), "get_base_model"):  # PEFT's models
        return wrapper.get_base_model()
    return next((wrapper._modules[name] for name in WRAPPED if wrapper._modules.get(name) is not None), None)
