"""Schedules of alpha."""

import math

import pytest
import torch

import anchorkl
from anchorkl import schedule
from anchorkl.torch import anchored_kl


def test_values():
    assert [schedule.constant(0.3)(n) for n in (0, 5, 10**9)] == [0.3] * 3
    assert [schedule.linear(0.2, 0.6, 4)(n) for n in range(7)] == pytest.approx([0.2, 0.3, 0.4, 0.5, 0.6, 0.6, 0.6])
    cosine = schedule.cosine(0.2, 0.6, 4)
    half = 0.4 * (1 - math.sqrt(0.5)) / 2
    assert [cosine(n) for n in range(6)] == pytest.approx([0.2, 0.2 + half, 0.4, 0.6 - half, 0.6, 0.6])
    assert [schedule.by_outer([0.5, 0.25])(t) for t in range(2)] == [0.5, 0.25]
    assert [schedule.by_outer(lambda t: 1 / (t + 1))(t) for t in range(3)] == pytest.approx([1, 1 / 2, 1 / 3])
    assert schedule.by_outer(schedule.linear(0, 1, 5))(5) == 1


@pytest.mark.parametrize("make", [schedule.linear, schedule.cosine])
@pytest.mark.parametrize(("start", "end"), [(0, 1), (1, 0), (0.1, 0.7), (1, 1)])
def test_ends_are_exact_and_nothing_leaves_the_range(make, start, end):
    steps = 97
    alphas = [make(start, end, steps)(n) for n in range(120)]
    assert alphas[0] == start and alphas[steps:] == [end] * 23
    assert all(min(start, end) <= alpha <= max(start, end) for alpha in alphas)
    assert alphas in (sorted(alphas), sorted(alphas, reverse=True))


@pytest.mark.parametrize(
    ("make", "kind", "words"),
    [
        (lambda: schedule.constant(1.5), ValueError, "constant: alpha: got 1.5, wanted a number in [0, 1]"),
        (lambda: schedule.constant("half"), TypeError, "constant: alpha: got 'half', wanted a number"),
        (lambda: schedule.linear(0, math.nan, 5), ValueError, "linear: end: got nan"),
        (lambda: schedule.linear(-0.1, 1, 5), ValueError, "linear: start: got -0.1"),
        (lambda: schedule.cosine(0, 1, 0), ValueError, "cosine: steps: got 0, wanted at least 1"),
        (lambda: schedule.cosine(0, 1, 2.5), TypeError, "cosine: steps: got 2.5, wanted an integer"),
        (lambda: schedule.linear(0, 1, 5)(-1), ValueError, "linear: step: got -1, wanted at least 0"),
        (lambda: schedule.by_outer([]), ValueError, "by_outer: alphas: got [], wanted a function, or a sequence"),
        (lambda: schedule.by_outer([0.5, 2]), ValueError, "by_outer: alphas: got 2, wanted a number in [0, 1] at iteration 1"),
        (lambda: schedule.by_outer([0.5])(1), ValueError, "by_outer: iteration: got 1, wanted less than 1"),
        (lambda: schedule.by_outer(lambda t: 3.0)(2), ValueError, "by_outer: alphas: got 3.0, wanted a number in [0, 1] at iteration 2"),
    ],
)
def test_bad_arguments(make, kind, words):
    with pytest.raises(kind) as caught:
        make()
    assert isinstance(caught.value, anchorkl.AnchorKLError)
    assert str(caught.value).startswith(f"anchorkl.schedule.{words}")


def test_a_schedule_compiles_nothing():
    student, snapshot, teacher = torch.randn(3, 4, 30)
    alpha = schedule.cosine(0.0, 1.0, 20)
    for step in (0, 10):  # an alpha of 0 or 1 has a program of its own
        anchored_kl(student, snapshot, teacher, alpha=alpha(step))
    before = anchorkl.info()["programs_compiled"]
    losses = {float(anchored_kl(student, snapshot, teacher, alpha=alpha(step))) for step in range(25)}
    assert len(losses) == 21 and anchorkl.info()["programs_compiled"] == before
