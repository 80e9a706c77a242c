"""linear_anchored_kl of JAX, against the plain formula of the logits that it never makes."""

import numpy as np
import pytest
from jax.sharding import NamedSharding
from jax.sharding import PartitionSpec as P

import anchorkl
from anchorkl.jax import linear_anchored_kl
from jax_setup import close, jax, jnp, plain
from test_jax_sharding import MESHES

ROWS, WIDTH, TEACHER, VOCAB = (8, 3), 16, 24, 88
_RANDOM = np.random.default_rng(0)


def _normal(*shape):
    return jnp.asarray(_RANDOM.normal(size=shape), jnp.float32)


STUDENT = {"hidden": _normal(*ROWS, WIDTH), "kernel": _normal(WIDTH, VOCAB) / 2, "bias": _normal(VOCAB)}
SNAPSHOT, REFERENCE = ((_normal(*ROWS, TEACHER), _normal(TEACHER, VOCAB) / 3) for _ in range(2))


def logits(student):
    hidden = student["hidden"] @ student["kernel"] + student["bias"]
    return hidden, SNAPSHOT[0] @ SNAPSHOT[1], REFERENCE[0] @ REFERENCE[1]


def fused(student, **options):
    teachers = (*SNAPSHOT, *REFERENCE)
    return linear_anchored_kl(student["hidden"], student["kernel"], *teachers, student_bias=student["bias"], **options)


@pytest.mark.parametrize("weights", [None, jnp.linspace(-1, 2, 24).reshape(ROWS)], ids=["alike", "not alike"])
def test_losses_and_gradients(weights):
    """What the caller's reduction weighs alike, and what it does not."""

    def total(losses):
        return losses.mean() if weights is None else (weights * losses).sum()

    value, found = jax.jit(jax.value_and_grad(lambda student: total(fused(student, chunk_rows=8))))(STUDENT)
    want, exact = jax.value_and_grad(lambda student: total(plain(*logits(student))))(STUDENT)
    close(value, want, 5e-6)
    jax.tree.map(lambda one, other: close(one, other, 2e-5), found, exact)


@pytest.mark.xfail(jax.__version_info__ < (0, 8), reason="JAX's own assertion, docs/jax.md", raises=AssertionError)
def test_a_frozen_head_costs_no_gradient():
    hidden = jax.jit(jax.grad(lambda hidden: fused({**STUDENT, "hidden": hidden}).sum())).lower(STUDENT["hidden"])
    everything = jax.jit(jax.grad(lambda student: fused(student).sum())).lower(STUDENT)
    count = [lowered.as_text().count("stablehlo.dot_general") for lowered in (hidden, everything)]
    assert count[0] < count[1]
    close(hidden.compile()(STUDENT["hidden"]), everything.compile()(STUDENT)["hidden"])


def test_where_labels_statistics_and_a_shared_head():
    where = jnp.arange(24).reshape(ROWS) % 3 != 1
    dirty = jnp.where(where[..., None], STUDENT["hidden"], jnp.nan)
    labels = jnp.arange(24).reshape(ROWS)

    def loss(student):
        losses, stats = linear_anchored_kl(
            student["hidden"],
            student["kernel"],
            SNAPSHOT[0],
            SNAPSHOT[1],
            REFERENCE[0],
            SNAPSHOT[1],
            student_bias=student["bias"],
            labels=labels,
            ce_weight=0.5,
            where=where,
            return_stats=True,
        )
        return losses.sum() / where.sum(), stats.mean()

    def want(student):
        s = student["hidden"] @ student["kernel"] + student["bias"]
        ce = -jnp.take_along_axis(jax.nn.log_softmax(s), labels[..., None], -1)[..., 0]
        each = plain(s, SNAPSHOT[0] @ SNAPSHOT[1], REFERENCE[0] @ SNAPSHOT[1]) + 0.5 * ce
        return jnp.where(where, each, 0).sum() / where.sum()

    (value, stats), found = jax.value_and_grad(loss, has_aux=True)({**STUDENT, "hidden": dirty})
    close(value, want(STUDENT), 5e-6)
    jax.tree.map(lambda one, other: close(one, other, 2e-5), found, jax.grad(want)(STUDENT))
    assert (found["hidden"][~where] == 0).all() and int(stats.counted_rows) == 16


@pytest.mark.parametrize("mesh", MESHES)
def test_positions_on_eight_devices(mesh):
    mesh = MESHES[mesh]()
    rows = NamedSharding(mesh, P(("data", "model")))
    place = lambda x: jax.device_put(x, rows)  # noqa: E731

    def loss(student, snapshot, reference):
        return linear_anchored_kl(
            student["hidden"], student["kernel"], snapshot, SNAPSHOT[1], reference, REFERENCE[1], student_bias=student["bias"]
        ).mean()

    student = {**STUDENT, "hidden": place(STUDENT["hidden"])}
    whole = {name: jax.device_put(x, NamedSharding(mesh, P())) for name, x in STUDENT.items() if name != "hidden"}
    found = jax.jit(jax.grad(loss))({**student, **whole}, place(SNAPSHOT[0]), place(REFERENCE[0]))
    exact = jax.grad(lambda student: plain(*logits(student)).mean())(STUDENT)
    jax.tree.map(lambda one, other: close(one, other, 2e-5), found, exact)


def test_vmap():
    found = jax.vmap(lambda student: fused(student).sum(), in_axes=({"hidden": None, "kernel": None, "bias": 0},))
    biases = jnp.stack([STUDENT["bias"], -STUDENT["bias"]])
    want = [plain(*logits({**STUDENT, "bias": bias})).sum() for bias in biases]
    close(found({**STUDENT, "bias": biases}), want, 5e-6)


def test_refused():
    with pytest.raises(ValueError, match=r"reference_kernel: got shape \[88, 24\], wanted \[24, V\]"):
        linear_anchored_kl(STUDENT["hidden"], STUDENT["kernel"], *SNAPSHOT, REFERENCE[0], REFERENCE[1].T)
    with pytest.raises(anchorkl.errors.Unsupported, match="reference_kernel.*stop_gradient"):
        jax.grad(lambda kernel: linear_anchored_kl(STUDENT["hidden"], STUDENT["kernel"], *SNAPSHOT, REFERENCE[0], kernel).sum())(
            REFERENCE[1]
        )
    with pytest.raises(anchorkl.errors.Unsupported, match="student: got a second derivative"):
        jax.hessian(lambda bias: fused({**STUDENT, "bias": bias}).sum())(STUDENT["bias"])
