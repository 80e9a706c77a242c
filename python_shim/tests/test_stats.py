"""The statistics, and what becomes of rows whose loss is not finite."""

import dataclasses
import math

import pytest
import torch

import anchorkl
from anchorkl import _native, _structs, errors, reference
from anchorkl.torch import AnchoredKLLoss, AnchorStats, anchored_kl

LABELS = torch.tensor([[3, -100, 0], [36, 7, 7]])
OPTIONS = {
    "logit": {"space": "logit"},
    "probability, reverse": {"space": "probability", "divergence": "reverse"},
    "jsd, everything": {
        "divergence": ("jsd", 0.3),
        "labels": LABELS,
        "alpha": torch.tensor([[0.0, 0.3, 1.0], [0.5, 0.7, 0.9]]),
        "weights": torch.tensor([[1.0, 1.0, 2.0], [0.0, 0.5, 3.0]]),
        "tau": 1.7,
        "softcap": (3.0, None, 2.0),
        "logit_scale": 1.5,
    },
    "shifted": {"labels": LABELS, "shift": True},
}


def logits(dtype=torch.float32, columns=37):
    student, snapshot, teacher = (torch.randn(2, 3, columns).to(dtype) for _ in range(3))
    return student.requires_grad_(), snapshot, teacher


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16], ids=str)
@pytest.mark.parametrize("name", OPTIONS)
def test_against_the_plain_formula(name, dtype):
    tensors = logits(dtype)
    loss, stats = anchored_kl(*tensors, **OPTIONS[name], return_stats=True)
    want = reference.statistics(*(t.double() for t in tensors), **OPTIONS[name])
    tolerance = 1e-12 if dtype == torch.float64 else 5e-6
    for statistic in _structs.STATISTICS:
        for got, plain in ((stats, want), (stats.rows, want.rows)):
            value = getattr(got, statistic)
            assert value.dtype == loss.dtype and not value.requires_grad
            assert value.shape == (() if got is stats else (2, 3))
            torch.testing.assert_close(value.double(), getattr(plain, statistic), rtol=tolerance, atol=1e-7 * tolerance)
    assert stats.counted_rows == want.counted_rows and stats.bad_rows == 0
    assert stats.first_bad_row == -1 and stats.bad_tensor == ""


def test_the_loss_is_that_without_statistics():
    student, snapshot, teacher = logits()
    losses = [anchored_kl(student, snapshot, teacher), anchored_kl(student, snapshot, teacher, return_stats=True)[0]]
    torch.testing.assert_close(*losses, rtol=1e-6, atol=0)
    torch.testing.assert_close(*(torch.autograd.grad(loss, student)[0] for loss in losses))


def test_as_a_dict():
    _, stats = anchored_kl(*logits(), return_stats=True)
    logged = stats.asdict()
    assert set(logged) == {f"anchor/{name}" for name in (*_structs.STATISTICS, "counted_rows", "bad_rows")}
    assert all(type(value) is float for value in logged.values())
    assert logged["anchor/kl"] == stats.kl.item() and logged["anchor/counted_rows"] == 6
    assert "kl" in stats.asdict(prefix="")
    with pytest.raises(dataclasses.FrozenInstanceError):
        stats.kl = 0


def test_names_are_the_headers_columns():
    names = [field.name for field in dataclasses.fields(AnchorStats)]
    assert tuple(names[:9]) == _structs.STATISTICS


@pytest.mark.parametrize("shape", [(0, 30), (2, 0, 30)])
def test_no_rows(shape):
    _, stats = anchored_kl(*(torch.randn(shape) for _ in range(3)), return_stats=True)
    assert stats.kl == 0 and stats.counted_rows == 0 and stats.rows.kl.shape == shape[:-1]


def test_no_row_counts():
    student, snapshot, teacher = logits()
    _, stats = anchored_kl(student * math.nan, snapshot, teacher, torch.full((2, 3), -100), return_stats=True)
    assert all(value == 0 for value in stats.asdict().values())
    assert (stats.rows.kl == 0).all()


def test_module_and_no_grad():
    module = AnchoredKLLoss(return_stats=True, check="report")
    with torch.no_grad():
        loss, stats = module(*logits())
    assert torch.equal(loss, stats.kl) or math.isclose(loss, stats.kl, rel_tol=1e-6)


