"""Other public implementations beside ours: the settings with which they are
equal, and where they fail. docs/objective.md has the table that these tests show.

Each peer runs as it is installed (requirements-peers.txt), on the CPU. Liger's
Triton kernel runs under Triton's interpreter, in a process of its own.
"""

from __future__ import annotations

import math
import warnings

import pytest
import torch
from torch.nn import functional as F

import subprocesses
from anchorkl.torch import anchored_kl

BETAS = [0, 0.3, 1]
PRECISIONS = [torch.float32, torch.float64]
IGNORED = -100


def peer(module: str, package: str):
    reason = f"{package} is not installed: pip install -r python_shim/requirements-peers.txt"
    return pytest.importorskip(module, reason=reason)


@pytest.fixture(scope="module")
def trl_jsd():
    return peer("trl.experimental.gkd", "trl").GKDTrainer.generalized_jsd_loss


@pytest.fixture(scope="module")
def liger():
    """Liger's chunked loss as a function of logits, or of hidden states and heads."""
    module = peer("liger_kernel.chunked_loss", "liger-kernel")

    def loss(student, teacher, labels, *, beta, hard=0.0, tau=1.0, head=None):
        """Without a head the hidden states are the logits."""
        identity = torch.eye(teacher.shape[-1], dtype=teacher.dtype)
        options = dict(weight_hard_loss=hard, weight_soft_loss=1 - hard, beta=beta, temperature=tau)
        # Three rows a chunk, so that there are several.
        loss = module.LigerFusedLinearJSDLoss(**options, compiled=False, chunk_size=3)
        rows = [t.reshape(-1, t.shape[-1]) for t in (student, teacher)]
        return loss(rows[0], identity if head is None else head, rows[1], identity, labels.reshape(-1))

    return loss


def divergence(beta: float):
    """Our name for what TRL and Liger call beta."""
    return {0: "forward", 1: "reverse"}.get(beta, ("jsd", beta))


def problem(dtype=torch.float32, shape=(2, 5, 41), spread=2.0, near=None):
    """Logits of student, snapshot and reference; with near, the latter two that close to the student."""
    student = spread * torch.randn(shape, dtype=torch.float64)
    others = [torch.randn(shape, dtype=torch.float64) for _ in range(2)]
    snapshot, reference = (student + near * t if near else spread * t for t in others)
    return student.to(dtype), snapshot.to(dtype), reference.to(dtype)


def labels(shape=(2, 5)):
    """Labels of which some are to be ignored."""
    chosen = torch.randint(0, 7, shape)
    chosen[0, :2] = chosen[-1, -1] = IGNORED
    return chosen


def mixed(snapshot, reference, alpha, space="logit", tau=1.0):
    """The anchor as the teacher's logits that a peer takes."""
    if space == "logit":
        return (1 - alpha) * snapshot + alpha * reference
    return tau * ((1 - alpha) * (snapshot / tau).softmax(-1) + alpha * (reference / tau).softmax(-1)).log()


def run(loss, student):
    """The loss and its gradient in the student."""
    student = student.detach().clone().requires_grad_()
    value = loss(student)
    value.sum().backward()
    return value.detach(), student.grad


def ours(student, teacher, labels=None, *, beta=0.0, **options):
    """A teacher alone is an anchor with alpha = 1."""
    return run(lambda s: anchored_kl(s, None, teacher, labels, alpha=1.0, divergence=divergence(beta), **options), student)


def assert_same(got, want):
    """Within 1e-12 in float64 and 5e-6 in float32; gradients relative to their largest element."""
    loss, gradient = (1e-12 if theirs.dtype == torch.float64 else 5e-6 for theirs in want)
    assert ((got[0] - want[0]).abs() <= loss * want[0].abs()).all()
    assert (got[1] - want[1]).abs().max() <= gradient * want[1].abs().max()


