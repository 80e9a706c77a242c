"""The gradients of the fused linear loss in all the ways in which PyTorch asks for them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from torch.utils.checkpoint import checkpoint

from anchorkl import _native, _structs
from anchorkl.torch import LinearAnchoredKLLoss, _linear_op, linear_anchored_kl
from test_linear import EVERYTHING, LABELS, ROWS, STUDENT, VOCAB, by_logits, check, distance, leaves, ours, problem, truth, without_snapshot


def close(got, want, tolerance=1e-5):
    torch.testing.assert_close(got, want, rtol=tolerance, atol=tolerance)


def gradients_of(loss, given):
    return torch.autograd.grad(loss, [given[name] for name in STUDENT if given[name] is not None])


@pytest.fixture
def wanted(monkeypatch):
    """The gradients, of hidden states, weight and bias, that every call of the library was asked for."""
    seen = []
    real = _native.linear_loss

    def spy(function, context, args, want_gradients, *others):
        seen.append(list(want_gradients))
        return real(function, context, args, want_gradients, *others)

    monkeypatch.setattr(_native, "linear_loss", spy)
    return seen


@pytest.mark.parametrize("reduction", ["mean", "none"])
@pytest.mark.parametrize("asked", [(1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (0, 1, 1), (0, 0, 0)], ids=str)
def test_gradients_only_where_asked(asked, reduction, wanted):
    arguments = problem(bias=True)
    given = leaves(arguments)
    for name, flag in zip(STUDENT, asked):
        given[name].requires_grad_(bool(flag))
    losses = linear_anchored_kl(**given, reduction=reduction)
    assert losses.requires_grad == any(asked)
    if any(asked):
        losses.sum().backward()
    _, want = truth(arguments, reduction=reduction)
    for name, flag in zip(STUDENT, asked):
        assert (given[name].grad is not None) == bool(flag)
        assert not flag or distance(given[name].grad, want[name]) <= 1e-5
    # Those of rows are computed when the upstream gradient is known.
    once = [[bool(flag) for flag in asked]]
    assert wanted == (once if reduction == "mean" else [[False] * 3] + (once if any(asked) else []))


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_one_after_the_other(reduction):
    arguments = problem()
    given = leaves(arguments)
    loss = linear_anchored_kl(**given, reduction=reduction).sum() * 2
    (hidden,) = torch.autograd.grad(loss, given["student_hidden"], retain_graph=True)
    (weight,) = torch.autograd.grad(loss, given["student_weight"])
    _, want = truth(arguments, reduction=reduction)
    for name, gradient in (("student_hidden", hidden), ("student_weight", weight)):
        assert distance(gradient, 2 * want[name]) <= 1e-5


@pytest.mark.parametrize("mode", [torch.no_grad, torch.inference_mode])
@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_no_gradient_work_without_grad_mode(mode, reduction, wanted):
    given = leaves(problem(bias=True))
    with mode():
        loss, stats = linear_anchored_kl(**given, labels=LABELS, reduction=reduction, return_stats=True)
    assert not loss.requires_grad and wanted == [[False] * 3] and stats.products == 3
    close(loss, linear_anchored_kl(**given, labels=LABELS, reduction=reduction).detach())


def test_teachers_may_require_grad_where_none_is_taken():
    given = {name: tensor.requires_grad_() for name, tensor in problem(bias=True).items()}
    with torch.no_grad():
        linear_anchored_kl(**given)


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_retain_graph_and_accumulation(reduction):
    given = leaves(problem(bias=True))
    loss = (linear_anchored_kl(**given, reduction=reduction) * 3).sum()
    loss.backward(retain_graph=True)
    once = [given[name].grad.clone() for name in STUDENT]
    for name in STUDENT:
        given[name].grad.zero_()  # must not reach what the graph keeps
    loss.backward(retain_graph=True)
    close([given[name].grad for name in STUDENT], once, 0)
    loss.backward()
    close([given[name].grad for name in STUDENT], [2 * gradient for gradient in once])
    linear_anchored_kl(**given, reduction=reduction).sum().backward()
    close([given[name].grad for name in STUDENT], [7 / 3 * gradient for gradient in once])
    with pytest.raises(RuntimeError, match="backward through the graph a second time"):
        loss.backward()


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_tied_weights(reduction):
    """The head is also the embedding that the hidden states come from, and decays."""
    arguments, tokens = problem(), torch.randint(VOCAB, (ROWS,))
    arguments["student_bias"] = None
    grads = []
    for form in (linear_anchored_kl, by_logits):
        given = leaves(arguments)
        weight = given["student_weight"]
        given["student_hidden"] = torch.tanh(torch.nn.functional.embedding(tokens, weight)) + given["student_hidden"]
        loss = form(**given, reduction=reduction).mean() + weight.square().mean()
        grads.append(torch.autograd.grad(loss, weight)[0])
    close(*grads)


def test_weights_that_changed_before_backward_are_refused_where_they_are_needed():
    given = leaves(problem())
    total, rows = linear_anchored_kl(**given), linear_anchored_kl(**given, reduction="none")
    want = torch.autograd.grad(total, given["student_hidden"], retain_graph=True)[0]
    with torch.no_grad():
        given["student_weight"].add_(1)
    close(torch.autograd.grad(total, given["student_hidden"])[0], want, 0)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        rows.sum().backward()


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_second_derivative_is_refused(reduction):
    arguments = problem(bias=True)
    given = leaves(arguments)
    loss = linear_anchored_kl(**given, reduction=reduction).sum()
    first = torch.autograd.grad(loss, [given[name] for name in STUDENT], create_graph=True)
    _, want = truth(arguments, reduction=reduction)
    for name, gradient in zip(STUDENT, first):
        assert distance(gradient.detach(), want[name]) <= 1e-5
        with pytest.raises(NotImplementedError, match="linear_anchored_kl: .*got a second derivative"):
            gradient.square().sum().backward(retain_graph=True)


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_batched_upstream(reduction):
    given = leaves(problem(bias=True))
    losses, student = linear_anchored_kl(**given, reduction=reduction), [given[name] for name in STUDENT]
    upstream = torch.randn(3, *losses.shape)
    batched = torch.autograd.grad(losses, student, upstream, is_grads_batched=True, retain_graph=True)
    singly = [torch.autograd.grad(losses, student, each, retain_graph=True) for each in upstream]
    close(list(batched), [torch.stack(gradients) for gradients in zip(*singly)], 1e-6)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_an_upstream_gradient_that_is_not_finite(reduction, value):
    """Shows in the gradients, as an overflow of a scaled loss has to."""
    given = leaves(problem())
    losses = linear_anchored_kl(**given, reduction=reduction)
    upstream = torch.ones_like(losses)
    (upstream if reduction == "mean" else upstream[3]).fill_(value)
    hidden, weight = torch.autograd.grad(losses, [given["student_hidden"], given["student_weight"]], upstream)
    assert not hidden[3].isfinite().any() and not weight.isfinite().any()
    assert reduction == "mean" or hidden[[0, 11]].isfinite().all()


def test_an_upstream_gradient_that_is_not_finite_with_as_many_rows_as_tokens():
    """A weight gradient of the shape of the hidden states is not taken for theirs."""
    student, weight, other = torch.randn(3, 9, 4)
    weight.requires_grad_()
    losses = linear_anchored_kl(student, weight, None, None, other, other, reduction="none")
    upstream = torch.ones(9)
    upstream[3] = torch.inf
    losses.backward(upstream)
    assert not weight.grad.isfinite().any()


def test_compile_fullgraph():
    def step(hidden, weight, bias, others, labels, alpha):
        arguments = {"student_hidden": hidden * 1.5, "student_weight": weight, "student_bias": bias, **others}
        options = {"labels": labels, "alpha": alpha, "shift": True}
        rows = linear_anchored_kl(**arguments, **options, reduction="none")
        upstream = torch.linspace(-1.0, 2.0, labels.numel()).view(labels.shape)
        return 2 * linear_anchored_kl(**arguments, **options) + (rows * upstream).sum()

    torch._dynamo.reset()
    compiled = torch.compile(step, fullgraph=True)
    for shape, alpha in (((2, 5), 0.5), ((3, 7), torch.tensor(0.75))):
        given = leaves(problem(shape, bias=True))
        student = [given.pop(name) for name in STUDENT]
        labels = torch.randint(VOCAB, shape)
        eager, fused = (f(*student, given, labels, alpha) for f in (step, compiled))
        close(fused, eager, 1e-6)
        close(*(torch.autograd.grad(loss, student) for loss in (fused, eager)), 1e-6)


@pytest.mark.parametrize(("reduction", "statistics"), [("mean", True), ("none", False)])
def test_ops_are_registered_as_torch_wants_them(reduction, statistics):
    given, rows = leaves(problem((2, 3), bias=True)), torch.rand(2, 3)
    labels = torch.arange(-1, 5).view(2, 3)
    numbers = [0.5, -1.0, 1.5, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]
    wants = [0, int(statistics), 4, *[int(reduction == "mean")] * 3]
    integers = [-1, 0, 0, 0, 1, 0, _structs.MEAN if reduction == "mean" else _structs.NONE, *wants]
    full = [given[name] for name in _structs.LINEAR_TENSORS] + [None, None, None, labels, rows, rows, None, numbers, integers]
    few = [given[name] if "snapshot" not in name and "bias" not in name else None for name in _structs.LINEAR_TENSORS]
    few += [*[None] * 7, numbers, [*integers[:8], 0, 0, *integers[10:12], 0]]
    listed = [*full[:6], *[None] * 3, torch.arange(12).view(2, 3, 2), -torch.ones(2, 3, 2), -torch.ones(2, 3), *full[12:]]
    for arguments in (full, few, listed):
        torch.library.opcheck(_linear_op.linear_anchored_kl, arguments)
    detached = [a.detach() if isinstance(a, torch.Tensor) else a for a in full]
    detached[-1] = [*integers[:-3], 1, 1, 1]
    torch.library.opcheck(torch.ops.anchorkl.linear_row_gradients.default, [rows, *detached])


@pytest.mark.parametrize("reduction", ["mean", "none"])
@pytest.mark.parametrize("snapshot", [True, False], ids=["snapshot", "current"])
def test_gradcheck(reduction, snapshot):
    """Against finite differences, which a snapshot of the current student must not follow."""
    arguments = problem((4,), 7, (3, 3, 3), torch.float64, bias=True)
    given = leaves(arguments)
    if not snapshot:
        for part in _structs.GRADIENTS:
            arguments[f"snapshot_{part}"] = given[f"student_{part}"].detach().clone()
    fixed = {name: arguments[name] for name in arguments if name not in STUDENT}
    options = {"labels": torch.tensor([2, -100, 6, 0]), "ce_weight": 0.4, "softcap": 3.0, "reduction": reduction}

    def losses(*student):
        return linear_anchored_kl(**dict(zip(STUDENT, student)), **fixed, **options)

    assert torch.autograd.gradcheck(losses, [given[name] for name in STUDENT])
    if not snapshot:
        check(ours(without_snapshot(arguments), **options), ours(arguments, **options), 1e-12, 1e-12)


@pytest.mark.parametrize("use_reentrant", [False, True])
def test_checkpoint(use_reentrant):
    given = leaves(problem(bias=True))
    student = [given.pop(name) for name in STUDENT]

    def loss(hidden, weight, bias):
        return linear_anchored_kl(torch.tanh(hidden), weight, student_bias=bias, **given)

    kept = torch.autograd.grad(loss(*student), student)
    checkpoint(loss, *student, use_reentrant=use_reentrant).backward()
    close([tensor.grad for tensor in student], list(kept))


def test_autocast():
    """Hidden states are in bfloat16, the heads that stay in float32 have gradients in float32."""
    arguments = problem(bias=True)
    layer = torch.nn.Linear(8, 8)
    grads = []
    for form in (linear_anchored_kl, by_logits):
        given = leaves(arguments)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            given["student_hidden"] = layer(given["student_hidden"])
            loss = form(**given)
        assert given["student_hidden"].dtype == torch.bfloat16 and loss.dtype == torch.float32
        grads.append(torch.autograd.grad(loss, [layer.weight, given["student_weight"], given["student_bias"]]))
    for got, plain in zip(*grads):
        assert got.dtype == torch.float32 and distance(got, plain) <= 2e-2


def test_module():
    given = leaves(problem(bias=True))
    options = {"space": "probability", "divergence": "reverse", "reduction": "sum", "ignore_index": -1}
    module = LinearAnchoredKLLoss(alpha=0.25, chunk_rows=5, **options)
    labels = torch.arange(-1, 11)
    want = linear_anchored_kl(**given, labels=labels, alpha=0.25, chunk_rows=5, **options)
    assert torch.equal(module(**given, labels=labels), want)
    given_in_call = {"alpha": 0.75, "weights": torch.rand(ROWS), "num_items": 7}
    loss = module(**given, **given_in_call)
    assert torch.equal(loss, linear_anchored_kl(**given, **given_in_call, **options, chunk_rows=5))
    loss.backward()
    assert all(given[name].grad is not None for name in STUDENT)
    for shown in ("LinearAnchoredKLLoss(", "alpha=0.25", "space='probability'", "divergence='reverse'", "tau=1.0"):
        assert shown in repr(module)


def test_positional_arguments_are_models_then_labels():
    given = problem()
    positional = [given[f"{model}_{part}"] for model in _structs.MODELS for part in ("hidden", "weight")]
    want = linear_anchored_kl(**given, labels=LABELS)
    assert torch.equal(linear_anchored_kl(*positional, LABELS), want)
    assert torch.equal(LinearAnchoredKLLoss()(*positional, LABELS), want)


def test_threads():
    """At once, with other shapes, programs and chunks."""
    jobs = [({"reduction": "none"}, 0), ({"chunk_rows": 3}, 0), ({"labels": LABELS}, 1), (EVERYTHING, 2)]
    jobs = [(problem(bias=bool(i % 2), dtype=torch.float32 if i < 3 else torch.bfloat16), options) for options, i in jobs]
    want = [ours(arguments, **options) for arguments, options in jobs]

    def work(number):
        arguments, options = jobs[number]
        return [ours(arguments, **options) for _ in range(25)]

    with ThreadPoolExecutor(4) as pool:
        for results, (loss, gradients) in zip(pool.map(work, range(4)), want):
            for again, others in results:
                assert torch.equal(again, loss) and all(torch.equal(others[name], gradients[name]) for name in gradients)
