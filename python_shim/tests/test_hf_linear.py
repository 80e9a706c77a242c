"""The fused linear loss of three models is the loss of their logits."""

import copy

import pytest
import torch

pytest.importorskip("transformers")

import anchorkl.torch
from anchorkl.errors import AnchorKLError, Status
from anchorkl.hf import OutputHead, check_head, linear_loss_inputs
from hf_models import HIDDEN, KINDS, VOCAB, another, batch, tiny


def by_logits(arguments, labels, **options):
    """What linear_anchored_kl computes, with the logits written out."""
    per_model = {name: arguments[name] for name in ("softcap", "logit_scale", "vocab")}
    logits = [
        None
        if arguments[f"{name}_hidden"] is None
        else torch.nn.functional.linear(*(arguments[f"{name}_{part}"] for part in ("hidden", "weight", "bias")))
        for name in ("student", "snapshot", "reference")
    ]
    return anchorkl.torch.anchored_kl(*logits, labels, **per_model, **options)


def fused(arguments, labels, **options):
    if not hasattr(anchorkl.torch, "linear_anchored_kl"):
        pytest.skip("no linear_anchored_kl")
    return anchorkl.torch.linear_anchored_kl(**arguments, labels=labels, **options)


FORMS = [by_logits, fused]


def of_the_models(models, inputs, labels, **options):
    """The loss of the logits that the models themselves make."""
    student, *teachers = models
    with torch.no_grad():
        logits = [None if model is None else model(**inputs).logits for model in teachers]
    return anchorkl.torch.anchored_kl(student(**inputs).logits, *logits, labels, **options)


def labels_of(inputs):
    labels = inputs["input_ids"].clone()
    labels[inputs["attention_mask"] == 0] = -100
    labels[:, :2] = -100
    return labels


def check(form, models, **options):
    inputs = batch()
    labels, options = labels_of(inputs), {"shift": True, "alpha": 0.3, **options}
    student = models[0]
    arguments = linear_loss_inputs(*models, **inputs)
    losses = form(arguments, labels, **options), of_the_models(models, inputs, labels, **options)
    trained = [p for p in student.parameters() if p.requires_grad]
    got, want = (torch.autograd.grad(loss, trained, allow_unused=True) for loss in losses)
    assert losses[1] > 1e-4, "too small to show anything"
    torch.testing.assert_close(*losses, rtol=1e-5, atol=1e-7)
    largest = max(float(plain.abs().max()) for plain in want if plain is not None)
    for ours, plain in zip(got, want):
        # Relative to the parameter's largest, because small ones are sums of large ones. That of
        # an attention's key bias is 0 but for rounding, hence the small part of all.
        close = 1e-7 * largest + (0 if plain is None else 1e-5 * float(plain.abs().max()))
        torch.testing.assert_close(ours, plain, rtol=1e-5, atol=close)
    return arguments


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind(kind, form):
    reference = tiny(kind)
    student, snapshot = another(reference), another(reference)
    arguments = check(form, (student, snapshot, reference), ce_weight=0.1)
    assert arguments["vocab"] == VOCAB and len(arguments["softcap"]) == len(arguments["logit_scale"]) == 3
    for name in ("snapshot", "reference"):
        parts = [arguments[f"{name}_{part}"] for part in ("hidden", "weight", "bias")]
        assert not any(part.requires_grad for part in parts if part is not None)


@pytest.mark.parametrize("form", FORMS)
def test_without_a_snapshot(form):
    arguments = check(form, (tiny("Gemma2"), None, tiny("Cohere")), space="probability")
    assert arguments["snapshot_hidden"] is arguments["snapshot_weight"] is arguments["snapshot_bias"] is None
    assert arguments["softcap"] == (5.0, 5.0, None) and arguments["logit_scale"] == (1.0, 1.0, 0.25)


@pytest.mark.parametrize("form", FORMS)
def test_different_models_and_widths(form):
    check(form, (tiny("Phi"), tiny("Granite", hidden_size=16), tiny("Gemma2", hidden_size=64)), divergence="reverse")


@pytest.mark.parametrize("form", FORMS)
def test_a_frozen_head(form):
    student = tiny()
    student.lm_head.requires_grad_(False)
    arguments = check(form, (student, another(student), another(student)))
    assert not arguments["student_weight"].requires_grad


