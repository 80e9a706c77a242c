"""The statistics of the fused linear loss: those of the logits, and what a call took."""

import dataclasses
import gc
import math
import os
from pathlib import Path

import pytest
import torch

import anchorkl
from anchorkl import _native, _structs, errors, reference
from anchorkl.torch import AnchorStats, LinearAnchoredKLLoss, LinearAnchorStats, anchored_kl, linear_anchored_kl
from test_linear import (
    ALPHAS,
    LABELS,
    ROWS,
    STUDENT,
    VOCAB,
    WEIGHTS,
    by_logits,
    check,
    distance,
    evaluate,
    leaves,
    logits,
    ours,
    problem,
    truth,
    without_snapshot,
)

OPTIONS = {
    "labels": {"labels": LABELS, "weights": WEIGHTS},
    "jsd, everything": {
        "space": "probability",
        "divergence": ("jsd", 0.3),
        "labels": LABELS,
        "alpha": ALPHAS,
        "weights": WEIGHTS,
        "tau": 1.7,
        "softcap": (3.0, None, 2.0),
        "logit_scale": 1.5,
    },
}


def shared(arguments):
    """The reference has the snapshot's head."""
    for part in ("weight", "bias"):
        arguments[f"reference_{part}"] = arguments[f"snapshot_{part}"]
    return arguments


def statistics_of(form, arguments, **options):
    return form(**arguments, **options, return_stats=True)[1]


@pytest.mark.parametrize("name", OPTIONS)
def test_against_the_plain_formula(name):
    arguments = problem((3, 4), bias=True)
    options = {key: value.view(3, 4) if isinstance(value, torch.Tensor) else value for key, value in OPTIONS[name].items()}
    stats = statistics_of(linear_anchored_kl, arguments, **options)
    want = reference.statistics(*logits({n: t.double() for n, t in arguments.items()}), **options)
    of_logits = by_logits(**arguments, **options, form=anchored_kl, return_stats=True)[1]
    for statistic in _structs.STATISTICS:
        for got, plain, other in ((stats, want, of_logits), (stats.rows, want.rows, of_logits.rows)):
            value = getattr(got, statistic)
            assert value.dtype == torch.float32 and not value.requires_grad
            assert value.shape == (() if got is stats else (3, 4))
            torch.testing.assert_close(value.double(), getattr(plain, statistic), rtol=1e-5, atol=1e-7)
            torch.testing.assert_close(value, getattr(other, statistic), rtol=1e-5, atol=1e-7)
    assert stats.counted_rows == want.counted_rows and stats.bad_rows == 0
    assert stats.first_bad_row == -1 and stats.bad_tensor == ""


def test_names_are_those_of_the_logits_form_and_three_more():
    names = [[field.name for field in dataclasses.fields(kind)] for kind in (AnchorStats, LinearAnchorStats)]
    assert names[1] == [*names[0], "chunk_rows", "products", "scratch_bytes"]
    assert issubclass(LinearAnchorStats, AnchorStats)
    stats = statistics_of(linear_anchored_kl, problem(), labels=LABELS)
    logged = stats.asdict()
    assert set(logged) == {f"anchor/{name}" for name in (*_structs.STATISTICS, "counted_rows", "bad_rows")}
    assert logged["anchor/counted_rows"] == 10 and all(type(value) is float for value in logged.values())
    for name in ("chunk_rows", "products", "scratch_bytes"):
        assert getattr(stats, name).dtype == torch.int64 and getattr(stats, name).shape == ()


@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_the_loss_is_that_without_statistics(reduction):
    arguments = problem(bias=True)

    def first(**given):
        return linear_anchored_kl(**given, return_stats=True)[0]

    check(*(evaluate(form, arguments, labels=LABELS, reduction=reduction) for form in (first, linear_anchored_kl)))


@pytest.fixture
def products(monkeypatch):
    """The matrix products of every call of the library, which statistics would change."""
    seen = []
    real = _native.linear_loss

    def spy(*arguments):
        result = real(*arguments)
        seen.append(result.products)
        return result

    monkeypatch.setattr(_native, "linear_loss", spy)
    return seen


@pytest.mark.parametrize(("asked", "want"), [((1, 1, 1), 5), ((1, 0, 0), 4), ((0, 1, 1), 4), ((0, 0, 1), 3), ((0, 0, 0), 3)], ids=str)
def test_products_of_what_is_asked(asked, want, products):
    """One for each model, one for the gradient of hidden states and one for that of a weight that is trained."""
    given = leaves(problem(bias=True))
    for name, flag in zip(STUDENT, asked):
        given[name].requires_grad_(bool(flag))
    linear_anchored_kl(**given)
    linear_anchored_kl(**without_snapshot(given))
    assert products == [want, want - 1]
    assert statistics_of(linear_anchored_kl, given, labels=LABELS).products == want


