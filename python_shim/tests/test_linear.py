"""The fused linear loss is the loss of the logits hidden @ weight.T + bias.

The truth is the plain formula on logits in float64, differentiated by autograd;
the yardstick is the same formula on logits of the tensors' own type.
"""

import math

import pytest
import torch

import anchorkl
import subprocesses
from anchorkl import _structs, reference
from anchorkl.torch import linear_anchored_kl

ROWS, VOCAB = 12, 37
STUDENT = ("student_hidden", "student_weight", "student_bias")

# Largest relative error of a gradient as a vector: of the sums, and of what a
# narrow type rounds.
GRADIENT = {torch.float64: 1e-12, torch.float32: 1e-5, torch.float16: 1e-3, torch.bfloat16: 5e-3}


def problem(rows=(ROWS,), vocab=VOCAB, widths=(8, 8, 8), dtype=torch.float32, bias=False, near=None):
    """Arguments of linear_anchored_kl with random numbers. near: how far the
    teachers are from the student, as those of one family are; None: unrelated."""
    arguments = {}
    for width, model in zip(widths, _structs.MODELS):
        made = {
            "hidden": torch.randn(*rows, width),
            "weight": torch.randn(vocab, width) * 2 / width**0.5,
            "bias": torch.randn(vocab) if bias else None,
        }
        for part, tensor in made.items():
            if tensor is not None and near is not None and model != "student":
                tensor = arguments[f"student_{part}"].float() + near * tensor
            arguments[f"{model}_{part}"] = None if tensor is None else tensor.to(dtype)
    return arguments


def without_snapshot(arguments):
    return {name: None if name.startswith("snapshot") else tensor for name, tensor in arguments.items()}


def logits(arguments):
    """Those of the three models; None without a snapshot."""
    models = [[arguments[f"{model}_{part}"] for part in _structs.GRADIENTS] for model in _structs.MODELS]
    return [None if hidden is None else torch.nn.functional.linear(hidden, *head) for hidden, *head in models]


def by_logits(labels=None, chunk_rows=None, form=reference.anchored_kl, **given):
    """linear_anchored_kl, with the logits written out."""
    arguments = {name: given.pop(name, None) for name in _structs.LINEAR_TENSORS}
    return form(*logits(arguments), labels, **given)


def leaves(arguments, dtype=None):
    """The arguments, of another type if one is given; the student's are copies that require grad."""
    made = {name: t if t is None or dtype is None else t.to(dtype) for name, t in arguments.items()}
    return {name: t.detach().clone().requires_grad_() if t is not None and name in STUDENT else t for name, t in made.items()}


def evaluate(form, arguments, dtype=None, upstream=None, **options):
    """Loss and gradients by name."""
    given = leaves(arguments, dtype)
    loss = form(**given, **options)
    names = [name for name in STUDENT if given[name] is not None]
    upstream = torch.ones_like(loss) if upstream is None else upstream.to(loss.dtype)
    return loss.detach(), dict(zip(names, torch.autograd.grad(loss, [given[name] for name in names], upstream)))


def ours(arguments, **options):
    return evaluate(linear_anchored_kl, arguments, **options)


def by_own_type(arguments, **options):
    return evaluate(by_logits, arguments, **options)


def truth(arguments, **options):
    return evaluate(by_logits, arguments, torch.float64, **options)


def distance(got, want):
    """Relative, of two vectors."""
    return ((got.double() - want.double()).norm() / want.double().norm()).item()


def check(got, want, of_loss=1e-6, of_gradients=GRADIENT[torch.float32]):
    (loss, gradients), (want_loss, want_gradients) = got, want
    assert loss.shape == want_loss.shape and distance(loss, want_loss) <= of_loss
    for name, gradient in gradients.items():
        assert gradient.shape == want_gradients[name].shape
        assert distance(gradient, want_gradients[name]) <= of_gradients, name