def exact(student, teacher, beta):
    """The mean over the rows in float64, from the textbook formula, and its gradient."""

    def loss(s):
        log_p, log_q = s.log_softmax(-1), teacher.double().log_softmax(-1)
        if beta == 0:
            rows = log_q.exp() * (log_q - log_p)
        elif beta == 1:
            rows = log_p.exp() * (log_p - log_q)
        else:
            log_m = torch.logaddexp(log_q + math.log(beta), log_p + math.log1p(-beta))
            rows = beta * log_q.exp() * (log_q - log_m) + (1 - beta) * log_p.exp() * (log_p - log_m)
        return rows.sum(-1).mean()

    return run(loss, student.double())


def error(got, want):
    """Relative errors of the loss, and of the gradient as a vector."""
    loss = (got[0].double() - want[0]).abs() / want[0].abs()
    gradient = (got[1].double() - want[1]).norm() / want[1].norm()
    return loss.item(), gradient.item()


@pytest.mark.parametrize("dtype", PRECISIONS)
@pytest.mark.parametrize("space", ["logit", "probability"])
@pytest.mark.parametrize("log_target", [True, False])
def test_torch_kl_div(dtype, space, log_target):
    student, snapshot, reference = problem(dtype)
    tau, alpha = 1.7, 0.3
    teacher = (mixed(snapshot, reference, alpha, space, tau) / tau).log_softmax(-1).reshape(10, -1)
    module = torch.nn.KLDivLoss(reduction="batchmean", log_target=log_target)

    def theirs(s):
        return module((s.reshape(10, -1) / tau).log_softmax(-1), teacher if log_target else teacher.exp()) * tau**2

    def own(s):
        return anchored_kl(s, snapshot, reference, alpha=alpha, space=space, tau=tau, tau_squared=True)

    assert_same(run(own, student), run(theirs, student))


def test_torch_kl_div_reductions():
    """batchmean divides by the first dimension alone, mean by the number of elements."""
    student, _, teacher = problem()
    q = teacher.log_softmax(-1)
    want = run(lambda s: F.kl_div(s.log_softmax(-1), q, reduction="batchmean", log_target=True), student)
    assert_same(ours(student, teacher, num_items=2), want)
    with warnings.catch_warnings():  # mean is to become batchmean one day
        warnings.simplefilter("ignore")
        want = run(lambda s: F.kl_div(s.log_softmax(-1), q, reduction="mean", log_target=True), student)
    assert_same(ours(student, teacher, num_items=2 * 5 * 41), want)


@pytest.mark.parametrize("dtype", PRECISIONS)
@pytest.mark.parametrize("log_targets", [True, False])
def test_optax(dtype, log_targets):
    jax, optax = peer("jax", "jax"), peer("optax", "optax")
    student, snapshot, reference = problem(dtype)
    tau, alpha = 1.7, 0.3
    with jax.enable_x64(dtype == torch.float64):
        teacher = jax.nn.log_softmax(jax.numpy.asarray(mixed(snapshot, reference, alpha).numpy()) / tau)

        def theirs(s):
            predictions = jax.nn.log_softmax(s / tau)
            if log_targets:
                return optax.losses.kl_divergence_with_log_targets(predictions, teacher)
            return optax.losses.kl_divergence(predictions, jax.numpy.exp(teacher))

        values, pullback = jax.vjp(theirs, jax.numpy.asarray(student.numpy()))
        want = [torch.tensor(x.tolist(), dtype=dtype) for x in (values, *pullback(jax.numpy.ones_like(values)))]
    got = run(lambda s: anchored_kl(s, snapshot, reference, alpha=alpha, tau=tau, reduction="none"), student)
    assert got[0].shape == (2, 5)
    assert_same(got, want)


