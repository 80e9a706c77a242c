"""Loss, gradient and statistics against the float64 oracle, over every case of the vectors file."""

import pytest
import torch

import bounds
import vectors
from anchorkl import _structs
from anchorkl.torch import anchored_kl

FILE = vectors.open_or_none()
NAMES = FILE.names() if FILE else []


@pytest.mark.skipif(FILE is None, reason=vectors.REASON)
def test_there_are_cases():
    assert len(NAMES) > 100


@pytest.mark.parametrize("name", NAMES)
def test_case(name):
    case = FILE.case(name)
    student = case.student.clone().requires_grad_()
    loss = anchored_kl(student, case.snapshot, case.reference, **case.options())
    loss.sum().backward()

    assert loss.dtype == bounds.arithmetic(case)
    want = case.row_losses if case.reduction == "none" else torch.tensor(case.loss, dtype=torch.float64)
    check("loss", loss.detach().double(), want, bounds.loss_bound(case, want))
    if "near" in name:
        assert (loss > 0).all()

    gradient = student.grad
    assert gradient.dtype == student.dtype
    check("gradient", gradient.double(), case.gradient, bounds.gradient_bound(case, case.gradient))
    assert (gradient[~case.counted()] == 0).all(), "a row that does not count has a gradient"
    assert (gradient[:, case.vocab :] == 0).all(), "the padding has a gradient"


# Each is a program of its own to compile.
@pytest.mark.parametrize("name", NAMES[::4])
def test_statistics(name):
    case = FILE.case(name)
    _, stats = anchored_kl(case.student, case.snapshot, case.reference, **case.options(), return_stats=True)
    assert stats.counted_rows == case.counted().sum()
    for k, statistic in enumerate(_structs.STATISTICS):
        for what, got, want in (
            (statistic, getattr(stats.rows, statistic), case.row_statistics[:, k]),
            (f"mean {statistic}", getattr(stats, statistic), case.mean_statistics[k]),
        ):
            want = torch.where(case.counted(), want, 0.0) if want.dim() else want
            assert got.dtype == bounds.arithmetic(case)
            check(what, got.double(), want, bounds.statistic_bound(case, want, "entropy" in statistic))


def check(what, got, want, bound):
    same = (got == want) | (got.isnan() & want.isnan())  # infinities among them
    error = torch.where(same, 0.0, (got - want).abs())
    excess = torch.where(error <= bound, 0.0, error / bound)
    worst = int(excess.argmax())
    assert excess.max() == 0, (
        f"{what}: got {got.flatten()[worst]:.17g}, want {want.flatten()[worst]:.17g} within "
        f"{bound.flatten()[worst]:.3g} at {worst}; {int((excess > 0).sum())} of {got.numel()} are off"
    )