LABELS = torch.tensor([3, -100, 0, 36, 7, 7, -100, 1, 2, 3, 4, 5])
ALPHAS = torch.tensor([0.0, 0.25, 0.5, 0.75, 1.0, 0.1] * 2)
WEIGHTS = torch.tensor([0.5, 1.0, 0.0, 2.0, 1.0, 0.25] * 2)
EVERYTHING = {
    "space": "probability",
    "divergence": ("jsd", 0.3),
    "tau": 1.7,
    "tau_squared": True,
    "kl_weight": 0.7,
    "ce_weight": 0.3,
    "labels": LABELS,
    "weights": WEIGHTS,
    "alpha": ALPHAS,
    "softcap": (3.0, None, 2.0),
    "logit_scale": {"student": 0.5, "reference": 2.0},
}
OPTIONS = {
    "defaults": {},
    "probability": {"space": "probability"},
    "reverse": {"divergence": "reverse", "alpha": 0.25},
    "temperature": {"tau": 2.5, "tau_squared": True},
    "cross-entropy": {"labels": LABELS, "ce_weight": 0.3, "kl_weight": 0.7},
    "sum, weight": {"reduction": "sum", "weights": 0.25},
    "weights, alphas": {"weights": WEIGHTS, "alpha": ALPHAS},
    "alpha tensor": {"alpha": torch.tensor(0.25)},
    "num_items": {"num_items": 7, "labels": LABELS},
    "num_items tensor": {"num_items": torch.tensor(7), "reduction": "sum"},
    "ignore_index": {"labels": torch.arange(-1, 11), "ignore_index": -1},
    "shift": {"labels": LABELS.int(), "shift": True},
    "everything": EVERYTHING,
}
PER_ROW = ("defaults", "cross-entropy", "weights, alphas", "alpha tensor", "ignore_index", "shift", "everything")
GRID = OPTIONS | {f"{name}, none": {**OPTIONS[name], "reduction": "none"} for name in PER_ROW}


@pytest.mark.parametrize("name", GRID)
def test_options(name):
    """Upstream gradients of rows have both signs."""
    arguments, options = problem(bias=True), GRID[name]
    upstream = torch.randn(ROWS) if options.get("reduction") == "none" else torch.tensor(-1.5)
    check(*(f(arguments, upstream=upstream, **options) for f in (ours, truth)))


@pytest.mark.parametrize("reduction", ["mean", "none"])
@pytest.mark.parametrize("dtype", GRADIENT, ids=str)
def test_types_and_widths(dtype, reduction):
    arguments = problem(widths=(8, 11, 5), dtype=dtype, bias=True)
    options = {"reduction": reduction, "upstream": torch.randn(ROWS if reduction == "none" else ())}
    got, want = ours(arguments, **options), truth(arguments, **options)
    assert got[0].dtype == (torch.float64 if dtype == torch.float64 else torch.float32)
    assert all(gradient.dtype == dtype for gradient in got[1].values())
    check(got, want, 1e-12 if dtype == torch.float64 else 1e-6, GRADIENT[dtype])


def test_everything_in_float64():
    arguments = problem(dtype=torch.float64, bias=True)
    check(ours(arguments, **EVERYTHING), truth(arguments, **EVERYTHING), 1e-13, 1e-12)


F32, F64, F16, BF16 = torch.float32, torch.float64, torch.float16, torch.bfloat16


@pytest.mark.parametrize(
    ("hidden", "weight", "bias"),
    [
        ((BF16, F32, F16), (F32, BF16, BF16), (F32, F32, BF16)),
        ((F32, BF16, F32), (BF16, BF16, F32), (F16, BF16, F32)),
        ((BF16, F64, F32), (BF16, F32, F16), (BF16, F32, F32)),
    ],
    ids=str,
)
def test_mixed_types(hidden, weight, bias):
    """Logits and sums are in float64 where one tensor is, else in float32."""
    arguments = problem(bias=True)
    for part, types in (("hidden", hidden), ("weight", weight), ("bias", bias)):
        for model, dtype in zip(_structs.MODELS, types):
            arguments[f"{model}_{part}"] = arguments[f"{model}_{part}"].to(dtype)
    got, want = ours(arguments), truth(arguments)
    assert got[0].dtype == (F64 if F64 in hidden else F32)
    for name, gradient in got[1].items():
        assert gradient.dtype == arguments[name].dtype
    check(got, want, of_gradients=GRADIENT[BF16])


