"""The gradient in all the ways in which PyTorch asks for one."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from torch.utils.checkpoint import checkpoint

import anchorkl
from anchorkl import _native, reference
from anchorkl.torch import AnchoredKLLoss, _call, _op, _validate, anchored_kl


def logits(*shape, dtype=torch.float32):
    student, snapshot, teacher = (torch.randn(*shape).to(dtype) for _ in range(3))
    return student.requires_grad_(), snapshot, teacher


def gradient_of(loss, student):
    return torch.autograd.grad(loss, student)[0]


def close(got, want, tolerance=1e-6):
    torch.testing.assert_close(got, want, rtol=tolerance, atol=tolerance)


@pytest.fixture
def wanted(monkeypatch):
    """The want_gradient of every call of the library."""
    seen = []
    real = _native.loss

    def spy(function, context, args, want_gradient, *others):
        seen.append(want_gradient)
        return real(function, context, args, want_gradient, *others)

    monkeypatch.setattr(_native, "loss", spy)
    return seen


OPTIONS = [
    {},
    {"space": "probability"},
    {"alpha": 0},
    {"alpha": 1.0, "space": "probability"},
    {"tau": 2.5, "tau_squared": True},
    {"reduction": "sum"},
    {"weights": 0.25, "reduction": "sum"},
    {"num_items": 7},
    {"num_items": torch.tensor(7), "reduction": "sum"},
    {"alpha": torch.tensor(0.25)},
    {"alpha": torch.rand(3, 4), "weights": torch.rand(3, 4)},
    {"alpha": torch.rand(3, 4).bfloat16(), "weights": torch.arange(12).view(3, 4) % 2},
    {"labels": torch.arange(-1, 11).view(3, 4), "ignore_index": -1},
    {"labels": torch.full((3, 4), -100)},
    {"labels": torch.arange(12, dtype=torch.int32).view(3, 4), "shift": True},
]


OPTIONS += [options | {"reduction": "none"} for options in OPTIONS if not {"num_items", "reduction"} & set(options)]


@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: ",".join(options) or "defaults")
def test_agrees_with_the_plain_formula(options):
    student, snapshot, teacher = logits(3, 4, 50)
    ours = anchored_kl(student, snapshot, teacher, **options)
    plain = reference.anchored_kl(student, snapshot, teacher, **options)
    upstream = torch.rand_like(ours) + 0.5
    assert ours.shape == plain.shape == ((3, 4) if options.get("reduction") == "none" else ())
    close(ours, plain)
    close(*(torch.autograd.grad(loss, student, upstream)[0] for loss in (ours, plain)))


def test_without_a_snapshot_the_student_is_its_own():
    student, _, teacher = logits(5, 30)
    ours, plain = anchored_kl(student, None, teacher), reference.anchored_kl(student, None, teacher)
    close(ours, plain)
    close(gradient_of(ours, student), gradient_of(plain, student))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.float64])
def test_types(dtype):
    student, snapshot, teacher = logits(6, 40, dtype=dtype)
    loss = anchored_kl(student, snapshot.float(), teacher)
    assert loss.dtype == (torch.float64 if dtype == torch.float64 else torch.float32)
    loss.mul(3).backward()
    assert student.grad.dtype == dtype
    plain = reference.anchored_kl(student, snapshot.float(), teacher)
    close(student.grad.double(), 3 * gradient_of(plain, student).double(), 1e-6 + torch.finfo(dtype).eps)


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_upstream_of_narrow_types_is_rounded_once(reduction):
    student, snapshot, teacher = logits(6, 40, dtype=torch.bfloat16)
    loss = anchored_kl(student, snapshot, teacher, reduction=reduction)
    upstream = torch.rand_like(loss) + 0.5
    ours = torch.autograd.grad(loss, student, upstream, retain_graph=True)[0]
    exact = gradient_of(loss.sum(), student).double() * upstream.double().unsqueeze(-1)
    assert torch.equal(ours, exact.bfloat16())


def test_one_row_without_leading_dimensions():
    student, snapshot, teacher = logits(30)
    loss = anchored_kl(student, snapshot, teacher, torch.tensor(3), reduction="none")
    assert loss.shape == ()
    loss.backward()
    assert student.grad.shape == (30,)


def test_retain_graph_and_accumulation():
    student, snapshot, teacher = logits(5, 30)
    loss = anchored_kl(student, snapshot, teacher)
    loss.backward(retain_graph=True)
    once = student.grad.clone()
    student.grad.zero_()  # must not reach what the graph keeps
    loss.backward(retain_graph=True)
    close(student.grad, once, 0)
    loss.backward()
    close(student.grad, 2 * once)
    anchored_kl(student, snapshot, teacher).mul(0.5).backward()
    close(student.grad, 2.5 * once)
    with pytest.raises(RuntimeError, match="backward through the graph a second time"):
        loss.backward()


def test_gradient_flows_through_a_model():
    weight = torch.randn(30, 8, requires_grad=True)
    hidden, (_, snapshot, teacher) = torch.randn(5, 8), logits(5, 30)
    grads = []
    for function in (anchored_kl, reference.anchored_kl):
        loss = 0.3 * function(hidden @ weight.T, snapshot, teacher) + weight.square().mean()
        grads.append(gradient_of(loss, weight))
    close(*grads)


@pytest.mark.parametrize("use_reentrant", [False, True])
def test_checkpoint(use_reentrant):
    student, snapshot, teacher = logits(5, 30)
    loss = checkpoint(lambda s: anchored_kl(2 * s, snapshot, teacher), student, use_reentrant=use_reentrant)
    close(gradient_of_backward(loss, student), gradient_of(anchored_kl(2 * student, snapshot, teacher), student))


def gradient_of_backward(loss, student):
    loss.backward()
    return student.grad


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_compile_fullgraph(reduction):
    def scaled(student, snapshot, teacher, labels, alpha):
        losses = anchored_kl(student * 1.5, snapshot, teacher, labels, alpha=alpha, shift=True, reduction=reduction)
        return (2 * losses).sum()

    torch._dynamo.reset()
    compiled = torch.compile(scaled, fullgraph=True)
    for shape in ((2, 5, 30), (3, 7, 30)):
        student, snapshot, teacher = logits(*shape)
        labels = torch.randint(30, shape[:-1])
        for alpha in (0.5, 0.25, torch.tensor(0.75)):
            eager, fused = (f(student, snapshot, teacher, labels, alpha) for f in (scaled, compiled))
            close(fused, eager)
            close(gradient_of(fused, student), gradient_of(eager, student))


@pytest.mark.parametrize(("reduction", "statistics"), [("mean", True), ("none", False)])
def test_op_is_registered_as_torch_wants_it(reduction, statistics):
    student, snapshot, teacher = logits(2, 3, 16)
    labels, rows = torch.arange(-1, 5).view(2, 3), torch.rand(2, 3)
    numbers = [0.5, -1.0, 1.5, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 30.0, 0.0]
    integers = [-1, 0, 0, 0, 1, 0, _validate.REDUCTIONS[reduction], 1, int(statistics)]
    torch.library.opcheck(_op.anchored_kl_full, (student, snapshot, teacher, labels, numbers, integers, rows, rows, *(None,) * 4))
    torch.library.opcheck(_op.anchored_kl_full, (student, None, teacher, None, numbers, integers, *(None,) * 6))
    listed = torch.arange(12).view(2, 3, 2), -torch.ones(2, 3, 2), -torch.ones(2, 3)
    torch.library.opcheck(_op.anchored_kl_full, (student, snapshot, None, labels, numbers, integers, *(None,) * 3, *listed))
    torch.library.opcheck(_op.anchored_kl, (student, snapshot, teacher, labels, numbers, integers))
    torch.library.opcheck(_op.anchored_kl, (student, None, teacher, None, numbers, integers))


@pytest.mark.parametrize("mode", ["backward", "retain", "create", "no_grad"])
def test_ops_do_alike_with_the_formula_that_torch_makes(mode, by_torch):
    student, snapshot, teacher = logits(4, 20)
    want_gradient = int(mode != "no_grad")
    options = ([0.5, -1.0, 1.0, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [-100, 0, 0, 0, 0, 0, 2, want_gradient, 0])
    results = []
    for op in (_op.anchored_kl, by_torch):
        with torch.set_grad_enabled(mode != "no_grad"):
            losses = op(student, snapshot, teacher, None, *options)[0]
        results.append([losses.detach()])
        assert losses.requires_grad == (mode != "no_grad")
        if losses.requires_grad:
            keep = {"retain_graph": mode == "retain", "create_graph": mode == "create"}
            results[-1].append(torch.autograd.grad(losses, student, torch.arange(4.0), **keep)[0].detach())
    for ours, theirs in zip(*results, strict=True):
        assert torch.equal(ours, theirs)


@pytest.fixture(scope="module")
def by_torch():
    """The op as it is made where torch lacks what is private to it."""
    return _op._define("anchored_kl_by_torch", "", "", _call.loss, _op._fake, quick=False)


def test_batched_upstream():
    student, snapshot, teacher = logits(3, 16)
    losses = anchored_kl(student, snapshot, teacher, reduction="none")
    (jacobian,) = torch.autograd.grad(losses, student, torch.eye(3), is_grads_batched=True, retain_graph=True)
    want = torch.stack([torch.autograd.grad(losses, student, row, retain_graph=True)[0] for row in torch.eye(3)])
    assert torch.equal(jacobian, want)


@pytest.mark.parametrize("mode", [torch.no_grad, torch.inference_mode])
def test_no_gradient_work_without_grad_mode(mode, wanted):
    student, snapshot, teacher = logits(5, 30)
    with mode():
        loss = anchored_kl(student, snapshot, teacher.clone())
    assert not loss.requires_grad and wanted == [False]
    close(loss, anchored_kl(student, snapshot, teacher).detach())
    assert wanted == [False, True]
    assert not anchored_kl(student.detach(), snapshot, teacher).requires_grad
    assert wanted == [False, True, False]


def test_teachers_may_require_grad_where_none_is_taken():
    student, snapshot, teacher = logits(5, 30)
    with torch.no_grad():
        anchored_kl(student, snapshot.requires_grad_(), teacher.requires_grad_())


def test_autocast():
    hidden, weight = torch.randn(5, 8), torch.randn(30, 8, requires_grad=True)
    _, snapshot, teacher = logits(5, 30)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        student = torch.nn.functional.linear(hidden, weight)
        loss = anchored_kl(student, snapshot, teacher)
    assert student.dtype == torch.bfloat16 and loss.dtype == torch.float32
    loss.backward()
    assert weight.grad.dtype == torch.float32
    close(loss, reference.anchored_kl(student, snapshot, teacher))


def test_second_derivative_is_refused():
    student, snapshot, teacher = logits(5, 30)
    loss = anchored_kl(student, snapshot, teacher)
    (first,) = torch.autograd.grad(loss, student, create_graph=True)
    close(first.detach(), gradient_of(anchored_kl(student, snapshot, teacher), student))
    with pytest.raises(NotImplementedError, match="anchored_kl: student: got a second derivative"):
        first.square().sum().backward()


@pytest.mark.parametrize("options", [{}, {"space": "probability", "tau": 1.7}, {"reduction": "none"}])
def test_gradcheck(options):
    student, snapshot, teacher = logits(4, 9, dtype=torch.float64)
    labels = torch.tensor([1, -100, 2, 8])
    assert torch.autograd.gradcheck(lambda s: anchored_kl(s, snapshot, teacher, labels, **options), student)


def test_rows_that_do_not_count_may_hold_anything():
    student, snapshot, teacher = (t.detach() for t in logits(4, 30))
    labels = torch.tensor([3, -100, 4, 5])
    weights = torch.tensor([1.0, 1.0, 0.0, 2.0])
    for function in (anchored_kl, reference.anchored_kl):
        results = []
        for garbage in (0.0, float("nan"), float("inf")):
            for tensor in (student, snapshot, teacher):
                tensor[1:3] = garbage
            leaf = student.clone().requires_grad_()
            loss = function(leaf, snapshot, teacher, labels, weights=weights)
            results.append((loss.detach(), gradient_of(loss, leaf)))
        for loss, gradient in results:
            assert torch.equal(loss, results[0][0]) and torch.equal(gradient, results[0][1])
            assert (gradient[1:3] == 0).all() and (gradient[[0, 3]] != 0).all()


@pytest.mark.parametrize("shape", [(0, 30), (3, 0, 30)])
@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_no_rows(shape, reduction):
    student, snapshot, teacher = logits(*shape)
    loss = anchored_kl(student, snapshot, teacher, reduction=reduction)
    assert loss.shape == (() if reduction == "mean" else shape[:-1]) and loss.sum() == 0
    loss.sum().backward()
    assert student.grad.shape == shape


def test_no_row_counts():
    student, snapshot, teacher = logits(2, 30)
    labels = torch.full((2,), -100)
    for items in (None, 0, torch.tensor(0), 5):
        loss = anchored_kl(student, snapshot, teacher, labels, num_items=items)
        assert loss == 0 and (gradient_of(loss, student) == 0).all()


def test_accumulated_micro_batches_are_the_whole_batch():
    student, snapshot, teacher = logits(6, 30)
    labels = torch.tensor([1, -100, 2, 3, -100, -100])
    whole = gradient_of(anchored_kl(student, snapshot, teacher, labels), student)
    items = (labels != -100).sum()
    for part in (slice(0, 2), slice(2, 6)):
        anchored_kl(student[part], snapshot[part], teacher[part], labels[part], num_items=items).backward()
    close(student.grad, whole)


def test_module():
    student, snapshot, teacher = logits(2, 4, 30)
    module = AnchoredKLLoss(alpha=0.25, space="probability", reduction="sum")
    close(module(student, snapshot, teacher), anchored_kl(student, snapshot, teacher, alpha=0.25, space="probability", reduction="sum"))
    other = module(student, snapshot, teacher, alpha=1.0, weights=2.0)
    close(other, 2 * anchored_kl(student, snapshot, teacher, alpha=1, space="probability", reduction="sum"))
    assert "alpha=0.25" in repr(module)
    with pytest.raises(ValueError, match="space"):
        AnchoredKLLoss(space="log")


def test_threads():
    def work(seed):
        generator = torch.Generator().manual_seed(seed)
        student, snapshot, teacher = (torch.randn(1 + seed % 5, 64, generator=generator) for _ in range(3))
        student.requires_grad_()
        for _ in range(20):
            ours, plain = (f(student, snapshot, teacher) for f in (anchored_kl, reference.anchored_kl))
            close(ours, plain)
            close(gradient_of(ours, student), gradient_of(plain, student))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(16)))


def test_gradient_is_not_copied():
    student, snapshot, teacher = logits(4, 64)
    before = anchorkl.info()
    loss = anchored_kl(student, snapshot, teacher)
    gradient = gradient_of(loss, student)
    during = anchorkl.info()
    assert during["live_buffers"] == before["live_buffers"] + 1
    assert during["bytes_held"] == before["bytes_held"] + gradient.nbytes
    assert during["bytes_copied"] == before["bytes_copied"]
    assert gradient.data_ptr() % 64 == 0
    del loss, gradient
    assert anchorkl.info()["live_buffers"] == before["live_buffers"]
