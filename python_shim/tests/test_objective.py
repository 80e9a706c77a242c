"""Every form of the objective: loss and gradient against the plain formula in
float64, differentiated by autograd."""

import math

import pytest
import torch

import anchorkl
from anchorkl import reference
from anchorkl.torch import AnchoredKLLoss, anchored_kl

ROWS, VOCAB = 6, 37
SPACES = ["logit", "probability"]
DIVERGENCES = ["forward", "reverse", "jsd", ("jsd", 0.1)]
LABELS = torch.tensor([3, -100, 0, 36, 7, 7])

# The rest of the objective. Each is a program of its own for a type, space and
# divergence, or shares the default's.
VARIANTS = {
    "default": {},
    "labels": {"labels": LABELS},
    "ce": {"labels": LABELS, "ce_weight": 0.3, "kl_weight": 0.7},
    "softcap": {"softcap": (2.0, 3.0, 1.5)},
    "scale": {"logit_scale": {"student": 0.5, "reference": 2.0}},
    "temperature, weights, alphas": {
        "tau": 1.7,
        "tau_squared": True,
        "weights": torch.tensor([0.5, 1.0, 0.0, 2.0, 1.0, 0.25]),
        "alpha": torch.tensor([0.0, 0.25, 0.5, 0.75, 1.0, 0.1]),
        "labels": LABELS,
        "num_items": 7,
    },
}

# Of the loss, relative; of the gradient, relative to its largest element. The
# narrow types differ from float32 in the rounding of the gradient alone, half
# a unit of 8 and 11 bits.
TOLERANCE = {torch.float64: 1e-12, torch.float32: 2e-6, torch.bfloat16: 2e-6, torch.float16: 2e-6}
ROUNDING = {torch.float64: 0.0, torch.float32: 0.0, torch.bfloat16: 2.0**-8, torch.float16: 2.0**-11}


def problem(dtype, spread=2.0):
    return [(spread * torch.randn(ROWS, VOCAB)).to(dtype) for _ in range(3)]


def plain(tensors, **options):
    """The formula's loss and gradient in float64."""
    student, snapshot, teacher = (tensor.double() for tensor in tensors)
    student.requires_grad_()
    loss = reference.anchored_kl(student, snapshot, teacher, **options)
    return loss.detach(), torch.autograd.grad(loss.sum(), student)[0]


def ours(tensors, **options):
    student = tensors[0].clone().requires_grad_()
    loss = anchored_kl(student, *tensors[1:], **options)
    return loss.detach(), torch.autograd.grad(loss.sum(), student)[0]


# A narrow type is widened before and rounded after: what is done to the logits
# between is that of float32, and not compiled once more.
GRID = [(dtype, name) for dtype in TOLERANCE for name in VARIANTS if not (ROUNDING[dtype] and name in ("softcap", "scale"))]


@pytest.mark.parametrize(("dtype", "variant"), GRID, ids=str)
@pytest.mark.parametrize("divergence", DIVERGENCES, ids=str)
@pytest.mark.parametrize("space", SPACES)
def test_against_autograd(dtype, space, divergence, variant):
    tensors = problem(dtype)
    options = {"space": space, "divergence": divergence} | VARIANTS[variant]
    (loss, gradient), (want_loss, want) = ours(tensors, **options), plain(tensors, **options)
    assert gradient.dtype == dtype
    assert (loss - want_loss).abs() <= TOLERANCE[dtype] * want_loss
    error = (gradient.double() - want).abs()
    # Below its smallest normal number, 2^-14, float16 has a fixed step.
    bound = TOLERANCE[dtype] * want.abs().max() + ROUNDING[dtype] * want.abs().clamp(min=2.0**-14)
    assert (error <= bound).all(), (error / bound).max()
    if "labels" in options:
        assert (gradient[LABELS == -100] == 0).all()


ALL = {"logit_scale": 1.5, "softcap": 4.0, "labels": LABELS, "ce_weight": 2.0, "reduction": "sum", "tau": 1.5}
ALONE = {"labels": LABELS, "ce_weight": 1.0, "kl_weight": 0.0, "tau": 2.0}


@pytest.mark.parametrize("options", [ALL, ALONE, ALL | {"divergence": "reverse", "space": "probability"}])
def test_together_and_cross_entropy_alone(options):
    tensors = problem(torch.float32)
    for got, want in zip(ours(tensors, **options), plain(tensors, **options)):
        assert (got - want).abs().max() <= 2e-6 * want.abs().max()


@pytest.mark.parametrize("options", [{}, {"softcap": (3.0, 2.0, None), "ce_weight": 0.4}], ids=["plain", "softcap and ce"])
@pytest.mark.parametrize("divergence", ["forward", "reverse", ("jsd", 0.3)], ids=str)
@pytest.mark.parametrize("space", SPACES)
def test_gradcheck(space, divergence, options):
    student, snapshot, teacher = (torch.randn(3, 7, dtype=torch.float64) for _ in range(3))
    labels = torch.tensor([2, -100, 6])

    def losses(s):
        return anchored_kl(s, snapshot, teacher, labels, space=space, divergence=divergence, reduction="none", **options)

    assert torch.autograd.gradcheck(losses, student.requires_grad_())