@pytest.mark.parametrize("dtype", PRECISIONS)
@pytest.mark.parametrize("beta", BETAS)
@pytest.mark.parametrize("space", ["logit", "probability"])
def test_trl_jsd(trl_jsd, dtype, beta, space):
    (student, snapshot, reference), targets = problem(dtype), labels()
    tau, alpha = 1.7, 0.3
    teacher = mixed(snapshot, reference, alpha, space, tau)
    options = dict(alpha=alpha, space=space, tau=tau, divergence=divergence(beta))
    got = run(lambda s: anchored_kl(s, snapshot, reference, targets, **options), student)
    assert_same(got, run(lambda s: trl_jsd(s, teacher, targets, beta=beta, temperature=tau), student))


def test_trl_reductions(trl_jsd):
    """batchmean without labels divides by the first dimension alone, mean by the counted rows times V."""
    (student, _, teacher), targets = problem(), labels()
    counted = int((targets != IGNORED).sum())
    for given, theirs, items in (
        (None, {}, 2),
        (targets, {}, counted),
        (targets, {"reduction": "sum"}, 1),
        (targets, {"reduction": "mean"}, 41 * counted),
        (targets, {"num_items_in_batch": 23}, 23),
    ):
        want = run(lambda s: trl_jsd(s, teacher, given, beta=0.3, **theirs), student)
        assert_same(ours(student, teacher, given, beta=0.3, num_items=items), want)


@pytest.mark.parametrize("beta", BETAS)
def test_liger_chunked(liger, beta):
    """Hidden states and a head; the cross-entropy is at temperature 1 on both sides."""
    (_, snapshot, reference), targets = problem(), labels()
    hidden, head = torch.randn(2, 5, 8), torch.randn(41, 8)
    tau, alpha, hard = 1.7, 0.3, 0.4
    teacher = mixed(snapshot, reference, alpha)
    options = dict(alpha=alpha, tau=tau, divergence=divergence(beta), kl_weight=1 - hard, ce_weight=hard)

    def own(h, w):
        return anchored_kl(h @ w.T, snapshot, reference, targets, **options)

    def theirs(h, w):
        return liger(h, teacher, targets, beta=beta, hard=hard, tau=tau, head=w)

    assert_same(run(lambda h: own(h, head), hidden), run(lambda h: theirs(h, head), hidden))
    assert_same(run(lambda w: own(hidden, w), head), run(lambda w: theirs(hidden, w), head))


@pytest.mark.parametrize("beta", BETAS)
def test_liger_chunked_float64(liger, beta):
    (student, _, teacher), targets = problem(torch.float64), labels()
    want = run(lambda s: liger(s, teacher, targets, beta=beta), student)
    assert want[0].dtype == torch.float32  # it adds the chunks up in float32, whatever the logits
    assert_same(ours(student, teacher, targets, beta=beta), want)


def test_liger_pads_with_zeros(liger):
    """A student with fewer columns gets columns of logit 0, which have probability."""
    (student, _, teacher), targets = problem(), labels()
    want = run(lambda s: liger(s, teacher, targets, beta=0.3, head=torch.eye(38)), student[..., :38])
    padded = torch.cat([student[..., :38], torch.zeros(2, 5, 3)], dim=-1)
    loss, gradient = ours(padded, teacher, targets, beta=0.3)
    assert_same((loss, gradient[..., :38]), want)
    left_out, _ = ours(padded, teacher, targets, beta=0.3, vocab=38)
    assert abs(left_out - loss) > 0.01 * loss


