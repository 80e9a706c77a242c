"""A TopK reference in JAX: the loss over k + 1 buckets, against the buckets written out in float64."""

import numpy as np
import pytest

from anchorkl.errors import AnchorKLError
from anchorkl.jax import TopK, anchored_kl, linear_anchored_kl
from jax_setup import ROWS, VOCAB, close, float64, jax, jnp, logits

WIDTH = 8


def top(reference, k, tau=1.0):
    """The k most likely tokens, in any order, with what is left for the others."""
    logs = jax.nn.log_softmax(reference / tau)
    _, ids = jax.lax.top_k(logs, k)
    listed = jnp.put_along_axis(logs, ids, -jnp.inf, axis=-1, inplace=False)
    return TopK(ids, jnp.take_along_axis(logs, ids, -1), jax.nn.logsumexp(listed, axis=-1))


def buckets(z, ids, tau):
    logs = jax.nn.log_softmax(z / tau)
    rest = jax.nn.logsumexp(jnp.put_along_axis(logs, ids, -jnp.inf, axis=-1, inplace=False), axis=-1)
    return jnp.concatenate([jnp.take_along_axis(logs, ids, -1), rest[..., None]], -1)


def plain(student, snapshot, reference, *, alpha, space, divergence, tau):
    """The formulas as they stand."""
    p = buckets(student, reference.ids, tau)
    a = buckets(jax.lax.stop_gradient(student) if snapshot is None else snapshot, reference.ids, tau)
    r = jnp.concatenate([reference.logs, reference.tail[..., None]], -1)
    mixed = (1 - alpha) * a + alpha * r if space == "logit" else jnp.log((1 - alpha) * jnp.exp(a) + alpha * jnp.exp(r))
    q = jax.nn.log_softmax(mixed)

    def kl(y, z):
        return (jnp.exp(y) * (y - z)).sum(-1)

    if divergence == "forward":
        return kl(q, p)
    if divergence == "reverse":
        return kl(p, q)
    m = jnp.log(0.3 * jnp.exp(q) + 0.7 * jnp.exp(p))
    return 0.3 * kl(q, m) + 0.7 * kl(p, m)


@pytest.mark.parametrize(
    ("divergence", "space", "alpha", "with_snapshot"),
    [
        ("forward", "logit", 1.0, False),
        ("reverse", "logit", 0.4, False),
        ("forward", "logit", 0.4, True),
        (("jsd", 0.3), "probability", 0.4, True),
    ],
    ids=str,
)
def test_buckets(divergence, space, alpha, with_snapshot):
    weights = jnp.linspace(0.5, 2, 24).reshape(ROWS)
    options = {"alpha": alpha, "space": space, "divergence": divergence, "tau": 1.7}
    student, snapshot, teacher = logits(*ROWS, VOCAB)
    snapshot = snapshot if with_snapshot else None

    def value(loss, student, snapshot, listed):
        losses = loss(student, snapshot, listed, **options)
        return (weights * losses).sum(), losses

    found = jax.jit(jax.value_and_grad(lambda s: value(anchored_kl, s, snapshot, top(teacher, 6, 1.7)), has_aux=True))(student)
    with float64():
        wide = [None if x is None else jnp.asarray(np.asarray(x), jnp.float64) for x in (student, snapshot, teacher)]
        want = jax.value_and_grad(lambda s: value(plain, s, wide[1], top(wide[2], 6, 1.7)), has_aux=True)(wide[0])
    close(found[0][1], want[0][1], 1e-5)
    close(found[1], want[1], 1e-5)


def test_at_most_all_tokens_and_equal_to_them():
    """With all listed statistics, too, are those of all tokens; what is given of the rest is not read."""
    student, snapshot, teacher = logits(*ROWS, VOCAB)
    for options in ({"alpha": 1.0}, {"alpha": 0.4, "divergence": "reverse"}, {"alpha": jnp.linspace(0, 1, 4), "space": "probability"}):
        whole, stats = anchored_kl(student, snapshot, teacher, return_stats=True, **options)
        listed = top(teacher, VOCAB)._replace(tail=jnp.full(ROWS, jnp.nan))
        found, told = anchored_kl(student, snapshot, listed, return_stats=True, **options)
        close(found, whole, 1e-5)
        jax.tree.map(lambda one, other: close(one, other, 1e-5), told, stats)
    whole = anchored_kl(student, None, teacher, alpha=1.0)
    for k in (1, 20):
        assert (anchored_kl(student, None, top(teacher, k), alpha=1.0) <= whole * (1 + 1e-5)).all()


