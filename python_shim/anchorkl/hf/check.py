"""Whether a model does with its hidden states what its OutputHead says.

A model is not trusted by its name: a family may scale, cap, mask or cut its
logits in a way that its config does not tell, and the loss would be silently
wrong. The forward that computes the hidden states has the head left out, and
gets known numbers in its place; what the model makes of them is compared with
the formula. So the check costs no forward of its own.
"""

from __future__ import annotations

import weakref
from typing import Any

import torch

from anchorkl.errors import Status
from anchorkl.hf._errors import LOGITS_FORM, error
from anchorkl.hf._unwrap import causal_lm, head_module
from anchorkl.hf.heads import OutputHead, find_head
from anchorkl.hf.hidden import Seen, run, stand_in_output

# Models whose head was found right, with what it was found to be: no model is checked twice.
_checked: weakref.WeakKeyDictionary[torch.nn.Module, tuple[Any, ...]] = weakref.WeakKeyDictionary()


def check_head(model: torch.nn.Module, **inputs: Any) -> OutputHead:
    """output_head(model), after a forward on inputs (a few tokens are enough) has
    shown that the model's logits are what that head makes of its last hidden states.

    Raises anchorkl.AnchorKLError: what output_head and last_hidden raise, and
    Unsupported where they are not, with what the model does instead.
    """
    head = find_head(model, "model")
    with torch.no_grad():
        _compare(model, head, inputs, "model")
    return head


def checked_hidden(model: Any, head: OutputHead, inputs: dict[str, Any], field: str) -> torch.Tensor:
    """The last hidden states, compared with the head the first time a model is seen."""
    lm = causal_lm(model, field)
    known = (id(head_module(lm, field)), tuple(head.weight.shape), head.softcap, head.logit_scale, head.vocab)
    if _checked.get(lm) == known:
        return run(model, inputs, field)
    hidden = _compare(model, head, inputs, field)
    _checked[lm] = known
    return hidden


def _compare(model: Any, head: OutputHead, inputs: dict[str, Any], field: str) -> torch.Tensor:
    record: list[Seen] = []
    hidden = run(model, inputs, field, record)
    if len(record) != 1:
        wanted = "the model outside of hidden_states_instead_of_logits"
        raise error(field, f"{len(record)} forwards to check its head by", wanted, Status.UNSUPPORTED)
    layer = head_module(causal_lm(model, field), field)
    with torch.no_grad():
        _compare_passed_on(hidden, record[0], field)
        _compare_layer(layer, head, record[0].hidden, field)
        _compare_after(head, stand_in_output(layer, "cpu"), record[0].logits, field)
    return hidden


def _compare_passed_on(hidden: torch.Tensor, seen: Seen, field: str) -> None:
    """A hook or a wrapper that changes logits would have changed the hidden states."""
    same = hidden.shape == seen.hidden.shape
    if not same or not torch.equal(hidden.nan_to_num(), seen.hidden.to(hidden.dtype).nan_to_num()):
        got = "a hook or a wrapper that changes the model's logits"
        raise error(field, got, f"none after the output head, {LOGITS_FORM}", Status.UNSUPPORTED)


def _compare_layer(layer: torch.nn.Module, head: OutputHead, hidden: torch.Tensor, field: str) -> None:
    """One row is enough to see a head that is more than its weight and bias."""
    wanted = f"hidden W^T + b, {LOGITS_FORM}"
    name, columns = f"an output head ({type(layer).__name__})", head.weight.shape[0]
    if hidden.shape[-1] != head.weight.shape[1]:
        got = f"{name} of weight {list(head.weight.shape)} for hidden states of {hidden.shape[-1]}"
        raise error(field, got, wanted, Status.UNSUPPORTED)
    # The types may differ where the model ran under an autocast of its own.
    row = hidden.detach().reshape(-1, hidden.shape[-1])[:1].to(head.weight.dtype)
    got, expected = layer(row), torch.nn.functional.linear(row, head.weight, head.bias)
    if got.shape != expected.shape:
        raise error(field, f"{name} that makes {got.shape[-1]} columns of a weight of {columns}", wanted, Status.UNSUPPORTED)
    tolerance = _tolerance(expected.dtype)
    if not torch.allclose(got.double(), expected.double(), rtol=tolerance, atol=tolerance, equal_nan=True):
        apart = (got.double() - expected.double()).abs().max()
        raise error(field, f"{name} that is {apart:.3g} away from it", wanted, Status.UNSUPPORTED)


def _compare_after(head: OutputHead, raw: torch.Tensor, logits: torch.Tensor, field: str) -> None:
    """raw is what the model took for the output of its head."""
    got, expected = logits.detach().to("cpu", torch.float64), head.finish(raw.double())
    if got.shape != expected.shape:
        text = f"a model that makes logits of shape {list(got.shape)} of its head's {list(raw.shape)}"
        raise error(field, text, f"{list(expected.shape)}, {LOGITS_FORM}", Status.UNSUPPORTED)
    tolerance = _tolerance(logits.dtype)
    wrong = ~torch.isclose(got, expected, rtol=tolerance, atol=tolerance)
    if wrong.any():
        column = int(wrong.double().argmax(-1).flatten()[0])
        given, made, formula = (float(values[0, 0, column]) for values in (raw, got, expected))
        text = f"a model that turns {given:g}, the output of its head in column {column}, into a logit of {made:g}"
        wanted = f"{formula:g}, by the softcap {head.softcap} and logit_scale {head.logit_scale:g} of its config"
        raise error(field, text, f"{wanted}, {LOGITS_FORM}", Status.UNSUPPORTED)


def _tolerance(dtype: torch.dtype) -> float:
    return 1e-4 if dtype in (torch.float32, torch.float64) else 2e-2