@pytest.mark.parametrize("near", [None, 0.1, 0.01])
@pytest.mark.parametrize("dtype", [F32, F16, BF16], ids=str)
def test_yardstick(dtype, near):
    """No error is above that of the formula on logits of the same type; in narrow
    types, which round the logits there, it is at most a fifth where the models are
    near to each other."""
    arguments = problem((41,), 401, (24, 24, 24), dtype, near=near)
    (loss, gradients), (own_loss, own), (want_loss, want) = (f(arguments) for f in (ours, by_own_type, truth))
    share, tolerance = (1.0, 1e-6) if dtype == F32 else (1.0 if near is None else 0.2, 0.0)
    assert distance(loss, want_loss) <= share * distance(own_loss, want_loss) + 1e-6
    for name, gradient in gradients.items():
        assert distance(gradient, want[name]) <= share * distance(own[name], want[name]) + tolerance, name


def test_float16_with_a_scaled_loss():
    """As a gradient scaler has it, for gradients that are too small for the type before."""
    arguments, options = problem(dtype=F16), {"num_items": 1e5, "upstream": torch.tensor(65536.0)}
    (_, gradients), (_, own), (_, want) = (f(arguments, **options) for f in (ours, by_own_type, truth))
    for name, gradient in gradients.items():
        assert distance(gradient, want[name]) <= distance(own[name], want[name]) + 1e-3, name


CAPS = {"softcap": (3.0, None, 2.0), "logit_scale": (1.5, 1.0, 1.0)}  # the student's hold for its copy


@pytest.mark.parametrize("options", [{}, {"divergence": "reverse", "alpha": 0.25}, CAPS], ids=["", "reverse", "caps"])
def test_without_a_snapshot_the_student_is_its_own(options):
    arguments = without_snapshot(problem(bias=True))
    check(ours(arguments, **options), truth(arguments, **options))


@pytest.mark.parametrize("reduction", ["mean", "none"])
@pytest.mark.parametrize("shape", [(3, 4), (1, 12, 1), (2, 2, 3)], ids=str)
def test_leading_dimensions(shape, reduction):
    arguments = problem(shape, bias=True)
    options = {"labels": LABELS.view(shape), "alpha": ALPHAS.view(shape), "weights": WEIGHTS.view(shape), "reduction": reduction}
    check(ours(arguments, **options), truth(arguments, **options))


def test_one_row_without_leading_dimensions():
    arguments = problem((), bias=True)
    check(*(f(arguments, labels=torch.tensor(3), reduction="none") for f in (ours, truth)))


@pytest.mark.parametrize("chunk_rows", [1, 3, 5, 12, 40])
@pytest.mark.parametrize("dtype", [F32, BF16], ids=str)
def test_chunks(dtype, chunk_rows):
    """Of any size, a last one that is smaller, one that is larger than all rows."""
    arguments, options = problem(dtype=dtype, bias=True), {"labels": LABELS, "weights": WEIGHTS}
    got, whole = ours(arguments, chunk_rows=chunk_rows, **options), ours(arguments, **options)
    check(got, whole, 1e-6, 1e-6 if dtype == F32 else GRADIENT[dtype])


def test_chunks_of_far_more_rows_than_there_are():
    """Take the memory of the rows that there are. In a process of its own, with nothing kept from before."""
    code = """
import anchorkl, torch
from anchorkl.torch import linear_anchored_kl
hidden, weight = torch.randn(4, 8), torch.randn(37, 8)
models = (hidden, weight, hidden + 1, weight, hidden, weight + 1)
losses = [linear_anchored_kl(*models, chunk_rows=1 << size) for size in (20, 40, 60)]
assert anchorkl.info()["bytes_kept"] < 1 << 22
for loss in losses:
    torch.testing.assert_close(loss, linear_anchored_kl(*models))
"""
    subprocesses.run(code)


def test_tiles_of_the_vocabulary():
    for dtype in (F32, BF16):
        arguments = problem((3,), 4096 + 5, (4, 4, 4), dtype, bias=True)
        check(ours(arguments), truth(arguments), of_gradients=GRADIENT[dtype])


@pytest.mark.parametrize("dtype", [F32, BF16], ids=str)
def test_padded_heads(dtype):
    """Each head has its own padding, which may hold anything and has the gradient 0."""
    arguments = problem(dtype=dtype, bias=True)
    want = truth(arguments)
    for model, padding in zip(_structs.MODELS, (3, 11, 0)):
        for part in ("weight", "bias"):
            tensor = arguments[f"{model}_{part}"]
            rows = tensor.new_full((padding, *tensor.shape[1:]), float("nan"))
            arguments[f"{model}_{part}"] = torch.cat([tensor, rows])
    loss, gradients = ours(arguments, vocab=VOCAB)
    for name in ("student_weight", "student_bias"):
        assert (gradients[name][VOCAB:] == 0).all()
        gradients[name] = gradients[name][:VOCAB]
    check((loss, gradients), want, of_gradients=GRADIENT[dtype])


