"""anchored_kl of JAX under its transformations, against the plain formula."""

import functools

import pytest

import anchorkl
from anchorkl.jax import anchored_kl
from jax_setup import ROWS, VOCAB, close, float64, jax, jnp, logits, passes_counted, plain

S, A, R = logits(*ROWS, VOCAB)


@pytest.fixture(scope="module")
def gradient():
    """Of the plain formula's mean, computed in float64."""
    with float64():
        models = [jnp.asarray(model, jnp.float64) for model in (S, A, R)]
        return jax.grad(lambda s: plain(s, *models[1:]).mean())(models[0])


def test_values_per_position():
    losses = anchored_kl(S, A, R)
    assert losses.shape == ROWS and losses.dtype == jnp.float32
    close(losses, plain(S, A, R))


def test_jit_grad_and_value(gradient):
    loss = lambda s: anchored_kl(s, A, R).mean()  # noqa: E731
    value, found = jax.jit(jax.value_and_grad(loss))(S)
    close(value, plain(S, A, R).mean())
    close(found, gradient)
    close(jax.grad(loss)(S), gradient)


def test_a_cotangent_for_each_position():
    above = jnp.linspace(-1, 2, S[..., 0].size).reshape(ROWS)
    found = jax.vjp(lambda s: anchored_kl(s, A, R), S)[1](above)[0]
    close(found, jax.vjp(lambda s: plain(s, A, R), S)[1](above)[0])


def test_the_value_alone_computes_no_gradient_and_both_take_one_pass():
    jax.clear_caches()
    with passes_counted() as seen:
        jax.jit(lambda s: anchored_kl(s, A, R).sum()).lower(S).compile()
        assert set(seen) == {False}
    with passes_counted() as seen:
        lowered = jax.jit(jax.value_and_grad(lambda s: anchored_kl(s, A, R).sum())).lower(S)
        assert lowered.as_text().count("call @anchorkl_logits") == 1
        assert True in seen


@pytest.mark.parametrize("rows", [1000, 997])
def test_blocks_of_rows(rows):
    """Blocks that divide the rows put the gradient over the student's logits; else it has memory of its own."""
    models = logits(rows, 2000)
    weight = jnp.linspace(-1, 2, rows)

    def total(loss):
        return jax.jit(jax.value_and_grad(lambda s: (weight * loss(s, *models[1:])).sum() + s.sum()))

    value, found = total(anchored_kl)(models[0])
    want, gradient = total(plain)(models[0])
    close(value, want)
    close(found, gradient)


def test_no_temporary_of_the_size_of_the_logits():
    models = logits(512, 2000)
    compiled = jax.jit(jax.value_and_grad(lambda s: anchored_kl(s, *models[1:]).mean())).lower(models[0]).compile()
    assert compiled.memory_analysis().temp_size_in_bytes < models[0].nbytes * 3  # loops over 196 rows of these
    text = compiled.as_text()
    assert "callback" not in text and "custom-call" not in text


def test_vmap(gradient):
    close(jax.vmap(anchored_kl)(S, A, R), plain(S, A, R))
    mapped = jax.vmap(jax.grad(lambda s, a, r: anchored_kl(s, a, r).mean()), in_axes=(1, 1, 1), out_axes=1)(S, A, R)
    close(mapped / ROWS[1], gradient)
    # What is not mapped, a mapped number, and a map of a map.
    close(jax.vmap(lambda s: anchored_kl(s, A[0], R[0]))(S), plain(S, A[:1], R[:1]))
    taus = jnp.array([0.5, 2.0])
    by_tau = jax.vmap(lambda tau: anchored_kl(S, A, R, tau=tau))(taus)
    close(by_tau, jnp.stack([plain(S, A, R, tau=0.5), plain(S, A, R, tau=2.0)]))
    close(jax.vmap(jax.vmap(anchored_kl))(S, A, R), plain(S, A, R))


def test_scan_over_microbatches_with_remat(gradient):
    @jax.checkpoint
    def part(s, a, r):
        return anchored_kl(s * 1.0, a, r).sum() / S[..., 0].size

    def step(total, models):
        value, found = jax.value_and_grad(part)(*models)
        return total + value, found

    value, found = jax.jit(lambda *models: jax.lax.scan(step, 0.0, models))(S, A, R)
    close(value, plain(S, A, R).mean())
    close(found, gradient)


def test_through_a_scan(gradient):
    def total(s):
        return jax.lax.scan(lambda sum, x: (sum + anchored_kl(*x).sum(), None), 0.0, (s, A, R))[0] / S[..., 0].size

    close(jax.grad(jax.checkpoint(total))(S), gradient)


def test_donated_arguments(gradient):
    step = jax.jit(lambda s, a, r: s - jax.grad(lambda s: anchored_kl(s, a, r).mean())(s), donate_argnums=0)
    donated = jnp.array(S)
    close(step(donated, A, R), S - gradient)
    assert donated.is_deleted()


@pytest.mark.parametrize("dtype", [jnp.bfloat16, jnp.float16])
def test_sixteen_bits(dtype):
    narrow = [model.astype(dtype) for model in (S, A, R)]
    wide = [model.astype(jnp.float32) for model in narrow]
    value, found = jax.value_and_grad(lambda s: anchored_kl(s, *narrow[1:]).sum())(narrow[0])
    assert value.dtype == jnp.float32 and found.dtype == dtype
    close(value, plain(*wide).sum())
    close(found, jax.grad(lambda s: plain(s, *wide[1:]).sum())(wide[0]), tolerance=8e-3)


