"""What holds for every input: no divergence is negative, and the bounds on how
far an iteration's target moves."""

import pytest
import torch

from anchorkl.torch import anchored_kl

SPACES = ["logit", "probability"]
DIVERGENCES = ["forward", "reverse", ("jsd", 0.3)]


@pytest.mark.parametrize("divergence", DIVERGENCES, ids=str)
@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("vocab", [8, 64])
def test_never_negative(vocab, space, divergence):
    """A million rows for each divergence, in all."""
    rows = 50_000
    for _ in range(5):
        student, snapshot, teacher = torch.randn(3, rows, vocab)
        apart = 10.0 ** -torch.randint(7, (rows, 1))  # from unrelated to nearly equal
        spread = 10.0 ** torch.randint(-2, 3, (rows, 1))
        tensors = [spread * (student + apart * other) for other in (torch.zeros(()), snapshot, teacher)]
        losses = anchored_kl(*tensors, space=space, divergence=divergence, alpha=torch.rand(rows), reduction="none")
        assert (losses >= 0).all()


@pytest.mark.parametrize("divergence", DIVERGENCES, ids=str)
@pytest.mark.parametrize("space", SPACES)
def test_a_few_steps_of_float32_apart(space, divergence):
    """In the smallest divergences there are, the usual formula has no digit."""
    rows = 2000
    student = torch.randn(rows, 64)
    steps = torch.randint(-2, 3, (2, rows, 64)) * torch.finfo(torch.float32).eps
    snapshot, teacher = (student * (1 + step) for step in steps)
    losses = anchored_kl(student, snapshot, teacher, space=space, divergence=divergence, reduction="none")
    exact = anchored_kl(student.double(), snapshot.double(), teacher.double(), space=space, divergence=divergence, reduction="none")
    assert (losses >= 0).all() and (losses[exact > 0] > 0).all()
    # float32 holds the logits' differences exactly; what they average to in a
    # row it knows to about one part in 10^8 of the logits.
    torch.testing.assert_close(losses.double(), exact, rtol=0.02, atol=1e-16)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=str)
@pytest.mark.parametrize("space", SPACES)
def test_the_anchor_moves_no_further_than_its_bound(space, dtype):
    rows, vocab = 100_000, 16
    spread = 10.0 ** torch.randint(-2, 3, (2, rows, 1))
    common, snapshot, teacher = torch.randn(3, rows, vocab)
    snapshot, teacher = (spread[0] * common + spread[1] * tensor for tensor in (snapshot, teacher))
    alpha = torch.rand(rows)
    alpha[:100], alpha[100:200] = 0, 1
    tau = 1.5
    tensors = [tensor.to(dtype) for tensor in (common, snapshot, teacher)]
    _, stats = anchored_kl(*tensors, alpha=alpha, space=space, tau=tau, return_stats=True)
    moved, bound = stats.rows.kl_anchor_snapshot, stats.rows.bound
    assert moved.isfinite().all() and bound.isfinite().all()
    assert (moved <= bound * (1 + 1e-5) + 1e-12).all()
    assert (moved[:100] <= 1e-12).all() and (bound[:100] == 0).all()
    assert (bound > 0).double().mean() > 0.9  # bfloat16 makes some models equal
    assert stats.kl_anchor_snapshot <= stats.bound


def test_the_simple_bound_fails_in_logit_space():
    """Half way between an even snapshot and a sure reference the geometric
    anchor is sure already: KL(q || a) is log 2 and not half of it."""
    snapshot, teacher = torch.tensor([[0.0, 0.0]]), torch.tensor([[40.0, 0.0]])
    moved, simple = {}, {}
    for space in SPACES:
        _, stats = anchored_kl(snapshot, snapshot, teacher, alpha=0.5, space=space, return_stats=True)
        moved[space] = stats.kl_anchor_snapshot
        # alpha KL(r || a): with alpha 1 the anchor is the reference, and the student is at the snapshot.
        simple[space] = 0.5 * anchored_kl(snapshot, snapshot, teacher, alpha=1.0, space=space)
        assert moved[space] <= stats.bound
    assert moved["logit"] > 1.9 * simple["logit"]
    assert moved["probability"] <= simple["probability"]
