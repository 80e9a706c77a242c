"""What anchorkl.jax refuses, and in which words."""

import warnings

import pytest

import anchorkl
from anchorkl.jax import _versions, anchored_kl, supported_versions, version_complaint
from jax_setup import ROWS, VOCAB, jax, jnp, logits

S, A, R = logits(*ROWS, VOCAB)

CASES = {
    "integers": ((S.astype(jnp.int32), A, R), {}, TypeError, "student: got int32, wanted float16"),
    "eight bits": ((S, A, R.astype(jnp.float8_e4m3fn)), {}, TypeError, "reference: got float8_e4m3fn"),
    "no array": ((S, [1.0], R), {}, TypeError, "snapshot: got a list"),
    "rows": ((S, A[:2], R), {}, ValueError, r"snapshot: got shape \[2, 4, 88\], wanted \[6, 4\]"),
    "columns": ((S, A, R[..., :80]), {}, ValueError, "reference: got 80 columns, wanted the student's 88"),
    "vocab": ((S, A, R), {"vocab": 89}, ValueError, "student: got 88 columns, wanted at least the vocab of 89"),
    "alpha": ((S, A, R), {"alpha": 1.5}, ValueError, r"alpha: got 1.5, wanted a number in \[0, 1\]"),
    "tau": ((S, A, R), {"tau": 0}, ValueError, "tau: got 0, wanted a finite number above 0"),
    "tau's shape": ((S, A, R), {"tau": jnp.ones(3)}, TypeError, r"tau: got an array of shape \[3\]"),
    "space": ((S, A, R), {"space": "log"}, ValueError, "space: got 'log', wanted 'logit' or 'probability'"),
    "divergence": ((S, A, R), {"divergence": ("jsd", 2)}, ValueError, "beta between 0 and 1"),
    "softcap": ((S, A, R), {"softcap": {"teacher": 1.0}}, ValueError, "softcap: got the key 'teacher'"),
    "ce without labels": ((S, A, R), {"ce_weight": 1.0}, ValueError, "ce_weight: got 1.0 without labels"),
    "labels' shape": ((S, A, R), {"labels": jnp.zeros(4, int)}, ValueError, r"labels: got shape \[4\], wanted \[6, 4\]"),
    "labels' type": ((S, A, R), {"labels": jnp.zeros(ROWS)}, TypeError, "labels: got float32"),
    "where's type": ((S, A, R), {"where": jnp.ones(ROWS)}, TypeError, "where: got float32"),
    "where's shape": ((S, A, R), {"where": jnp.ones(5, bool)}, ValueError, r"where: got shape \[5\]"),
    "axis_name": ((S, A, R), {"axis_name": 3}, TypeError, "axis_name: got 3"),
}


@pytest.mark.parametrize("case", CASES)
def test_refused(case):
    arguments, options, kind, message = CASES[case]
    with pytest.raises(kind, match=message) as caught:
        anchored_kl(*arguments, **options)
    assert isinstance(caught.value, anchorkl.AnchorKLError)
    with pytest.raises(kind, match=message):  # and while JAX traces
        jax.jit(lambda: anchored_kl(*arguments, **options))()


def test_a_derivative_of_a_teacher():
    for name, loss in (
        ("snapshot", lambda x: anchored_kl(S, x, R).sum()),
        ("reference", lambda x: anchored_kl(S, A, x).sum()),
        ("alpha", lambda x: anchored_kl(S, A, R, alpha=x[..., 0] * 0 + 0.5).sum()),
        ("tau", lambda x: anchored_kl(S, A, R, tau=x[0, 0, 0] * 0 + 1).sum()),
    ):
        with pytest.raises(anchorkl.errors.Unsupported, match=f"{name}.*stop_gradient"):
            jax.grad(loss)(A)
    found = jax.grad(lambda x: anchored_kl(x, jax.lax.stop_gradient(x), R).sum())(S)
    assert found.shape == S.shape  # and it works after a refusal


def test_a_second_derivative():
    loss = lambda s: anchored_kl(s, A, R).sum()  # noqa: E731
    with pytest.raises(anchorkl.errors.Unsupported, match="student: got a second derivative"):
        jax.grad(lambda s: (jax.grad(loss)(s) ** 2).sum())(S)
    with pytest.raises(anchorkl.errors.Unsupported, match="student: got a second derivative"):
        jax.hessian(loss)(S)
    with pytest.raises(TypeError, match="forward-mode"):
        jax.jvp(loss, (S,), (S,))


def test_other_versions_of_jax(monkeypatch):
    assert version_complaint() == "", "these tests run with a JAX outside of the range that they vouch for"
    oldest, newest = supported_versions()
    for version in ((0, 5, 3), (0, 99, 0)):
        monkeypatch.setattr(jax, "__version_info__", version)
        assert oldest in version_complaint() and newest in version_complaint()
    _versions.warn_once.cache_clear()
    with pytest.warns(UserWarning, match="tested with"):
        anchored_kl(S, A, R)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        anchored_kl(S, A, R)
    _versions.warn_once.cache_clear()