def test_rows_and_options():
    """Garbage where no position counts, padded columns, scales and caps of student and snapshot."""
    student, snapshot, teacher = logits(*ROWS, VOCAB)
    listed, labels = top(teacher, 5), jnp.arange(24).reshape(ROWS) % VOCAB
    where = jnp.arange(24).reshape(ROWS) % 3 != 1
    options = {"labels": labels, "where": where, "ce_weight": 0.5, "softcap": (9.0, 8.0, 1.0), "logit_scale": (0.7, 1.2, 9.0), "alpha": 0.3}

    def total(student, listed):
        return anchored_kl(student, snapshot, listed, vocab=VOCAB, **options).sum()

    dirty = TopK(*(jnp.where(where[..., None] if x.ndim > 2 else where, x, bad) for x, bad in zip(listed, (-7, jnp.nan, jnp.nan))))
    padded = jnp.pad(student, [(0, 0), (0, 0), (0, 3)], constant_values=jnp.nan)
    value, gradient = jax.value_and_grad(total)(jnp.where(where[..., None], padded, jnp.nan), dirty)
    own, held = 9 * jnp.tanh(0.7 * student / 9), 8 * jnp.tanh(1.2 * snapshot / 8)
    want = plain(own, held, listed, alpha=0.3, space="logit", divergence="forward", tau=1.0)
    want -= 0.5 * jnp.take_along_axis(jax.nn.log_softmax(own), labels[..., None], -1)[..., 0]
    close(value, jnp.where(where, want, 0).sum(), 1e-5)
    assert (gradient[..., VOCAB:] == 0).all() and (gradient[~where] == 0).all() and jnp.isfinite(gradient).all()


def test_invalid_lists_are_nan():
    student, _, teacher = logits(*ROWS, VOCAB)
    listed = top(teacher, 4)
    for change in (
        {"ids": listed.ids.at[1, 2, 0].set(VOCAB)}, {"ids": listed.ids.at[1, 2, 0].set(-1)}, {"ids": listed.ids.at[1, 2].set(3)},
        {"logs": listed.logs.at[1, 2, 3].set(jnp.nan)}, {"logs": listed.logs.at[1, 2, 3].set(1.0)}, {"tail": listed.tail.at[1, 2].set(jnp.inf)},
        {"logs": listed.logs.at[1, 2].set(-jnp.inf), "tail": listed.tail.at[1, 2].set(-jnp.inf)},
    ):  # fmt: skip
        losses = anchored_kl(student, None, listed._replace(**change), alpha=1.0)
        bad = jnp.zeros(ROWS, bool).at[1, 2].set(True)
        assert (jnp.isnan(losses) == bad).all(), change


@pytest.mark.parametrize(("dtype", "with_snapshot"), [(jnp.float32, True), (jnp.bfloat16, False)])
def test_linear(dtype, with_snapshot):
    """As of the logits, in chunks that don't divide the positions."""
    random = np.random.default_rng(1)
    hidden, kernel, bias, held = (
        jnp.asarray(random.normal(size=shape), dtype) for shape in ((*ROWS, WIDTH), (WIDTH, VOCAB), (VOCAB,), (*ROWS, WIDTH))
    )
    listed = top(logits(*ROWS, VOCAB)[2], 6)
    labels, weights = jnp.where(jnp.arange(24) % 5 == 2, -100, jnp.arange(24)).reshape(ROWS), jnp.linspace(-1, 2, 24).reshape(ROWS)
    options = {"labels": labels, "ce_weight": 0.2, "alpha": jnp.linspace(0, 1, 24).reshape(ROWS), "return_stats": True}

    def fused(hidden, kernel, bias):
        teacher = (held, kernel * 1) if with_snapshot else (None, None)
        losses, told = linear_anchored_kl(
            hidden,
            kernel,
            *(x if x is None else jax.lax.stop_gradient(x) for x in teacher),
            listed,
            None,
            student_bias=bias,
            chunk_rows=7,
            **options,
        )
        return (weights * losses).sum(), told

    def whole(hidden, kernel, bias):
        snapshot = jax.lax.stop_gradient(held.astype(jnp.float32) @ kernel) if with_snapshot else None
        losses, told = anchored_kl(hidden @ kernel + bias, snapshot, listed, **options)
        return (weights * losses).sum(), told

    (value, told), found = jax.jit(jax.value_and_grad(fused, argnums=(0, 1, 2), has_aux=True))(hidden, kernel, bias)
    wide = [x.astype(jnp.float32) for x in (hidden, kernel, bias)]
    (want, wanted), exact = jax.value_and_grad(whole, argnums=(0, 1, 2), has_aux=True)(*wide)
    close(value, want, 1e-5)
    jax.tree.map(lambda one, other: close(one, other, 1e-4), told, wanted)
    for one, other in zip(found, exact):
        assert one.dtype == dtype
        close(one.astype(jnp.float32), other, 2e-2 if dtype == jnp.bfloat16 else 2e-5)