def test_float64_and_mixed_types():
    with float64():
        models = [jnp.asarray(S, jnp.float64), A, jnp.asarray(R, jnp.bfloat16)]
        losses, found = jax.value_and_grad(lambda s: anchored_kl(s, *models[1:]).mean())(models[0])
        wide = [model.astype(jnp.float64) for model in models]
        assert losses.dtype == found.dtype == jnp.float64
        close(losses, plain(*wide).mean(), tolerance=1e-13)
        close(found, jax.grad(lambda s: plain(s, *wide[1:]).mean())(wide[0]), tolerance=1e-13)


def test_what_does_not_count_may_hold_anything():
    where = jnp.arange(ROWS[0])[:, None] % 2 == 0  # broadcasts
    labels = jnp.zeros(ROWS, jnp.int32).at[0, 1].set(-100)
    counts = jnp.broadcast_to(where, ROWS).at[0, 1].set(False)
    dirty = jnp.where(counts[..., None], S, jnp.nan)

    def mean(s):
        losses = anchored_kl(s, dirty + (A - S), R, labels=labels, where=where)
        return losses.sum() / counts.sum()

    value, found = jax.value_and_grad(mean)(dirty)
    close(value, plain(S, A, R)[counts].mean())
    assert (found[~counts] == 0).all() and jnp.isfinite(found).all()
    nothing = jax.grad(lambda s: anchored_kl(s, A, R, where=jnp.zeros(ROWS, bool)).sum() / 0.0)(dirty)
    assert (nothing == 0).all(), "0/0 came through"


def test_labels_and_cross_entropy():
    labels = jnp.arange(24).reshape(ROWS) * 3
    options = {"labels": labels, "ce_weight": 0.3, "kl_weight": 0.0}
    want = -0.3 * jnp.take_along_axis(jax.nn.log_softmax(S), labels[..., None], -1)[..., 0]
    close(anchored_kl(S, A, R, **options), want)
    wrong = anchored_kl(S, A, R, **{**options, "labels": labels.at[1, 2].set(VOCAB)})
    assert jnp.isnan(wrong[1, 2]) and jnp.isfinite(wrong).sum() == wrong.size - 1
    # A traced weight, whose value is not known.
    traced = jax.jit(lambda weight: anchored_kl(S, A, R, labels=labels, ce_weight=weight, kl_weight=weight))(0.3)
    close(traced, 0.3 * plain(S, A, R) + want)


def test_an_alpha_for_each_position():
    alpha = jnp.linspace(0, 1, 24).reshape(ROWS)
    close(anchored_kl(S, A, R, alpha=alpha), plain(S, A, R, alpha))
    close(anchored_kl(S, A, R, alpha=alpha[:, :1]), plain(S, A, R, alpha[:, :1]))
    assert jnp.isnan(anchored_kl(S, A, R, alpha=alpha.at[0, 0].set(1.5))[0, 0])
    close(jax.jit(functools.partial(anchored_kl, S, A, R))(alpha=0.25), plain(S, A, R, 0.25))
    close(anchored_kl(S, A, R, alpha=1e-40), plain(S, A, R, 0.0))  # which float32 may take for 0


def test_statistics():
    where = jnp.arange(24).reshape(ROWS) != 5
    losses, stats = jax.jit(lambda *models: anchored_kl(*models, where=where, return_stats=True))(S, A, R)
    p, a = jax.nn.log_softmax(S), jax.nn.log_softmax(A)
    want = jnp.where(where, (jnp.exp(a) * (a - p)).sum(-1), 0)
    close(stats.kl, losses)
    close(stats.kl_student_snapshot, want)
    assert (stats.kl_anchor_snapshot <= stats.bound + 1e-6).all()
    mean = stats.mean()
    close(mean.kl_student_snapshot, want.sum() / 23)
    assert int(mean.counted_rows) == 23 and int(mean.bad_rows) == 0 and int(mean.first_bad_row) == -1
    assert mean.asdict()["anchor/counted_rows"] == 23
    _, bad = anchored_kl(S.at[1, 3, 7].set(jnp.nan), A, R, return_stats=True)
    assert int(bad.mean().bad_rows) == 1 and int(bad.mean().first_bad_row) == 7

    # No gradient flows through them, and they do not disturb that of the losses.
    def with_stats(s):
        losses, stats = anchored_kl(s, A, R, return_stats=True)
        return losses.mean() + stats.kl.sum()

    close(jax.grad(with_stats)(S), jax.grad(lambda s: anchored_kl(s, A, R).mean())(S))


def test_shapes_without_rows_and_without_leading_axes():
    close(anchored_kl(S[0, 0], A[0, 0], R[0, 0]), plain(S[0, 0], A[0, 0], R[0, 0]))
    losses, stats = anchored_kl(S[:0], A[:0], R[:0], return_stats=True)
    assert losses.shape == stats.kl.shape == (0, 4)
    assert jax.grad(lambda s: anchored_kl(s, A[:0], R[:0]).sum())(S[:0]).shape == (0, 4, VOCAB)
    assert int(stats.mean().counted_rows) == 0


def test_the_student_as_its_own_snapshot(gradient):
    del gradient
    want = jax.grad(lambda s: plain(s, jax.lax.stop_gradient(s), R).mean())(S)
    close(jax.grad(lambda s: anchored_kl(s, None, R).mean())(S), want)


def test_programs_for_other_platforms():
    """Written here, compiled there: each platform gets the form that suits it."""
    export = pytest.importorskip("jax.export")
    exported = export.export(jax.jit(anchored_kl), platforms=("cpu", "cuda", "tpu"))(S, A, R)
    text = exported.mlir_module()
    assert "stablehlo.case" in text and text.count("func.func private @anchorkl_logits") == 3
    with pytest.raises(anchorkl.errors.Unsupported, match="got the platform METAL, wanted one of cpu, cuda"):
        export.export(jax.jit(anchored_kl), platforms=("METAL",))(S, A, R)
