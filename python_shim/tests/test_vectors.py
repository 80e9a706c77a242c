"""Loss, gradient and statistics against the float64 oracle, over cases of the vectors file.

The library itself is compared with many more by the tests in core/. What is left to
go wrong here is how tensors and options get there, so they are those few that have
every two options together.
"""

import pytest
import torch

import bounds
import vectors
from anchorkl import _structs
from anchorkl.torch import anchored_kl

FILE = vectors.open_or_none()
NAMES = vectors.cover(FILE) if FILE else []


@pytest.mark.skipif(FILE is None, reason=vectors.REASON)
def test_the_cases_meet_everything():
    cases = [FILE.case(name) for name in NAMES]
    meet_everything(cases)
    kinds = {(case.space, str(case.divergence)[:4], case.student.dtype, case.ce_weight > 0) for case in cases}
    assert len(kinds) > 20 and len(cases) < len(FILE.names()) / 10


@pytest.mark.skipif(FILE is None, reason=vectors.REASON)
def test_the_sample_for_gpus_meets_everything(tmp_path):
    """It is copied to other machines, in a file that is read as the whole one is."""
    names = vectors.sample(FILE.names())
    FILE.copy(names, tmp_path / "sample.bin")
    copied = vectors.File(tmp_path / "sample.bin")
    assert vectors.sample(copied.names()) == copied.names() == names and len(names) > 50
    meet_everything([copied.case(name) for name in names])
    for name in names[:5]:
        torch.testing.assert_close(copied.case(name).gradient, FILE.case(name).gradient, rtol=0, atol=0, equal_nan=True)


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
@pytest.mark.parametrize("name", NAMES[::3])
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


def meet_everything(cases):
    for wanted, found in (
        ({"logit", "probability"}, {case.space for case in cases}),
        ({"forward", "reverse", "jsd"}, {case.divergence[:7] if isinstance(case.divergence, str) else "jsd" for case in cases}),
        ({"float16", "bfloat16", "float32", "float64"}, {str(case.student.dtype)[6:] for case in cases}),
        ({True, False}, {case.snapshot is None for case in cases}),
        ({True, False}, {case.vocab < case.student.shape[-1] for case in cases}),
        ({True, False}, {case.ce_weight > 0 for case in cases}),
        ({True, False}, {any(case.softcap) for case in cases}),
    ):
        assert wanted <= found


def check(what, got, want, bound):
    same = (got == want) | (got.isnan() & want.isnan())  # infinities among them
    error = torch.where(same, 0.0, (got - want).abs())
    excess = torch.where(error <= bound, 0.0, error / bound)
    worst = int(excess.argmax())
    assert excess.max() == 0, (
        f"{what}: got {got.flatten()[worst]:.17g}, want {want.flatten()[worst]:.17g} within "
        f"{bound.flatten()[worst]:.3g} at {worst}; {int((excess > 0).sum())} of {got.numel()} are off"
    )
