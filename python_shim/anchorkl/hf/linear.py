"""The arguments of the fused linear loss, from three models and a batch."""

from __future__ import annotations

from typing import Any, NamedTuple

import torch

from anchorkl._structs import MODELS
from anchorkl.errors import Status
from anchorkl.hf._errors import error
from anchorkl.hf._unwrap import causal_lm
from anchorkl.hf.check import checked_hidden
from anchorkl.hf.heads import OutputHead, find_head


def linear_loss_inputs(
    student: torch.nn.Module,
    snapshot: torch.nn.Module | None,
    reference: torch.nn.Module,
    *,
    vocab: int | None = None,
    **inputs: Any,
) -> dict[str, Any]:
    """Runs the models up to their last hidden states. Returns the keyword arguments
    of anchorkl.torch.linear_anchored_kl that come from models: hidden states,
    weights, biases, softcap, logit_scale and vocab.

        arguments = linear_loss_inputs(student, snapshot, reference, **batch)
        loss = linear_anchored_kl(**arguments, labels=labels, shift=True)

    Arguments:
        student, snapshot, reference: causal LMs of the same vocabulary. snapshot None:
            the student itself, detached. They may be inside PEFT, DDP or torch.compile.
            Snapshot and reference run without gradients, and must be in evaluation
            mode: their dropout would put noise into the target.
        vocab: the number of real tokens, where the heads are padded to different
            widths. None: all have the same width, and all of it is real.
        inputs: what each model's forward gets: input_ids, attention_mask, ...; no labels.

    The first forward of a model also checks that its logits are what its head
    makes of its hidden states.

    Raises anchorkl.AnchorKLError: InvalidArgument (not a causal LM, labels, training
    mode, vocab), InvalidShape (vocabularies that differ), InvalidDevice, and
    Unsupported (a head that can't be given as a weight, or does not explain the logits).
    """
    if inputs.get("labels") is not None:
        raise error("labels", "labels among the inputs of the models", "none: give them to linear_anchored_kl")
    models = {"student": student, "snapshot": snapshot, "reference": reference}
    if snapshot is None:
        del models["snapshot"]
    heads = {name: find_head(model, name) for name, model in models.items()}
    vocab = _common_vocab(heads, vocab)
    for name in ("snapshot", "reference"):
        if name in models and causal_lm(models[name], name).training:
            raise error(name, "a model in training mode", f"one without dropout: call {name}.eval()")
    sides = {}
    # The student last, so that its activations are not kept while the others run.
    for name in reversed(models):
        with torch.set_grad_enabled(torch.is_grad_enabled() and name == "student"):
            sides[name] = Side(heads[name], checked_hidden(models[name], heads[name], inputs, name))
    return loss_arguments(sides, vocab)


class Side(NamedTuple):
    """What one model gives the loss: its head, and hidden states [..., H]."""

    head: OutputHead
    hidden: torch.Tensor


def run_side(model: torch.nn.Module, name: str, inputs: dict[str, Any]) -> Side:
    """The side of the model that is called name in errors."""
    head = find_head(model, name)
    return Side(head, checked_hidden(model, head, inputs, name))


def loss_arguments(sides: dict[str, Side], vocab: int | None = None) -> dict[str, Any]:
    """The keyword arguments of linear_anchored_kl that come from models. sides: "student",
    "reference" and, unless it is the student itself, "snapshot"."""
    heads = {name: sides[name].head for name in MODELS if name in sides}
    vocab = _common_vocab(heads, vocab)
    arguments: dict[str, Any] = {"snapshot_hidden": None, "snapshot_weight": None, "snapshot_bias": None}
    for name, head in heads.items():
        # The target never gets a gradient, whatever its parameters say.
        weight, bias = (head.weight, head.bias) if name == "student" else _detached(head)
        arguments |= {f"{name}_hidden": sides[name].hidden, f"{name}_weight": weight, f"{name}_bias": bias}
    each = [heads.get(name, heads["student"]) for name in MODELS]
    arguments["softcap"] = tuple(head.softcap for head in each)
    arguments["logit_scale"] = tuple(head.logit_scale for head in each)
    arguments["vocab"] = vocab
    return arguments


def _common_vocab(heads: dict[str, OutputHead], vocab: int | None) -> int:
    if vocab is not None:
        if isinstance(vocab, bool) or not isinstance(vocab, int) or vocab < 1:
            raise error("vocab", repr(vocab), "an integer of at least 1, or None")
        for name, head in heads.items():
            if vocab > head.vocab:
                raise error("vocab", f"{vocab}", f"at most the {head.vocab} tokens of the {name}")
        return vocab
    wanted = heads["student"].vocab
    for name, head in heads.items():
        if head.vocab != wanted:
            got, padded = f"a {name} of {head.vocab} tokens", "if one is padded, give vocab, the number of real tokens"
            raise error(name, got, f"the {wanted} of the student ({padded})", Status.INVALID_SHAPE)
    return wanted


def _detached(head: OutputHead) -> tuple[torch.Tensor, torch.Tensor | None]:
    return head.weight.detach(), None if head.bias is None else head.bias.detach()