@pytest.mark.parametrize("divergence", DIVERGENCES, ids=str)
def test_current_student_as_snapshot(divergence):
    student, _, teacher = problem(torch.float64)
    # The student's scale and cap are those of its copy, whatever the snapshot's are.
    options = {"divergence": divergence, "softcap": (3.0, None, 2.0), "logit_scale": (1.5, 1.0, 1.0)}
    (loss, gradient), (want_loss, want) = ours((student, None, teacher), **options), current(student, teacher, options)
    torch.testing.assert_close(loss, want_loss)
    torch.testing.assert_close(gradient, want)


def current(student, teacher, options):
    leaf = student.clone().requires_grad_()
    same = options | {"softcap": (3.0, 3.0, 2.0), "logit_scale": (1.5, 1.5, 1.0)}
    loss = reference.anchored_kl(leaf, student, teacher, **same)
    return loss.detach(), torch.autograd.grad(loss, leaf)[0]


def test_jsd_is_symmetric_and_reverse_is_forward_the_other_way():
    student, teacher, _ = problem(torch.float64)
    there, back = (reference_pair(student, teacher, ("jsd", 0.5)), reference_pair(teacher, student, ("jsd", 0.5)))
    torch.testing.assert_close(there, back)
    torch.testing.assert_close(reference_pair(student, teacher, "reverse"), reference_pair(teacher, student, "forward"))
    assert there <= math.log(2)


def reference_pair(student, teacher, divergence):
    return anchored_kl(student, teacher, teacher, divergence=divergence)


def test_jsd_alone_has_beta_one_half():
    tensors = problem(torch.float32)
    assert torch.equal(anchored_kl(*tensors, divergence="jsd"), anchored_kl(*tensors, divergence=("jsd", 0.5)))


def test_ways_to_write_one_number_per_model():
    tensors = problem(torch.float32)
    for name, value, default in (("softcap", 3.0, None), ("logit_scale", 2.0, 1.0)):
        everywhere = anchored_kl(*tensors, **{name: value})
        assert torch.equal(everywhere, anchored_kl(*tensors, **{name: (value, value, value)}))
        named = anchored_kl(*tensors, **{name: {"snapshot": value}})
        assert torch.equal(named, anchored_kl(*tensors, **{name: (default, value, default)}))
        assert not torch.equal(named, everywhere)


def test_tau_squared_leaves_the_cross_entropy_alone():
    tensors = problem(torch.float64)
    options = {"labels": LABELS, "tau": 3.0}
    squared = anchored_kl(*tensors, **options, tau_squared=True, ce_weight=1.0)
    want = 9 * anchored_kl(*tensors, **options) + torch.nn.functional.cross_entropy(tensors[0], LABELS)
    torch.testing.assert_close(squared, want)


def test_values_compile_nothing():
    student, snapshot, teacher = problem(torch.float32)
    student.requires_grad_()

    def call(x):
        module(student, snapshot, teacher, LABELS, alpha=x, weights=x + 0.5, num_items=1 + x).backward()
        anchored_kl(
            student,
            snapshot,
            teacher,
            LABELS,
            divergence=("jsd", x),
            tau=1 + x,
            tau_squared=x > 0.5,
            kl_weight=x,
            ce_weight=x,
            softcap=10 * x,
            logit_scale=1 + x,
            alpha=torch.rand(ROWS),
            weights=torch.rand(ROWS),
            reduction="sum" if x > 0.5 else "mean",
        ).backward()

    module = AnchoredKLLoss(divergence="reverse")
    call(0.3)  # compiles the two programs
    before = anchorkl.info()["programs_compiled"]
    for x in (0.1, 0.5, 0.9):
        call(x)
    assert anchorkl.info()["programs_compiled"] == before


def test_a_weight_of_0_leaves_the_term_out():
    student, snapshot, teacher = problem(torch.float64)
    (loss, gradient), want = ours((student, snapshot, teacher * math.nan), **ALONE), plain((student, snapshot, teacher), **ALONE)
    torch.testing.assert_close((loss, gradient), want)


def test_what_changes_the_program():
    shapes = {"student": (4, 37, "float32"), "snapshot": (4, 37, "float32"), "reference": (4, 37, "float32")}

    def text(**options):
        return anchorkl.program("logits", shapes, options)

    both = text(ce_weight=0.5)
    assert both == text(ce_weight=0.25, kl_weight=3.0)
    assert len(text()) < len(both) and text(ce_weight=0.0, labels=True) == text()
    assert text(ce_weight=1.0, kl_weight=0.0) != both
    assert text(softcap=30.0) != text() == text(softcap=None, logit_scale=1.0)
    assert text(softcap={"student": 30.0}) != text(softcap={"reference": 30.0})
    assert len({text(divergence=name) for name in ("forward", "reverse", "jsd")}) == 3
    assert text(divergence=("jsd", 0.1)) == text(divergence="jsd")
