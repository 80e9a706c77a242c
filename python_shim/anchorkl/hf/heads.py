"""The output head of a causal language model: what turns its last hidden state into logits."""

from __future__ import annotations

import dataclasses
from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.hf import _after_head
from anchorkl.hf._errors import LOGITS_FORM, error
from anchorkl.hf._unwrap import head_module, layers

FLOATS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


@dataclasses.dataclass(frozen=True, eq=False)
class OutputHead:
    """logits = cap tanh(scale (h W^T + b)/cap), of hidden states h [..., H].

    weight and bias are the model's own parameters, not copies: an optimizer step
    shows in them, and gradients reach the model through them. What replaces the
    parameter (load_state_dict(assign=True), resize_token_embeddings, another
    adapter) does not: then ask for the head again.
    """

    weight: torch.Tensor
    """[V, H]"""
    bias: torch.Tensor | None
    """[V], or None"""
    softcap: float | None
    """cap; None: logits are not capped"""
    logit_scale: float
    vocab: int
    """the number of real columns, at most V; the model drops those after them"""

    def logits(self, hidden: torch.Tensor) -> torch.Tensor:
        """The model's logits [..., vocab] for hidden states [..., H], which are
        converted to the type of the weight (autocast may have made them of another)."""
        return self.finish(torch.nn.functional.linear(hidden.to(self.weight.dtype), self.weight, self.bias))

    def finish(self, raw: torch.Tensor) -> torch.Tensor:
        """The model's logits [..., vocab] for h W^T + b [..., V]."""
        scaled = raw[..., : self.vocab] * self.logit_scale
        return scaled if self.softcap is None else self.softcap * torch.tanh(scaled / self.softcap)


def output_head(model: torch.nn.Module) -> OutputHead:
    """The output head of a causal LM, which may be inside PEFT, DDP, torch.compile
    or DeepSpeed.

    softcap, logit_scale and vocab come from the model's config; check_head
    compares them with what the model does. With PEFT's modules_to_save the
    weight is that of the active adapter.

    Raises anchorkl.AnchorKLError: InvalidArgument (not a causal LM), InvalidDevice
    (the weight is on the meta device) and Unsupported (a sharded, quantized or
    adapted weight, a head that is no torch.nn.Linear, an unknown scale).
    """
    return find_head(model, "model")


def find_head(model: Any, field: str) -> OutputHead:
    """output_head, with the name of the argument for its errors."""
    inside = layers(model, field)
    if any("_fsdp_wrapped_module" in layer._modules for layer in inside):
        raise _sharded(field, "FullyShardedDataParallel")
    linear = _without_adapters(head_module(inside[-1], field), field)
    weight, bias = _weight_and_bias(linear, field)
    after = _after_head.read(inside[-1].config, field)
    columns = weight.shape[0]
    vocab = columns if after.vocab is None else min(after.vocab, columns)
    return OutputHead(weight, bias, after.softcap, after.logit_scale, vocab)


def _without_adapters(head: torch.nn.Module, field: str) -> torch.nn.Module:
    """The layer that computes the head, where PEFT has put something around it."""
    inner = head._modules
    enabled = not getattr(head, "disable_adapters", False) and bool(getattr(head, "active_adapters", ()))
    if "original_module" in inner and (not enabled or "modules_to_save" in inner):
        # Its forward is that of the module saved for the active adapter; the original is frozen.
        return inner["modules_to_save"][head.active_adapters[0]] if enabled else inner["original_module"]
    # A merged adapter is part of the weight already; disabling it would take it out at the next forward.
    if "base_layer" in inner and (head.merged if enabled else not head.merged):
        return _without_adapters(inner["base_layer"], field)
    if "base_layer" in inner or "original_module" in inner:
        got = f"an output head inside a PEFT {type(head).__name__}"
        wanted = (
            "a head of one weight: leave lm_head out of target_modules and trainable_token_indices (modules_to_save "
            f"trains all of it), merge the adapter with merge_and_unload(), {LOGITS_FORM}"
        )
        raise error(field, got, wanted, Status.UNSUPPORTED)
    return head


def _weight_and_bias(linear: torch.nn.Module, field: str) -> tuple[torch.Tensor, torch.Tensor | None]:
    if "_fsdp_wrapped_module" in linear._modules:
        raise _sharded(field, "FullyShardedDataParallel")
    weight, bias = getattr(linear, "weight", None), getattr(linear, "bias", None)
    if isinstance(weight, torch.Tensor):
        _check_weight(weight, field)
    if not isinstance(linear, torch.nn.Linear):
        got = f"an output head that is a {type(linear).__module__}.{type(linear).__name__}"
        raise error(field, got, f"a torch.nn.Linear, not quantized, {LOGITS_FORM}", Status.UNSUPPORTED)
    return weight, bias


def _check_weight(weight: torch.Tensor, field: str) -> None:
    kind = type(weight).__name__
    if hasattr(weight, "full_tensor"):
        raise _sharded(field, kind)
    if hasattr(weight, "ds_id") and weight.numel() == 0:
        got = "an output head of which DeepSpeed has taken the weight away (ZeRO stage 3)"
        wanted = f"the whole of it: gather it with deepspeed.zero.GatheredParameters, {LOGITS_FORM}"
        raise error(field, got, wanted, Status.UNSUPPORTED)
    if weight.dtype not in FLOATS or type(weight) not in (torch.Tensor, torch.nn.Parameter):
        wanted = (
            "float16, bfloat16, float32 or float64: leave lm_head out of the quantization (llm_int8_skip_modules, "
            f"modules_to_not_convert), {LOGITS_FORM}"
        )
        raise error(field, f"a quantized output head, a {kind} of {weight.dtype}", wanted, Status.UNSUPPORTED)
    if weight.dim() != 2:
        got = f"an output head of shape {list(weight.shape)}"
        raise error(field, got, f"[vocabulary, hidden size], {LOGITS_FORM}", Status.INVALID_SHAPE)
    if weight.is_meta:
        wanted = "its values: load the model without offloading lm_head (device_map), or initialize it"
        raise error(field, "an output head on the meta device", wanted, Status.INVALID_DEVICE)


def _sharded(field: str, kind: str) -> Exception:
    wanted = (
        "the whole weight: leave the head unsharded, or give linear_anchored_kl the last_hidden() of the model and the "
        f"weight as it is, if it is a DTensor (not its full_tensor(), whose gradient ranks keep for themselves), {LOGITS_FORM}"
    )
    return error(field, f"an output head sharded over processes, a {kind}", wanted, Status.UNSUPPORTED)