@pytest.fixture(scope="module")
def liger_kernel(tmp_path_factory):
    """Liger's Triton kernel for many problems at once, as a function of their name."""
    peer("liger_kernel", "liger-kernel")
    peer("triton", "triton")
    torch.manual_seed(1)
    problems = {}
    for beta in BETAS:
        student, _, teacher = problem(shape=(10, 41))
        problems["ordinary", beta] = student, teacher, labels().reshape(-1), beta
        excluded = [t.clone() for t in (student, teacher)]
        for t in excluded:
            t[:, -1] = -math.inf
        problems["excluded", beta] = *excluded, labels().reshape(-1), beta
    folder = tmp_path_factory.mktemp("liger")
    torch.save(problems, folder / "problems")
    code = """
import torch
from liger_kernel.transformers.jsd import LigerJSD
done = {}
for name, (student, teacher, labels, beta) in torch.load("problems").items():
    student.requires_grad_()
    loss = LigerJSD(beta=float(beta))(student.log_softmax(-1), teacher.log_softmax(-1), labels)
    loss.backward()
    done[name] = loss.detach(), student.grad
torch.save(done, "results")
"""
    subprocesses.run(code, cwd=folder, TRITON_INTERPRET="1")
    results = torch.load(folder / "results")
    return {name: (problems[name], results[name]) for name in problems}


@pytest.mark.parametrize("beta", BETAS)
def test_liger_kernel(liger_kernel, beta):
    (student, teacher, targets, _), want = liger_kernel["ordinary", beta]
    assert_same(ours(student, teacher, targets, beta=beta), want)


def peaks(height, dtype=torch.float32):
    """Five rows in which student and teacher are sure of different tokens, and sure against each other's."""
    student, teacher = torch.zeros(2, 5, 8)
    student[:, 0], student[:, 1] = height, -height
    teacher[:, 1], teacher[:, 0] = height, -height
    return student.to(dtype), teacher.to(dtype)


@pytest.mark.parametrize("beta", [0.1, 0.5, 0.9])
def test_opposite_peaks_in_float16(trl_jsd, liger, beta):
    """A difference of two float16 logits overflows float16."""
    student, teacher = peaks(6e4, torch.float16)
    targets = torch.zeros(5, dtype=torch.int64)
    assert run(lambda s: trl_jsd(s, teacher, targets, beta=beta), student)[0].isnan()
    assert run(lambda s: liger(s, teacher, targets, beta=beta), student)[0].isnan()
    loss, gradient = ours(student, teacher, beta=beta)
    entropy = -beta * math.log(beta) - (1 - beta) * math.log(1 - beta)
    assert loss.item() == pytest.approx(entropy, rel=1e-6)
    assert gradient.isfinite().all()


@pytest.mark.parametrize("beta", BETAS)
def test_excluded_token(trl_jsd, liger, liger_kernel, beta):
    """A token with -inf on both sides: everybody else makes a NaN of 0 * (inf - inf)."""
    (student, teacher, targets, _), kernel = liger_kernel["excluded", beta]
    assert kernel[0].isnan()
    assert run(lambda s: trl_jsd(s, teacher, targets, beta=beta), student)[0].isnan()
    assert run(lambda s: liger(s, teacher, targets, beta=beta), student)[0].isnan()
    loss, gradient = ours(student, teacher, targets, beta=beta)
    without = ours(student[:, :-1], teacher[:, :-1], targets, beta=beta)
    assert_same((loss, gradient[:, :-1]), without)
    assert (gradient[:, -1] == 0).all()


@pytest.mark.parametrize("log_target", [True, False])
def test_excluded_token_torch(log_target):
    student, _, teacher = problem(shape=(5, 41))
    student[:, -1] = teacher[:, -1] = -math.inf
    q = teacher.log_softmax(-1) if log_target else teacher.softmax(-1)
    assert F.kl_div(student.log_softmax(-1), q, reduction="batchmean", log_target=log_target).isnan()
    loss, gradient = ours(student, teacher)
    assert_same((loss, gradient[:, :-1]), ours(student[:, :-1], teacher[:, :-1]))


