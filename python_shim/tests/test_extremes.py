"""Hard inputs: finite where the formula is, infinite where it is, never NaN."""

import math

import pytest
import torch

from anchorkl import reference
from anchorkl.torch import anchored_kl

ROWS, VOCAB = 5, 41
DTYPES = [torch.float32, torch.bfloat16]
OBJECTIVES = [
    (space, divergence)
    for space in ("logit", "probability")
    for divergence in ("forward", "reverse", ("jsd", 0.5), ("jsd", 1e-6), ("jsd", 1 - 1e-6))
]
every = [
    pytest.mark.parametrize("dtype", DTYPES, ids=str),
    pytest.mark.parametrize(("space", "divergence"), OBJECTIVES, ids=str),
]


def everywhere(test):
    for mark in every:
        test = mark(test)
    return test


def logits(dtype, scale=2.0):
    """Three of them, near to each other as those of models of one family are."""
    common = torch.randn(ROWS, VOCAB)
    return [(scale * (common + 0.5 * torch.randn(ROWS, VOCAB))).to(dtype) for _ in range(3)]


def run(tensors, space, divergence, **options):
    """Row losses and the gradient of their sum; neither holds a NaN. Losses are
    infinite where those of the formula in float64 are, near them elsewhere."""
    student = tensors[0].clone().requires_grad_()
    options |= {"space": space, "divergence": divergence, "reduction": "none"}
    losses = anchored_kl(student, *tensors[1:], **options)
    (gradient,) = torch.autograd.grad(losses.sum(), student)
    losses = losses.detach()
    want = reference.anchored_kl(*(tensor.double() for tensor in tensors), **options)
    assert not losses.isnan().any() and not gradient.isnan().any() and not want.isnan().any()
    assert (losses >= 0).all() and torch.equal(losses.isinf(), want.isinf())
    finite = want.isfinite()
    torch.testing.assert_close(losses[finite].double(), want[finite], rtol=2e-5, atol=1e-9)
    # Only the reverse divergence has no finite gradient where it is infinite.
    assert gradient[finite].isfinite().all() or divergence == "forward"
    assert gradient.isfinite().all() or divergence == "reverse"
    return losses, gradient


@everywhere
def test_logits_times_30(dtype, space, divergence):
    losses, _ = run(logits(dtype, 30.0), space, divergence)
    assert losses.isfinite().all()


@everywhere
def test_logits_times_1e4(dtype, space, divergence):
    losses, _ = run(logits(dtype, 1e4), space, divergence)
    assert losses.isfinite().all()


@everywhere
def test_equal_tensors(dtype, space, divergence):
    student = logits(dtype)[0]
    losses, gradient = run([student] * 3, space, divergence)
    assert (losses <= 1e-12).all() and (gradient.abs() <= 1e-7).all()


@everywhere
def test_equal_logits_within_a_row(dtype, space, divergence):
    flat = torch.full((ROWS, VOCAB), 7.0, dtype=dtype)
    losses, gradient = run([flat, flat - 3, flat + 100], space, divergence)
    assert (losses <= 1e-12).all() and (gradient.abs() <= 1e-7).all()


@everywhere
def test_one_hot_rows_that_agree(dtype, space, divergence):
    sure = torch.full((ROWS, VOCAB), -math.inf)
    sure[torch.arange(ROWS), torch.arange(ROWS)] = 3.0
    losses, gradient = run([sure.to(dtype)] * 3, space, divergence)
    assert (losses == 0).all() and (gradient == 0).all()


@everywhere
def test_one_hot_student(dtype, space, divergence):
    _, snapshot, teacher = logits(dtype)
    sure = torch.full((ROWS, VOCAB), -math.inf, dtype=dtype)
    sure[:, 2] = 3.0
    losses, _ = run([sure, snapshot, teacher], space, divergence)
    # Forward asks the student for what it forbids. Reverse and the JSD do not.
    assert losses.isinf().all() if divergence == "forward" else losses.isfinite().all()


def forbidding(tensors, which):
    for model in which:
        tensors[model][:, 5] = -math.inf
    return tensors


# The tensors that forbid column 5, and where the loss is then infinite: forward
# where the anchor allows it and the student does not, reverse where it is the
# other way round. In logit space one teacher's word is enough, in probability
# space it takes both.
FORBIDDING = {
    "student": ([0], {("logit", "forward"), ("probability", "forward")}),
    "snapshot": ([1], {("logit", "reverse")}),
    "reference": ([2], {("logit", "reverse")}),
    "student and snapshot": ([0, 1], {("probability", "forward")}),
    "teachers": ([1, 2], {("logit", "reverse"), ("probability", "reverse")}),
    "all": ([0, 1, 2], set()),
}


@everywhere
@pytest.mark.parametrize("which", FORBIDDING)
def test_minus_infinity(which, dtype, space, divergence):
    models, infinite = FORBIDDING[which]
    losses, gradient = run(forbidding(logits(dtype), models), space, divergence)
    assert losses.isinf().all() if (space, divergence) in infinite else losses.isfinite().all()
    if 0 in models:
        assert (gradient[:, 5] <= 0).all()  # the student can't be asked for less than nothing
    if models == [0, 1, 2]:
        assert (gradient[:, 5] == 0).all()


@everywhere
@pytest.mark.parametrize("alpha", [0.0, 1.0])
def test_minus_infinity_in_the_teacher_without_weight(alpha, dtype, space, divergence):
    tensors = logits(dtype)
    unused = 2 if alpha == 0 else 1
    want, _ = run(tensors, space, divergence, alpha=alpha)
    losses, _ = run(forbidding(tensors, [unused]), space, divergence, alpha=alpha)
    assert torch.equal(losses, want)


@everywhere
def test_a_softcap_lifts_nothing_that_is_forbidden(dtype, space, divergence):
    tensors = forbidding(logits(dtype), [0, 1, 2])
    losses, gradient = run(tensors, space, divergence, softcap=3.0)
    without = [torch.cat([t[:, :5], t[:, 6:]], dim=1) for t in tensors]
    want, _ = run(without, space, divergence, softcap=3.0)
    torch.testing.assert_close(losses, want)
    assert (gradient[:, 5] == 0).all()


@pytest.mark.parametrize("space", ["logit", "probability"])
def test_beta_at_its_ends_is_the_other_divergences(space):
    tensors = [tensor.double() for tensor in logits(torch.float32)]
    for beta, other in ((1e-6, "forward"), (1 - 1e-6, "reverse")):
        # D/beta goes to KL(q || p) with beta to 0, D/(1-beta) to KL(p || q) with beta to 1.
        small = min(beta, 1 - beta)
        divided = anchored_kl(*tensors, space=space, divergence=("jsd", beta)) / small
        torch.testing.assert_close(divided, anchored_kl(*tensors, space=space, divergence=other), rtol=1e-4, atol=0)