def test_linear_keeps_a_chunk_of_logits():
    rows, vocab = 512, 1024
    hidden, kernel = jnp.ones((rows, WIDTH)), jnp.ones((WIDTH, vocab))
    listed = TopK(jnp.tile(jnp.arange(4), (rows, 1)), jnp.full((rows, 4), -2.0), jnp.full(rows, -1.0))
    losses = lambda h, w: linear_anchored_kl(h, w, None, None, listed, None, alpha=1.0, chunk_rows=16).sum()  # noqa: E731
    compiled = jax.jit(jax.grad(losses, argnums=(0, 1))).lower(hidden, kernel).compile()
    assert compiled.memory_analysis().temp_size_in_bytes < 4 * rows * vocab / 2


def test_sharded_positions_and_vmap():
    student, _, teacher = logits(8, 3, VOCAB)
    listed = top(teacher, 5)
    want = anchored_kl(student, None, listed, alpha=1.0)
    close(jax.vmap(lambda s, t: anchored_kl(s, None, t, alpha=1.0))(student, listed), want)
    mesh = jax.sharding.Mesh(np.array(jax.devices()), ("data",))
    student, listed = jax.device_put((student, listed), jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec("data")))
    found = jax.jit(lambda s, t: anchored_kl(s, None, t, alpha=1.0))(student, listed)
    close(found, want)
    assert found.sharding.spec[0] == "data"


def test_errors():
    student, snapshot, teacher = logits(*ROWS, VOCAB)
    listed, hidden, kernel = top(teacher, 4), jnp.ones((*ROWS, WIDTH)), jnp.ones((WIDTH, VOCAB))
    for word, call in [
        ("anchored_kl: reference.ids: got float32", lambda: anchored_kl(student, None, listed._replace(ids=listed.logs))),
        ("reference.logs: got a list", lambda: anchored_kl(student, None, listed._replace(logs=[1.0]))),
        ("reference.logs: got shape", lambda: anchored_kl(student, None, listed._replace(logs=listed.logs[..., 1:]))),
        ("reference.tail: got shape", lambda: anchored_kl(student, None, listed._replace(tail=listed.tail[1:]))),
        ("reference.ids: got shape", lambda: anchored_kl(student, None, listed, vocab=3)),
        ("axis_name", lambda: jax.vmap(lambda s, t: anchored_kl(s, None, t, axis_name="i"), axis_name="i")(student, listed)),
        ("linear_anchored_kl: reference.tail", lambda: linear_anchored_kl(hidden, kernel, None, None, listed._replace(tail=student), None)),
        ("reference_kernel", lambda: linear_anchored_kl(hidden, kernel, None, None, listed, kernel)),
        ("reference", lambda: jax.grad(lambda logs: anchored_kl(student, None, listed._replace(logs=logs)).sum())(listed.logs)),
        ("snapshot", lambda: jax.grad(lambda x: anchored_kl(student, x, listed).sum())(snapshot)),
        ("snapshot_kernel", lambda: jax.grad(lambda x: linear_anchored_kl(hidden, kernel, hidden, x, listed, None).sum())(kernel)),
    ]:
        with pytest.raises(AnchorKLError, match=word):
            call()
