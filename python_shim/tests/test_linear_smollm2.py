"""The fused linear form on a real model: SmolLM2's hidden states and head, at three checkpoints.

What random numbers do not have: hidden states with a few very large elements, and logits that are
sums of terms ten times as large as they are themselves, so that a product in float32 leaves errors
of 4e-6 in them (root mean square), sixteen times those of rounding. How much of that a loss or a
gradient shows depends on how far the models are from each other: the checkpoints are as far apart
as the example's own learning rate takes them, and test_near_agreement has the other end.

Each test prints the relative errors that it found: of the loss, of dH, of dW. `pytest -rP` shows them.
"""

from typing import NamedTuple

import pytest
import torch

pytest.importorskip("transformers")
pytest.importorskip("gguf")

import smollm2
from anchorkl import _structs
from anchorkl.hf import linear_loss_inputs
from anchorkl.torch import anchored_kl, linear_anchored_kl
from test_linear import GRADIENT, by_logits, by_own_type, distance, evaluate, ours, truth

LOSS = 2e-6  # the largest relative error in float32; products summed in it are off by 2e-7 on some CPUs, by 1.1e-6 on others
LEARNING_RATE = 1e-4  # of examples/smollm2


class Checkpoints(NamedTuple):
    """Models on the way of an ordinary fine-tuning."""

    base: torch.nn.Module
    few: torch.nn.Module  # a few steps
    more: torch.nn.Module  # a few more
    inputs: dict[str, torch.Tensor]
    labels: torch.Tensor


@pytest.fixture(scope="module")
def checkpoints():
    torch.manual_seed(0)
    base, tokenizer = smollm2.load()
    inputs = smollm2.batch(tokenizer, 2)
    few = smollm2.fine_tuned(base, inputs, 2, LEARNING_RATE)
    more = smollm2.fine_tuned(few, inputs, 2, LEARNING_RATE)
    return Checkpoints(base, few, more, inputs, inputs.pop("labels"))


@torch.no_grad()
def tensors(*models, inputs):
    """The hidden states and heads of student, snapshot and reference."""
    arguments = linear_loss_inputs(*models, **inputs)
    assert arguments["softcap"] == (None, None, None) and arguments["logit_scale"] == (1.0, 1.0, 1.0)
    return {name: arguments[name] for name in _structs.LINEAR_TENSORS}


@pytest.fixture(scope="module")
def hidden_and_heads(checkpoints):
    """Hidden states [2, L, 576] and tied heads [49152, 576] in float32: the base is the student."""
    base, few, more, inputs, _ = checkpoints
    made = tensors(base, few, more, inputs=inputs)
    assert made["student_hidden"].shape[-1] == 576 and made["student_weight"].shape == (49152, 576)
    assert made["student_weight"] is not made["snapshot_weight"]
    assert base.lm_head.weight is base.model.embed_tokens.weight
    return made


def response(labels):
    """Options under which the rows that predict a response count, with unequal weights."""
    weights = torch.linspace(0.25, 2.0, labels.numel()).view(labels.shape)
    return {"labels": labels, "weights": weights, "shift": True}


OPTIONS = {
    "logit, forward": response,
    "probability": lambda labels: {"space": "probability", "alpha": 0.3},  # all rows count
    "jsd": lambda labels: {**response(labels), "divergence": ("jsd", 0.5), "tau": 2.0},
    "cross-entropy": lambda labels: {**response(labels), "ce_weight": 0.5, "kl_weight": 0.7},
}


def by_our_logits_form(arguments, **options):
    return evaluate(lambda **given: by_logits(form=anchored_kl, **given), arguments, **options)


def errors(got, want):
    """Relative errors of the loss, of dH and of dW."""
    (loss, gradients), (want_loss, want_gradients) = got, want
    assert list(gradients) == list(want_gradients) == ["student_hidden", "student_weight"]
    return distance(loss, want_loss), *(distance(gradients[name], want_gradients[name]) for name in gradients)


def show(what, want, **found):
    print(what, f"loss {want[0].item():.2e}", *(f"| {n}: " + " ".join(f"{e:.1e}" for e in of) for n, of in found.items()))


def assert_within(found, of_loss, of_hidden, of_weight):
    for name, error, limit in zip(("loss", "dH", "dW"), found, (of_loss, of_hidden, of_weight)):
        assert error <= limit, name  # false for NaN too