def test_compile_fullgraph():
    def step(student, snapshot, teacher, cap, beta):
        loss, stats = anchored_kl(
            student * 1.5, snapshot, teacher, LABELS, softcap=cap, divergence=("jsd", beta), ce_weight=0.5, return_stats=True
        )
        return loss, stats.kl + stats.rows.bound.sum(), stats

    torch._dynamo.reset()
    compiled = torch.compile(step, fullgraph=True)
    student, snapshot, teacher = logits()
    for cap, beta in ((2.0, 0.5), (3.0, 0.25), (5.0, 0.75)):
        for got, want in zip(compiled(student, snapshot, teacher, cap, beta), step(student, snapshot, teacher, cap, beta)):
            if isinstance(got, AnchorStats):
                assert got.asdict() == want.asdict() and got.bad_tensor == want.bad_tensor
            else:
                torch.testing.assert_close(got, want)


def programs():
    """Compiled now, or by an earlier run of these tests."""
    found = anchorkl.info()
    return found["programs_compiled"] + found["programs_loaded"]


def test_nothing_is_done_for_statistics_that_nobody_wants(monkeypatch):
    given = []
    real = _native.loss

    def spy(function, context, args, want_gradient, row_losses, statistics):
        given.append(statistics)
        return real(function, context, args, want_gradient, row_losses, statistics)

    monkeypatch.setattr(_native, "loss", spy)
    tensors = logits(columns=43)
    compiled = []
    for return_stats in (False, True, False, True):
        before = programs()
        anchored_kl(*tensors, return_stats=return_stats)
        compiled.append(programs() - before)
    assert compiled == [1, 1, 0, 0]
    assert [statistics is not None for statistics in given] == [False, True, False, True]
    shapes = {"student": (6, 43, "float32"), "reference": (6, 43, "float32")}
    texts = [anchorkl.program("logits", shapes, {"statistics": wanted}) for wanted in (False, True)]
    assert "6x9xf32" not in texts[0] and "6x9xf32" in texts[1]


def spoiled(model, row, value=math.nan):
    tensors = [t.detach().clone() for t in logits()]
    tensors[model].view(6, -1)[row:, 4] = value
    return tensors


@pytest.mark.parametrize("check", ["none", "report"])
@pytest.mark.parametrize("model", _structs.MODELS)
def test_report(model, check):
    tensors = spoiled(_structs.MODELS.index(model), 4)
    loss, stats = anchored_kl(*tensors, return_stats=True, check=check)
    assert loss.isnan() and stats.kl.isnan() and stats.rows.kl.isnan().sum() == 2
    assert (stats.bad_rows, stats.first_bad_row, stats.bad_tensor) == (2, 4, model)


@pytest.mark.parametrize("model", _structs.MODELS)
def test_raise(model):
    tensors = spoiled(_structs.MODELS.index(model), 4)
    with pytest.raises(errors.NotFinite, match=f"anchored_kl: {model}: row 4: .*NaN") as caught:
        anchored_kl(*tensors, check="raise")
    assert isinstance(caught.value, FloatingPointError) and caught.value.status == anchorkl.Status.NOT_FINITE
    assert caught.value.field == model


def test_raise_where_the_student_forbids_what_the_anchor_wants():
    tensors = spoiled(0, 2, -math.inf)
    assert anchored_kl(*tensors) == math.inf
    with pytest.raises(FloatingPointError, match="row 2"):
        anchored_kl(*tensors, check="raise")


def test_rows_that_do_not_count_are_not_bad():
    tensors = spoiled(2, 4)
    labels = torch.tensor([[1, 1, 1], [1, -100, -100]])
    assert anchored_kl(*tensors, labels, check="raise").isfinite()
    _, stats = anchored_kl(*tensors, labels, check="report", return_stats=True)
    assert (stats.bad_rows, stats.first_bad_row, stats.bad_tensor) == (0, -1, "")


def test_after_an_error_nothing_is_left():
    before = anchorkl.info()["live_buffers"]
    student, *teachers = spoiled(1, 0)
    for _ in range(5):
        with pytest.raises(FloatingPointError):
            anchored_kl(student.requires_grad_(), *teachers, check="raise", return_stats=True)
    assert anchorkl.info()["live_buffers"] == before