@pytest.mark.parametrize(
    ("dtype", "options"),
    [
        (torch.float32, {}),
        (torch.float32, {"alpha": ALPHAS}),
        (torch.float32, {"tau": 2.0, "logit_scale": (1.0, 3.0, 3.0)}),
        (torch.float64, {"labels": LABELS, "chunk_rows": 5}),
    ],
    ids=["defaults", "alphas", "scales", "float64, chunks"],
)
def test_a_shared_teacher_head_saves_a_product(dtype, options, products):
    arguments = shared(problem(dtype=dtype, bias=True))
    copied = {**arguments, "reference_weight": arguments["reference_weight"].clone()}
    tolerance = {torch.float32: 1e-5, torch.float64: 1e-11}[dtype]
    results = [ours(models, **options) for models in (arguments, copied)]
    assert products == [4, 5]
    check(*results, tolerance / 10, tolerance)
    check(results[0], truth(arguments, **options), tolerance / 10, tolerance)


@pytest.mark.parametrize(
    ("change", "options"),
    [
        ({}, {"space": "probability"}),
        ({}, {"softcap": {"snapshot": 5.0}}),
        ({}, {"logit_scale": {"reference": 2.0}}),
        ({"reference_bias": torch.zeros(VOCAB)}, {}),
        ({"reference_hidden": torch.linspace(-1.0, 1.0, 8 * ROWS, dtype=torch.float64).view(ROWS, 8)}, {}),
    ],
    ids=["space", "softcap", "scales", "bias", "types"],
)
def test_where_teachers_can_not_be_mixed(change, options, products):
    arguments = {**shared(problem(bias=True)), **change}
    with torch.no_grad():
        loss = linear_anchored_kl(**arguments, **options)
    assert products == [3] and distance(loss, truth(arguments, **options)[0]) <= 1e-6


def test_statistics_are_of_each_teacher_alone():
    arguments = shared(problem(bias=True))
    stats = statistics_of(linear_anchored_kl, arguments, labels=LABELS)
    _, want = by_logits(**arguments, labels=LABELS, form=anchored_kl, return_stats=True)
    assert stats.products == 3
    torch.testing.assert_close(stats.kl_anchor_snapshot, want.kl_anchor_snapshot, rtol=1e-5, atol=0)


def test_teachers_of_a_narrow_type_are_not_mixed(products):
    arguments = shared(problem(dtype=torch.bfloat16))
    with torch.no_grad():
        loss = linear_anchored_kl(**arguments)
    assert products == [3] and distance(loss, truth(arguments)[0]) <= 1e-6


@pytest.mark.parametrize("alpha", [0.0, 1.0])
def test_a_shared_head_and_a_teacher_without_weight(alpha, products):
    """What has no weight may hold anything."""
    arguments = shared(problem())
    want = truth(arguments, alpha=alpha)
    arguments["reference_hidden" if alpha == 0 else "snapshot_hidden"].fill_(math.nan)
    given = leaves(arguments)
    loss = linear_anchored_kl(**given, alpha=alpha)
    loss.backward()
    assert products == [4] and distance(loss, want[0]) <= 1e-6
    assert distance(given["student_hidden"].grad, want[1]["student_hidden"]) <= 1e-5


@pytest.mark.parametrize("chunk_rows", [1, 3, 12])
def test_chunk_rows_are_those_that_were_asked(chunk_rows):
    stats = statistics_of(linear_anchored_kl, problem(), labels=LABELS, chunk_rows=chunk_rows)
    assert stats.chunk_rows == chunk_rows
    assert stats.scratch_bytes >= 3 * chunk_rows * VOCAB * 4


def test_memory_is_that_of_a_chunk():
    """Not of rows x vocabulary, however many rows there are."""
    rows, vocab, chunk = 2048, 512, 64
    anchorkl.empty_cache()
    arguments = problem((rows,), vocab)
    given = leaves(arguments)
    loss = linear_anchored_kl(**given, chunk_rows=chunk)
    loss.backward()
    gc.collect()
    # The chunk's logits of three models, and the gradients of hidden states and weight.
    assert anchorkl.info()["bytes_kept"] < 2 * (3 * chunk * vocab + rows * 8 + vocab * 8) * 4 < rows * vocab * 4
    assert distance(loss, truth(arguments)[0]) <= 1e-6


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_nothing_is_left_by_many_calls():
    def call(i):
        given = leaves(problem((1 + i % 7,), 512, (32, 32, 32), bias=True))
        loss = linear_anchored_kl(**given, reduction=("mean", "none")[i % 2], chunk_rows=4)
        loss.sum().backward()

    for i in range(100):
        call(i)
    gc.collect()
    before, live = resident(), anchorkl.info()["live_buffers"]
    for i in range(300):
        call(i)
    gc.collect()
    info = anchorkl.info()
    assert info["live_buffers"] == live == 0 and info["bytes_held"] == 0
    # A leak of the weight gradients alone would be 20 MB.
    assert resident() - before < 8e6