@pytest.mark.parametrize("name", OPTIONS)
def test_float32(checkpoints, hidden_and_heads, name):
    """It is the float64 formula, and the logits form, whose products are torch's."""
    options = OPTIONS[name](checkpoints.labels)
    want, logits = truth(hidden_and_heads, **options), by_our_logits_form(hidden_and_heads, **options)
    got = ours(hidden_and_heads, **options)
    linear, apart = errors(got, want), errors(got, logits)
    torch_formula = errors(by_own_type(hidden_and_heads, **options), want)
    show(name, want, linear=linear, logits=errors(logits, want), apart=apart, torch=torch_formula)
    for found in (linear, apart):
        assert_within(found, LOSS, GRADIENT[torch.float32], GRADIENT[torch.float32])


def test_hidden_states_in_float64(checkpoints, hidden_and_heads):
    """Beside heads in float32 they make all arithmetic float64: only dW is rounded."""
    options = OPTIONS["probability"](checkpoints.labels)
    arguments = {name: t.double() if name.endswith("hidden") else t for name, t in hidden_and_heads.items()}
    want = truth(arguments, **options)
    found = errors(ours(arguments, **options), want)
    show("float64", want, linear=found)
    assert_within(found, 1e-12, GRADIENT[torch.float64], torch.finfo(torch.float32).eps)


@pytest.mark.parametrize("name", OPTIONS)
def test_bfloat16(checkpoints, hidden_and_heads, name):
    """No error is above that of the formula on logits in bfloat16."""
    options = OPTIONS[name](checkpoints.labels)
    arguments = {n: t if t is None else t.bfloat16() for n, t in hidden_and_heads.items()}
    want = truth(arguments, **options)
    linear, torch_formula = (errors(form(arguments, **options), want) for form in (ours, by_own_type))
    show(name, want, linear=linear, torch=torch_formula)
    loss, hidden, weight = torch_formula
    assert_within(linear, loss + 1e-6, hidden, weight)
    assert_within(linear, LOSS, GRADIENT[torch.bfloat16], GRADIENT[torch.bfloat16])


def test_near_agreement(checkpoints):
    """The first step after a snapshot, with a reference that is one tiny step away. What is left of
    our error is that of the products; the usual formula subtracts nearly equal numbers besides."""
    base, _, _, inputs, labels = checkpoints
    near = smollm2.fine_tuned(base, {**inputs, "labels": labels}, 1, LEARNING_RATE / 1000)
    arguments, options = tensors(base, base, near, inputs=inputs), {"labels": labels, "shift": True}
    want = truth(arguments, **options)
    linear, torch_formula = (errors(form(arguments, **options), want) for form in (ours, by_own_type))
    show("near", want, linear=linear, torch=torch_formula)
    assert 0 < want[0] < 1e-5
    loss, hidden, weight = torch_formula
    assert_within(linear, loss / 10, hidden, weight)
    assert_within(linear, 2e-3, 1e-2, 1e-2)


def test_gradients_of_the_whole_model(checkpoints):
    """As a training loop has them, in the middle of an outer iteration: the snapshot is the base.
    That of the tied head is the sum of dW and of what came back through the model."""
    base, few, more, inputs, labels = checkpoints
    options, names = response(labels), [name for name, _ in few.named_parameters()]
    with torch.no_grad():
        teachers = [model(**inputs).logits for model in (base, more)]
    losses = (
        linear_anchored_kl(**linear_loss_inputs(few, base, more, **inputs), **options),
        anchored_kl(few(**inputs).logits, *teachers, **options),
    )
    got, want = (dict(zip(names, torch.autograd.grad(loss, list(few.parameters())))) for loss in losses)
    every = distance(*(torch.cat([g.flatten() for g in of.values()]) for of in (got, want)))
    tied = distance(*(of["model.embed_tokens.weight"] for of in (got, want)))
    loss = distance(*(loss.detach() for loss in losses))
    print(f"{len(names)} parameters, apart: loss {loss:.1e}, all gradients {every:.1e}, that of the tied head {tied:.1e}")
    assert loss <= LOSS and every <= GRADIENT[torch.float32] and tied <= GRADIENT[torch.float32]
