"""A TopK reference: the loss over k + 1 buckets, against the buckets written out in float64."""

import pytest
import torch

from anchorkl.errors import AnchorKLError, InvalidArgument, InvalidDType, InvalidShape
from anchorkl.torch import TopK, anchored_kl, linear_anchored_kl

ROWS, VOCAB, WIDTH = 9, 101, 12
DIVERGENCES = ["forward", "reverse", ("jsd", 0.3)]


def logits(seed, rows=ROWS, vocab=VOCAB, scale=2.0):
    return scale * torch.randn(rows, vocab, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def top(reference, k, tau=1.0, dtype=torch.float64):
    logs = torch.log_softmax(reference / tau, -1)
    best, ids = logs.topk(k, -1)
    tail = logs.scatter(-1, ids, -torch.inf).logsumexp(-1)
    return TopK(ids, best.to(dtype), tail.to(dtype))


def buckets(z, ids, tau):
    logs = torch.log_softmax(z / tau, -1)
    rest = logs.masked_fill(torch.zeros_like(logs, dtype=torch.bool).scatter(-1, ids, True), -torch.inf).logsumexp(-1, keepdim=True)
    return torch.cat([logs.gather(-1, ids), rest], -1)


def plain(student, snapshot, reference, *, alpha, space, divergence, tau):
    """The rows' losses over the buckets. Differentiable in the student."""
    p = buckets(student, reference.ids, tau)
    a = buckets(student.detach() if snapshot is None else snapshot, reference.ids, tau)
    r = torch.cat([reference.logs, reference.tail[..., None]], -1).double()
    share = alpha[..., None] if isinstance(alpha, torch.Tensor) else alpha
    mixed = (1 - share) * a + share * r if space == "logit" else ((1 - share) * a.exp() + share * r.exp()).log()
    q = torch.log_softmax(mixed, -1)

    def kl(y, z):
        return (y.exp() * (y - z)).sum(-1)

    if divergence == "forward":
        return kl(q, p)
    if divergence == "reverse":
        return kl(p, q)
    m = (0.3 * q.exp() + 0.7 * p.exp()).log()
    return 0.3 * kl(q, m) + 0.7 * kl(p, m)


@pytest.mark.parametrize("divergence", DIVERGENCES, ids=str)
@pytest.mark.parametrize(
    ("space", "alpha", "with_snapshot"), [("logit", 1.0, False), ("logit", 0.4, True), ("probability", 0.4, True), ("logit", 0.4, False)]
)
def test_buckets(divergence, space, alpha, with_snapshot):
    tau = 1.7
    student, snapshot, reference = logits(1), logits(2) if with_snapshot else None, top(logits(3), 6, tau)
    leaf = student.float().requires_grad_()
    options = {"alpha": alpha, "space": space, "divergence": divergence, "tau": tau}
    got = anchored_kl(leaf, None if snapshot is None else snapshot.float(), reference, reduction="none", **options)
    weights = torch.linspace(0.5, 2, ROWS)
    (got * weights).sum().backward()
    own = student.requires_grad_()
    want = plain(own, snapshot, reference, **options)
    (want * weights).sum().backward()
    torch.testing.assert_close(got.double(), want, rtol=2e-5, atol=1e-6)
    torch.testing.assert_close(leaf.grad.double(), own.grad, rtol=2e-4, atol=1e-6)


def test_never_above_all_tokens_and_equal_to_them():
    """Data processing, for each divergence; with more tokens, up to all."""
    student, teacher = logits(1).float(), logits(3).float()
    for divergence in DIVERGENCES:
        options = {"alpha": 1.0, "divergence": divergence, "reduction": "none"}
        whole = anchored_kl(student, None, teacher, **options)
        before = torch.zeros(ROWS)
        for k in (2, 50, VOCAB):
            loss = anchored_kl(student, None, top(teacher.double(), k), **options)
            assert (loss <= whole * (1 + 1e-5)).all() and (loss >= before * (1 - 1e-5)).all()
            before = loss
        torch.testing.assert_close(before, whole, rtol=2e-6, atol=1e-7)
    # With a snapshot, too: in both spaces the mixture of all tokens is that of their buckets.
    snapshot = logits(2).float()
    for space in ("logit", "probability"):
        options = {"alpha": torch.linspace(0, 1, ROWS), "space": space, "reduction": "none"}
        loss = anchored_kl(student, snapshot, top(teacher.double(), VOCAB), **options)
        torch.testing.assert_close(loss, anchored_kl(student, snapshot, teacher, **options), rtol=1e-5, atol=1e-6)


def test_extremes():
    """What is impossible for one side; tokens that nobody has; garbage where no row counts."""
    student, reference = logits(1).float(), top(logits(3), 4, dtype=torch.float32)
    labels = torch.arange(ROWS)
    labels[2] = -100
    garbage = TopK(reference.ids.clone(), reference.logs.clone(), reference.tail.clone())
    garbage.logs[2], garbage.tail[2] = torch.nan, torch.nan
    leaf = student.clone().requires_grad_()
    anchored_kl(leaf, None, garbage, labels, alpha=1.0).backward()
    clean = student.clone().requires_grad_()
    anchored_kl(clean, None, reference, labels, alpha=1.0).backward()
    assert torch.equal(leaf.grad, clean.grad) and (leaf.grad[2] == 0).all() and leaf.grad.isfinite().all()
    # No rest for the anchor.
    sure = TopK(reference.ids, reference.logs, torch.full((ROWS,), -torch.inf))
    assert anchored_kl(student, None, sure, alpha=1.0).isfinite()
    # No rest for the student: infinite, as of all tokens, with a gradient that is not.
    narrow = torch.full_like(student, -torch.inf).scatter(-1, reference.ids, 0.0).requires_grad_()
    loss = anchored_kl(narrow, None, reference, alpha=1.0)
    loss.backward()
    assert torch.isposinf(loss) and narrow.grad.isfinite().all()
    # A token that neither has.
    student[:, reference.ids[0, 0]] = -torch.inf
    anchor = top(student.double() + logits(5), 7, dtype=torch.float32)
    assert anchored_kl(student, None, anchor, alpha=1.0).isfinite()


def test_options_reach_the_loss():
    student, snapshot = logits(1, vocab=VOCAB + 3), logits(2)
    reference, labels = top(logits(3), 6, 0.8), torch.randint(VOCAB, (ROWS,))
    options = {
        "tau": 0.8,
        "vocab": VOCAB,
        "softcap": (5.0, 7.0, 3.0),
        "logit_scale": (0.7, 1.2, 9.0),
        "ce_weight": 0.5,
        "tau_squared": True,
    }
    got = anchored_kl(student, snapshot, reference, labels, alpha=0.3, reduction="none", **options)
    own, held = 5 * torch.tanh(0.7 * student[:, :VOCAB] / 5), 7 * torch.tanh(1.2 * snapshot / 7)
    want = 0.64 * plain(own, held, reference, alpha=0.3, space="logit", divergence="forward", tau=0.8)
    want = want + 0.5 * torch.nn.functional.cross_entropy(own, labels, reduction="none")
    torch.testing.assert_close(got, want, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("with_snapshot", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_linear(dtype, with_snapshot):
    """Loss and gradients as of the logits, whatever the chunks, with rows that don't count."""
    random = torch.Generator().manual_seed(0)
    hidden, other = (torch.randn(3, 3, WIDTH, generator=random).to(dtype) for _ in range(2))
    head, held, bias = (torch.randn(*shape, generator=random).to(dtype) for shape in ((VOCAB, WIDTH), (VOCAB, WIDTH), (VOCAB,)))
    reference = top(logits(3).reshape(3, 3, VOCAB), 6, dtype=torch.float32)
    labels = torch.randint(VOCAB, (3, 3), generator=random)
    labels[1, 1:] = -100
    options = {
        "alpha": torch.linspace(0.1, 0.9, 9).reshape(3, 3),
        "weights": torch.linspace(1, 3, 9).reshape(3, 3),
        "shift": True,
        "ce_weight": 0.2,
    }
    leaves = [x.clone().requires_grad_() for x in (hidden, head, bias)]
    loss = linear_anchored_kl(
        leaves[0], leaves[1], other if with_snapshot else None, held if with_snapshot else None, reference, None, labels,
        student_bias=leaves[2], chunk_rows=2, **options,
    )  # fmt: skip
    (3 * loss).backward()
    own = [x.float().requires_grad_() for x in (hidden, head, bias)]
    student = torch.nn.functional.linear(*own)
    want = anchored_kl(student, other.float() @ held.float().T if with_snapshot else None, reference, labels, **options)
    (3 * want).backward()
    torch.testing.assert_close(loss, want, rtol=1e-6, atol=1e-7)
    for got, wanted in zip(leaves, own):
        assert got.grad.dtype == dtype
        torch.testing.assert_close(
            got.grad.float(), wanted.grad, rtol=1e-2 if dtype == torch.bfloat16 else 1e-5, atol=1e-3 if dtype == torch.bfloat16 else 1e-6
        )
    with torch.no_grad():
        assert torch.equal(linear_anchored_kl(*leaves[:2], None, None, reference, None, torch.full((3, 3), -100)), torch.tensor(0.0))


def test_linear_rows_and_statistics():
    """Row losses with an upstream gradient each, and what is told of them, as of the logits; in a traced graph, too."""
    random = torch.Generator().manual_seed(0)
    hidden, head = torch.randn(ROWS, WIDTH, generator=random), torch.randn(VOCAB, WIDTH, generator=random)
    reference, upstream = top(logits(3), 6, dtype=torch.float32), torch.linspace(-1, 2, ROWS)
    leaves, own = ([x.clone().requires_grad_() for x in (hidden, head)] for _ in range(2))
    options = {"alpha": 1.0, "reduction": "none"}
    losses, told = linear_anchored_kl(*leaves, None, None, reference, None, return_stats=True, check="raise", **options)
    want, wanted = anchored_kl(own[0] @ own[1].T, None, reference, return_stats=True, **options)
    torch.testing.assert_close(losses, want)
    for name in ("kl", "kl_student_reference", "entropy_student", "entropy_anchor", "agreement"):
        torch.testing.assert_close(getattr(told.rows, name), getattr(wanted.rows, name))
    (losses * upstream).sum().backward()
    (want * upstream).sum().backward()
    for got, leaf in zip(leaves, own):
        torch.testing.assert_close(got.grad, leaf.grad, rtol=1e-4, atol=1e-5)
    compiled = torch.compile(lambda h, w: linear_anchored_kl(h, w, None, None, reference, None, **options), fullgraph=True, backend="eager")
    torch.testing.assert_close(compiled(*leaves), losses)


def test_statistics():
    """Over the buckets; with all tokens listed they are those of all tokens."""
    student, snapshot, teacher = (logits(seed).float() for seed in (1, 2, 3))
    loss, told = anchored_kl(student, snapshot, top(teacher.double(), 6), alpha=0.3, return_stats=True)
    assert torch.equal(told.kl, loss) and told.kl_anchor_snapshot <= told.bound
    options = {"alpha": 0.3, "space": "probability", "return_stats": True}
    (_, listed), (_, whole) = (anchored_kl(student, snapshot, r, **options) for r in (top(teacher.double(), VOCAB), teacher))
    for name in (
        "kl",
        "kl_student_snapshot",
        "kl_student_reference",
        "kl_anchor_snapshot",
        "bound",
        "entropy_student",
        "entropy_anchor",
        "agreement",
    ):
        torch.testing.assert_close(getattr(listed, name), getattr(whole, name), rtol=1e-5, atol=1e-6)


def test_errors():
    student, reference = logits(1).float(), top(logits(3), 4, dtype=torch.float32)
    hidden, head = torch.randn(ROWS, WIDTH), torch.randn(VOCAB, WIDTH)
    for kind, word, call in [
        (InvalidDType, "reference.ids: got torch.float32", lambda: anchored_kl(student, None, reference._replace(ids=reference.logs))),
        (InvalidShape, "reference.tail: got shape", lambda: anchored_kl(student, None, reference._replace(tail=reference.tail[1:]))),
        (InvalidShape, "reference.logs: got shape", lambda: anchored_kl(student, None, reference._replace(logs=reference.logs[:, 1:]))),
        (InvalidArgument, "reference.ids: row 0: got 1", lambda: anchored_kl(student, None, reference._replace(ids=reference.ids + VOCAB))),
        (
            InvalidArgument,
            "reference.ids: row 0: got 3 twice",
            lambda: anchored_kl(student, None, reference._replace(ids=reference.ids * 0 + 3)),
        ),
        (
            InvalidArgument,
            "reference.logs: row 0: got NaN",
            lambda: anchored_kl(student, None, reference._replace(logs=reference.logs * torch.nan)),
        ),
        (
            InvalidArgument,
            "reference.tail: row 0: got 1,",
            lambda: anchored_kl(student, None, reference._replace(tail=reference.tail * 0 + 1)),
        ),
        (InvalidDType, "reference.logs: got a list", lambda: anchored_kl(student, None, reference._replace(logs=[1.0]))),
        (
            InvalidArgument,
            "reference.logs: got a tensor that requires grad",
            lambda: anchored_kl(student, None, reference._replace(logs=reference.logs.clone().requires_grad_())),
        ),
        (AnchorKLError, "student", lambda: anchored_kl([1.0], None, reference)),
        (InvalidShape, "linear_anchored_kl: reference.ids", lambda: linear_anchored_kl(hidden[1:], head, None, None, reference, None)),
        (InvalidArgument, "reference_weight", lambda: linear_anchored_kl(hidden, head, None, None, reference, head)),
        (
            InvalidArgument,
            "linear_anchored_kl: reference.ids: row 0: got 1",
            lambda: linear_anchored_kl(hidden, head, None, None, reference._replace(ids=reference.ids + VOCAB), None),
        ),
    ]:
        with pytest.raises(kind, match=word):
            call()


def test_compiled_and_gradcheck():
    reference = top(logits(3, rows=3, vocab=7), 3)
    student = logits(1, rows=3, vocab=7).requires_grad_()
    assert torch.autograd.gradcheck(lambda s: anchored_kl(s, None, reference, alpha=1.0), (student,), eps=1e-6, atol=1e-6)
    compiled = torch.compile(lambda s: anchored_kl(s, None, reference, alpha=1.0), fullgraph=True, backend="eager")
    torch.testing.assert_close(compiled(student), anchored_kl(student, None, reference, alpha=1.0))
