"""The gradient on a GPU in the ways in which PyTorch asks for one."""

import pytest
import torch
from problems import check, logits, truth
from torch.utils.checkpoint import checkpoint

from anchorkl.torch import AnchoredKLLoss, anchored_kl


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.float64])
def test_types(gpu, dtype):
    models = logits(gpu, 6, 515, dtype=dtype)
    loss = anchored_kl(*models)
    loss.mul(3).backward()
    assert models[0].grad.dtype == dtype
    want, gradient = truth(models, torch.tensor(3.0))
    check(loss, want)
    check(models[0].grad, gradient, 2e-6 + torch.finfo(dtype).eps)


@pytest.mark.parametrize("options", [{}, {"space": "probability"}, {"divergence": "reverse"}, {"divergence": ("jsd", 0.3)}])
def test_upstream_gradient_of_each_row(gpu, options):
    models = logits(gpu, 3, 4, 515)
    losses = anchored_kl(*models, reduction="none", **options)
    upstream = torch.randn_like(losses)
    want, gradient = truth(models, upstream, reduction="none", **options)
    check(losses, want)
    check(torch.autograd.grad(losses, models[0], upstream)[0], gradient)


def test_retained_graph_and_accumulation(gpu):
    models = logits(gpu, 5, 515)
    _, gradient = truth(models)
    loss = anchored_kl(*models)
    loss.backward(retain_graph=True)
    loss.backward()
    anchored_kl(*models).mul(0.5).backward()
    check(models[0].grad, 2.5 * gradient)


def test_no_grad_and_autocast(gpu):
    models = logits(gpu, 5, 515)
    want, _ = truth(models)
    with torch.no_grad():
        loss = anchored_kl(*models)
    assert not loss.requires_grad
    check(loss, want)
    with torch.autocast("cuda", torch.bfloat16):
        loss = anchored_kl(*models)
    assert loss.dtype == torch.float32
    check(loss, want)


def test_checkpoint(gpu):
    models = logits(gpu, 5, 515)
    _, gradient = truth(models)
    checkpoint(lambda student: anchored_kl(student, *models[1:]), models[0], use_reentrant=False).backward()
    check(models[0].grad, gradient)


@pytest.mark.parametrize("mode", ["default", "reduce-overhead"])
def test_compiled(gpu, mode):
    """Operations before and after the loss, in one graph; with CUDA graphs, too, which leave the loss out."""
    hidden, head = torch.randn(6, 16, device=gpu), torch.randn(515, 16, device=gpu, requires_grad=True)
    _, *teachers = logits(gpu, 6, 515)
    module = AnchoredKLLoss(alpha=0.25)

    def step(hidden):
        return 2 * module(torch.nn.functional.linear(hidden, head), *teachers)

    torch.compiler.reset()
    compiled = torch.compile(step, fullgraph=True, mode=mode)
    want = step(hidden)
    (gradient,) = torch.autograd.grad(want, head)
    for _ in range(4):  # recorded in the second, replayed after that
        loss = compiled(hidden)
        (got,) = torch.autograd.grad(loss, head)
        torch.testing.assert_close(loss, want)
        torch.testing.assert_close(got, gradient)


def test_a_training_loop(gpu):
    """The loss goes down: kernels of torch's and of the library's follow each other for a hundred steps."""
    hidden = torch.randn(64, 32, device=gpu)
    teacher = torch.nn.Linear(32, 515, device=gpu)
    student = torch.nn.Linear(32, 515, device=gpu)
    optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
    losses = []
    for _ in range(100):
        with torch.no_grad():
            target = teacher(hidden)
        loss = anchored_kl(student(hidden), None, target, alpha=1.0)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())
    assert losses[-1] < 0.05 * losses[0]
