"""Loss, gradient and statistics on a GPU against the float64 oracle, within the same bounds as on the CPU.

Each case is a program of its own to compile, so it is a sample, which meets everything.
"""

import dataclasses

import pytest
import torch

import bounds
import vectors
from anchorkl import _structs
from anchorkl.torch import anchored_kl
from test_vectors import check

FILE = vectors.open_or_none()
NAMES = vectors.sample(FILE.names()) if FILE else []


def moved(case, device):
    """The case on a device; of what there is of each row, every second case has its own on the CPU."""
    names = ["student", "snapshot", "reference"]
    if NAMES.index(case.name) % 2:
        names += ["labels", "alpha", "weights"]
    return dataclasses.replace(
        case, **{name: getattr(case, name).to(device) for name in names if isinstance(getattr(case, name), torch.Tensor)}
    )


def test_there_are_cases():
    assert NAMES, vectors.REASON


@pytest.mark.parametrize("name", NAMES)
def test_case(name, gpu):
    case = FILE.case(name)
    there = moved(case, gpu)
    student = there.student.clone().requires_grad_()
    loss = anchored_kl(student, there.snapshot, there.reference, **there.options())
    loss.sum().backward()

    assert (loss.device, loss.dtype) == (gpu, bounds.arithmetic(case))
    want = case.row_losses if case.reduction == "none" else torch.tensor(case.loss, dtype=torch.float64)
    check("loss", loss.detach().cpu().double(), want, bounds.loss_bound(case, want))
    if "near" in name:
        assert (loss > 0).all()

    assert (student.grad.device, student.grad.dtype) == (gpu, student.dtype)
    gradient = student.grad.cpu()
    check("gradient", gradient.double(), case.gradient, bounds.gradient_bound(case, case.gradient))
    assert (gradient[~case.counted()] == 0).all(), "a row that does not count has a gradient"
    assert (gradient[:, case.vocab :] == 0).all(), "the padding has a gradient"


@pytest.mark.parametrize("name", NAMES[::5])
def test_statistics(name, gpu):
    case = FILE.case(name)
    there = moved(case, gpu)
    _, stats = anchored_kl(there.student, there.snapshot, there.reference, **there.options(), return_stats=True)
    assert stats.counted_rows == case.counted().sum()
    for k, statistic in enumerate(_structs.STATISTICS):
        got = getattr(stats.rows, statistic)
        assert (got.device, got.dtype) == (gpu, bounds.arithmetic(case))
        want = torch.where(case.counted(), case.row_statistics[:, k], 0.0)
        check(statistic, got.cpu().double(), want, bounds.statistic_bound(case, want, "entropy" in statistic))
        want = case.mean_statistics[k]
        mean = getattr(stats, statistic).cpu().double()
        check(f"mean {statistic}", mean, want, bounds.statistic_bound(case, want, "entropy" in statistic))