@pytest.mark.parametrize("models", [_structs.MODELS, ("reference",), ("student",)], ids=",".join)
def test_forbidden_tokens(models):
    """A bias of -inf. Where the student alone has it the loss is infinite; the gradients never are."""
    arguments = problem(bias=True)
    for model in models:
        arguments[f"{model}_bias"][5] = -math.inf
    (loss, gradients), (want_loss, want) = ours(arguments), truth(arguments)
    torch.testing.assert_close(loss.double(), want_loss, rtol=1e-6, atol=0)
    assert loss.isinf() == (models == ("student",))
    for name, gradient in gradients.items():
        assert distance(gradient, want[name]) <= 1e-5, name


@pytest.mark.parametrize("garbage", [float("nan"), float("inf")])
@pytest.mark.parametrize("reduction", ["mean", "none"])
def test_rows_that_do_not_count_may_hold_anything(reduction, garbage):
    labels, weights = LABELS.clone(), torch.ones(ROWS)
    labels[3], weights[8], ignored = -100, 0.0, [1, 3, 6, 8]
    arguments = problem(bias=True)
    options = {"labels": labels, "weights": weights, "reduction": reduction}
    loss, gradients = ours(arguments, **options)
    for model in _structs.MODELS:
        arguments[f"{model}_hidden"][ignored] = garbage
    again, others = ours(arguments, **options)
    assert torch.equal(loss, again) and all(torch.equal(gradients[name], others[name]) for name in gradients)
    counts = torch.ones(ROWS, dtype=torch.bool).index_fill(0, torch.tensor(ignored), False)
    assert torch.equal((others["student_hidden"] != 0).any(dim=1), counts)


@pytest.mark.parametrize("shape", [(0,), (3, 0)], ids=str)
@pytest.mark.parametrize("reduction", ["mean", "sum", "none"])
def test_no_rows(shape, reduction):
    loss, gradients = ours(problem(shape, bias=True), reduction=reduction)
    assert loss.shape == (shape if reduction == "none" else ()) and loss.sum() == 0
    assert gradients["student_hidden"].shape == (*shape, 8)
    assert (gradients["student_weight"] == 0).all() and (gradients["student_bias"] == 0).all()


@pytest.mark.parametrize("dtype", [F32, BF16], ids=str)
@pytest.mark.parametrize(
    "options", [{}, {"num_items": 0}, {"num_items": torch.tensor(0)}, {"num_items": 5}, {"reduction": "none"}], ids=str
)
def test_no_row_counts(options, dtype):
    arguments = problem(dtype=dtype, bias=True)
    loss, gradients = ours(arguments, labels=torch.full((ROWS,), -100), **options)
    assert (loss == 0).all()
    for name, gradient in gradients.items():
        assert gradient.shape == arguments[name].shape and (gradient == 0).all()


def test_accumulated_micro_batches_are_the_whole_batch():
    arguments = problem(bias=True)
    _, whole = ours(arguments, labels=LABELS)
    items = (LABELS != -100).sum()
    parts = []
    for part in (slice(0, 2), slice(2, 12)):
        some = {name: t[part] if name.endswith("hidden") else t for name, t in arguments.items()}
        parts.append(ours(some, labels=LABELS[part], num_items=items)[1])
    for name in ("student_weight", "student_bias"):
        assert distance(parts[0][name] + parts[1][name], whole[name]) <= 1e-6
    assert distance(torch.cat([p["student_hidden"] for p in parts]), whole["student_hidden"]) <= 1e-6


def test_values_compile_nothing():
    arguments = problem()

    def call(x):
        options = {"divergence": ("jsd", x), "tau": 1 + x, "kl_weight": x, "ce_weight": x, "softcap": 10 * x}
        ours(arguments, labels=LABELS, alpha=x, weights=x + 0.5, num_items=1 + x, logit_scale=1 + x, **options)

    call(0.3)
    before = anchorkl.info()["programs_compiled"]
    for x in (0.1, 0.5, 0.9):
        call(x)
    assert anchorkl.info()["programs_compiled"] == before