def test_hidden_states_of_another_type_than_the_weight():
    student, reference, inputs = tiny("OPT"), tiny("OPT"), batch()
    with torch.autocast("cpu", torch.bfloat16):
        arguments = linear_loss_inputs(student, None, reference, **inputs)
    assert arguments["student_hidden"].dtype == torch.bfloat16 and arguments["student_weight"].dtype == torch.float32
    want = of_the_models((student, None, reference), inputs, labels_of(inputs))
    torch.testing.assert_close(fused(arguments, labels_of(inputs)), want, rtol=0.05, atol=0)


@pytest.mark.parametrize("form", FORMS)
def test_padded_heads(form):
    student, reference, inputs = tiny(), tiny(vocab_size=96), batch()
    with pytest.raises(AnchorKLError) as caught:
        linear_loss_inputs(student, None, reference, **inputs)
    assert caught.value.status == Status.INVALID_SHAPE and caught.value.field == "reference"
    assert "got a reference of 96 tokens, wanted the 83 of the student (if one is padded, give vocab" in str(caught.value)
    arguments = linear_loss_inputs(student, None, reference, vocab=80, **inputs)
    labels = labels_of(inputs)
    labels[labels >= 80] = -100
    torch.testing.assert_close(form(arguments, labels), of_the_models((student, None, reference), inputs, labels, vocab=80))
    for vocab, text in ((84, "at most the 83 tokens of the student"), (0, "at least 1"), (True, "an integer")):
        with pytest.raises(AnchorKLError, match=f"vocab: got {vocab}, wanted .*{text}"):
            linear_loss_inputs(student, None, reference, vocab=vocab, **inputs)


def refused(text, field, *models, status=Status.INVALID_ARGUMENT, **inputs):
    with pytest.raises(AnchorKLError) as caught:
        linear_loss_inputs(*models, **inputs)
    assert (caught.value.status, caught.value.field) == (status, field) and text in str(caught.value), caught.value


def test_the_error_names_the_model():
    model, inputs = tiny(), batch()
    refused("snapshot: got a LlamaModel", "snapshot", model, model.model, model, **inputs)
    refused("reference: got a NoneType", "reference", model, None, None, status=Status.INVALID_DTYPE, **inputs)
    refused("give them to linear_anchored_kl", "labels", model, None, model, **inputs, labels=inputs["input_ids"])
    unknown = copy.deepcopy(model)
    unknown.lm_head.register_forward_hook(lambda module, args, output: output * 2)
    text, unsupported = "got an output head (Linear) that is", Status.UNSUPPORTED
    refused(text, "student", unknown, None, model, status=unsupported, **inputs)
    for _ in range(2):  # a model that failed is not remembered as checked
        refused(text, "reference", model, model, unknown, status=unsupported, **inputs)


def test_teachers_in_training_mode():
    model, other, inputs = tiny(), tiny(), batch()
    linear_loss_inputs(model.train(), None, other, **inputs)
    refused("in training mode, wanted one without dropout: call snapshot.eval()", "snapshot", model, model, other, **inputs)
    refused("call reference.eval()", "reference", model, None, model, **inputs)


def test_checked_once_and_again_after_a_change(monkeypatch):
    from anchorkl.hf import check as module

    compared = []
    real = module._compare
    monkeypatch.setattr(module, "_compare", lambda model, *rest: compared.append(model) or real(model, *rest))
    student, reference, inputs = tiny(), tiny(), batch()
    for _ in range(3):
        linear_loss_inputs(student, student, reference, **inputs)
    assert compared == [reference, student]
    student.resize_token_embeddings(VOCAB + 1)
    linear_loss_inputs(student, None, student, **inputs)
    assert compared == [reference, student, student]


def test_memory_of_the_teachers_graph_is_not_kept():
    model, inputs = tiny(), batch()
    arguments = linear_loss_inputs(model, copy.deepcopy(model), copy.deepcopy(model), **inputs)
    assert arguments["student_hidden"].requires_grad and arguments["snapshot_hidden"].grad_fn is None
    with torch.no_grad():
        assert not linear_loss_inputs(model, None, model, **inputs)["student_hidden"].requires_grad


def test_the_head_by_hand():
    head = OutputHead(torch.randn(5, HIDDEN), torch.randn(5), 2.0, 0.5, 4)
    hidden = torch.randn(3, HIDDEN)
    want = 2 * torch.tanh(0.5 * (hidden @ head.weight.T + head.bias) / 2)
    torch.testing.assert_close(head.logits(hidden), want[:, :4])
    assert isinstance(check_head(tiny(), **batch()), OutputHead)