@pytest.mark.parametrize("log_targets", [True, False])
def test_excluded_token_optax(log_targets):
    jax, optax = peer("jax", "jax"), peer("optax", "optax")
    student, _, teacher = problem(shape=(5, 41))
    student[:, -1] = teacher[:, -1] = -math.inf
    p, q = (jax.nn.log_softmax(jax.numpy.asarray(t.numpy())) for t in (student, teacher))
    if log_targets:
        assert jax.numpy.isnan(optax.losses.kl_divergence_with_log_targets(p, q)).all()
    else:
        assert jax.numpy.isnan(optax.losses.kl_divergence(p, jax.numpy.exp(q))).all()
    assert ours(student, teacher, reduction="none")[0].isfinite().all()


@pytest.mark.parametrize("beta", BETAS)
def test_garbage_in_ignored_rows(trl_jsd, liger, beta):
    """Their loss leaves a NaN in an ignored row out, their gradient does not."""
    (student, _, teacher), targets = problem(), labels()
    student[0, 0] = math.nan
    ignored = targets == IGNORED
    loss, gradient = run(lambda s: trl_jsd(s, teacher, targets, beta=beta), student)
    assert loss.isfinite() and gradient[0, 0].isnan().any()
    head = torch.eye(41)
    loss, gradient = run(lambda w: liger(student, teacher, targets, beta=beta, head=w), head)
    assert loss.isfinite() and gradient.isnan().all()
    loss, gradient = ours(student, teacher, targets, beta=beta)
    assert loss.isfinite() and gradient.isfinite().all() and (gradient[ignored] == 0).all()


def test_no_row_counts(trl_jsd):
    student, _, teacher = problem()
    targets = torch.full((2, 5), IGNORED)
    assert run(lambda s: trl_jsd(s, teacher, targets, beta=0.3, reduction="mean"), student)[0].isnan()
    loss, gradient = ours(student, teacher, targets, beta=0.3)
    assert loss == 0 and (gradient == 0).all()


@pytest.mark.parametrize(("beta", "near", "least"), [(0.3, None, 0.05), (0, 0.1, 0.03), (0.3, 0.1, 0.1), (1, 0.1, 0.05)])
def test_bfloat16_gradients(trl_jsd, liger, beta, near, least):
    """On bfloat16 logits they compute in bfloat16: the gradient is off by percents."""
    student, _, teacher = problem(torch.bfloat16, shape=(1, 32, 512), spread=3.0, near=near)
    targets = torch.zeros(1, 32, dtype=torch.int64)
    want = exact(student, teacher, beta)
    for theirs in (trl_jsd, liger):
        assert error(run(lambda s: theirs(s, teacher, targets, beta=beta), student), want)[1] > least
    loss, gradient = error(ours(student, teacher, beta=beta), want)
    assert loss < 1e-6 and gradient < 2**-8  # half a unit in the last place of a bfloat16


@pytest.mark.parametrize("beta", [0, 0.3, 1])
def test_near_agreement(trl_jsd, liger, beta):
    """Logits 1e-4 apart, in float32: their loss has no correct digit, their gradient two or three."""
    student, _, teacher = problem(shape=(1, 32, 512), spread=3.0, near=1e-4)
    targets = torch.zeros(1, 32, dtype=torch.int64)
    want = exact(student, teacher, beta)
    for theirs in (trl_jsd, liger):
        loss, gradient = error(run(lambda s: theirs(s, teacher, targets, beta=beta), student), want)
        assert loss > 1 and gradient > 5e-4
    loss, gradient = error(ours(student, teacher, beta=beta), want)
    assert loss < 1e-6 and gradient < 1e-6


def test_negative_loss(trl_jsd, liger):
    """A sum of differences can fall below 0, which a divergence can't."""
    student, _, teacher = problem(shape=(1, 32, 512), spread=3.0, near=1e-4)
    targets = torch.zeros(1, 32, dtype=torch.int64)
    for theirs in (trl_jsd, liger):
        assert theirs(student, teacher, targets, beta=1) < 0 or theirs(student, teacher, targets, beta=0) < 0
    assert (ours(student, teacher, beta=1, reduction="none")[0] >= 0).all()