def test_gradients_are_not_copied():
    given = leaves(problem(vocab=64, widths=(16, 16, 16)))
    before = anchorkl.info()
    loss = linear_anchored_kl(**given)
    gradients = torch.autograd.grad(loss, [given["student_hidden"], given["student_weight"]])
    during = anchorkl.info()
    assert during["live_buffers"] == before["live_buffers"] + 2
    assert during["bytes_held"] == before["bytes_held"] + sum(gradient.nbytes for gradient in gradients)
    assert during["bytes_copied"] == before["bytes_copied"]
    assert all(gradient.data_ptr() % 64 == 0 for gradient in gradients)
    del loss, gradients
    assert anchorkl.info()["live_buffers"] == before["live_buffers"]


@pytest.mark.parametrize("part", _structs.GRADIENTS)
@pytest.mark.parametrize("model", _structs.MODELS)
def test_bad_rows(model, part):
    """Named by the tensor that has the NaN; of a head it is in every row."""
    arguments = problem(bias=True)
    arguments[f"{model}_{part}"][4:5] = math.nan
    name, rows, first = f"{model}_{part}", 1 if part == "hidden" else 10, 4 if part == "hidden" else 0
    loss, stats = linear_anchored_kl(**arguments, labels=LABELS, return_stats=True, check="report")
    assert loss.isnan() and stats.rows.kl.isnan().sum() == rows
    assert (stats.bad_rows, stats.first_bad_row, stats.bad_tensor) == (rows, first, name)
    with pytest.raises(errors.NotFinite, match=f"linear_anchored_kl: {name}: row {first}: .*NaN") as caught:
        linear_anchored_kl(**arguments, labels=LABELS, check="raise")
    assert isinstance(caught.value, FloatingPointError) and caught.value.field == name


def test_a_bad_row_of_mixed_teachers():
    arguments = shared(problem())
    arguments["reference_hidden"][7, 2] = math.inf
    with pytest.raises(errors.NotFinite, match="linear_anchored_kl: reference_hidden: row 7: "):
        linear_anchored_kl(**arguments, check="raise")


def test_rows_that_do_not_count_are_not_bad():
    arguments = problem(bias=True)
    arguments["reference_hidden"][[1, 6]] = math.nan
    loss, stats = linear_anchored_kl(**arguments, labels=LABELS, check="report", return_stats=True)
    assert loss.isfinite() and (stats.bad_rows, stats.first_bad_row, stats.bad_tensor) == (0, -1, "")


def test_after_an_error_nothing_is_left():
    before = anchorkl.info()["live_buffers"]
    given = leaves(problem(bias=True))
    given["snapshot_hidden"][0, 0] = math.nan
    for _ in range(5):
        with pytest.raises(FloatingPointError):
            linear_anchored_kl(**given, check="raise")
        with pytest.raises(ValueError, match="num_items"):
            linear_anchored_kl(**given, num_items=0)
    assert anchorkl.info()["live_buffers"] == before


@pytest.mark.parametrize("shape", [(0,), (2, 0)], ids=str)
def test_no_rows(shape):
    stats = statistics_of(linear_anchored_kl, problem(shape), labels=torch.zeros(shape, dtype=torch.long))
    assert stats.kl == 0 and stats.counted_rows == 0 and stats.rows.kl.shape == shape


def test_no_row_counts():
    stats = statistics_of(linear_anchored_kl, problem(), labels=torch.full((ROWS,), -100))
    assert all(value == 0 for value in stats.asdict().values()) and (stats.rows.kl == 0).all()


def test_module():
    module = LinearAnchoredKLLoss(return_stats=True, check="report")
    with torch.no_grad():
        loss, stats = module(**problem(), labels=LABELS)
    assert isinstance(stats, LinearAnchorStats) and math.isclose(loss, stats.kl, rel_tol=1e-6)


def test_compile_fullgraph():
    def step(given):
        loss, stats = linear_anchored_kl(**given, labels=LABELS, return_stats=True)
        return loss, stats.kl + stats.rows.bound.sum(), stats.products, stats.chunk_rows

    torch._dynamo.reset()
    given = problem()
    compiled = torch.compile(step, fullgraph=True, backend="aot_eager")
    for got, want in zip(compiled(given), step(given)):
        torch.testing.assert_close(got, want)
