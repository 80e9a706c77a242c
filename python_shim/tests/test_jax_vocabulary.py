"""anchored_kl of JAX where devices share the columns: equal to the loss on one device, with few numbers of each position moved."""

import re

import numpy as np
import pytest
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P

from anchorkl.jax import anchored_kl
from jax_setup import close, float64, jax, jnp
from test_jax_sharding import LABELS, MESHES, MODELS, SHAPE

OVER_VOCABULARY = {
    "all devices": P(None, None, ("data", "model")),
    "rows, too": P("data", None, "model"),
}
OPTIONS = {
    "plain": {},
    "jsd in probability space": {"space": "probability", "divergence": ("jsd", 0.3)},
    "reverse": {"divergence": "reverse", "tau": 0.7, "alpha": jnp.linspace(0, 1, 8)[:, None]},
    "everything": {
        "space": "probability",
        "divergence": "reverse",
        "labels": LABELS % 80,
        "ce_weight": 0.5,
        "return_stats": True,
        "where": jnp.arange(4) != 2,
        "softcap": 5.0,
        "logit_scale": (1.3, 1.0, 0.8),
        "tau": 2.0,
        "tau_squared": True,
        # Most of the last device's columns are padding, and with eight devices all of them.
        "vocab": 77,
    },
    "cross-entropy": {"labels": LABELS % 70, "ce_weight": 0.5, "kl_weight": 0.0, "vocab": 70},
}


def with_gradient(**options):
    def loss(student, snapshot, reference):
        losses, *stats = jax.tree.leaves(anchored_kl(student, snapshot, reference, **options))
        return losses.mean(), (losses, stats)

    return jax.jit(jax.value_and_grad(loss, has_aux=True))


def gathered(text: str) -> list[str]:
    """The collectives of a compiled program whose result has all columns, or that pass arrays around."""
    return re.findall(rf"\S*\[[\d,]*\b{SHAPE[2]}\b[\d,]*\]\S* all-\w+(?:-start)?\(|(?:all-to-all|collective-permute)\(", text)


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
def test_as_on_one_device(options):
    spec = OVER_VOCABULARY["rows, too" if "tau" in options else "all devices"]
    mesh = MESHES["by type" if "return_stats" in options else "by the compiler"]()
    models = [jax.device_put(model, NamedSharding(mesh, spec)) for model in MODELS]
    compiled = with_gradient(**options).lower(*models).compile()
    got, want = compiled(*models), with_gradient(**options)(*MODELS)
    for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(want), strict=True):
        close(one, other, tolerance=3e-6)
    assert got[1].sharding.is_equivalent_to(models[0].sharding, 3)
    assert not gathered(compiled.as_text())


@pytest.mark.parametrize("spec", OVER_VOCABULARY.values(), ids=OVER_VOCABULARY)
def test_the_other_way_of_placing(spec):
    mesh = MESHES["by type"]()
    models = [jax.device_put(model, NamedSharding(mesh, spec)) for model in MODELS]
    for one, other in zip(jax.tree.leaves(with_gradient()(*models)), jax.tree.leaves(with_gradient()(*MODELS))):
        close(one, other)


@pytest.mark.parametrize("apart", [1e-4, 1e-2, 3.0])
def test_digits_where_student_and_anchor_nearly_agree(apart):
    """Against float64, no worse than on one device. The models are shifted by whole numbers, too."""
    random = np.random.default_rng(1)
    student = random.normal(size=(4, 512)) * 4
    models = [student + 37.0, *(student + apart * random.normal(size=(4, 512)) - 11 for _ in range(2))]
    models = [jnp.asarray(model, jnp.float32) for model in models]
    mesh = MESHES["by the compiler"]()
    placed = [jax.device_put(model, NamedSharding(mesh, P(None, ("data", "model")))) for model in models]
    (_, (got, _)), gradient = with_gradient()(*placed)
    with float64():
        (_, (want, _)), exact = with_gradient()(*(jnp.asarray(np.asarray(model), jnp.float64) for model in models))
    (_, (whole, _)), whole_gradient = with_gradient()(*models)

    def error(got, want):
        return np.abs(np.asarray(got, np.float64) - np.asarray(want)).max() / np.abs(np.asarray(want)).max()

    assert error(got, want) < 2 * error(whole, want) + 1e-6
    assert error(gradient, exact) < 2 * error(whole_gradient, exact) + 1e-6


def test_no_logit_of_a_device_is_a_token():
    """-inf in all of a device's columns, and in all of a model's but one."""
    models = [model.reshape(32, -1).at[:, :22].set(-jnp.inf) for model in MODELS]
    models[2] = models[2].at[3, :-1].set(-jnp.inf)
    mesh = MESHES["by the compiler"]()
    placed = [jax.device_put(model, NamedSharding(mesh, P(None, ("data", "model")))) for model in models]
    for space in ("logit", "probability"):
        got, want = with_gradient(space=space)(*placed), with_gradient(space=space)(*models)
        for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(want)):
            close(one, other)


def test_narrow_types_and_columns_that_differ():
    mesh = MESHES["by the compiler"]()
    over = NamedSharding(mesh, P(None, None, ("data", "model")))
    narrow = [MODELS[0].astype(jnp.bfloat16), MODELS[1].astype(jnp.bfloat16), MODELS[2]]
    got, want = with_gradient()(*(jax.device_put(model, over) for model in narrow)), with_gradient()(*narrow)
    assert got[1].dtype == jnp.bfloat16
    for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(want)):
        close(one, other, tolerance=1e-2 if one.dtype == jnp.bfloat16 else 2e-6)
    # Devices' columns of a teacher with other padding are not those of the student: it is computed whole.
    models = [*MODELS[:2], jnp.pad(MODELS[2], ((0, 0), (0, 0), (0, 8)), constant_values=3.0)]
    got = with_gradient(vocab=SHAPE[2])(*(jax.device_put(model, over) for model in models))
    close(got[1], with_gradient()(*MODELS)[1])


def mapped(function, mesh, in_specs, out_specs, check=True):
    if hasattr(jax, "shard_map"):
        return jax.shard_map(function, mesh=mesh, in_specs=in_specs, out_specs=out_specs, check_vma=check)
    from jax.experimental.shard_map import shard_map

    return shard_map(function, mesh=mesh, in_specs=in_specs, out_specs=out_specs, check_rep=check)


AXES = Mesh(np.array(jax.devices()[:8]).reshape(2, 4), ("data", "model"))
SPLIT, ROW = P("data", None, "model"), P("data", None)


@pytest.mark.skipif(not hasattr(jax, "shard_map"), reason="this JAX can't differentiate what varies within its shard_map")
def test_axis_name():
    options = {"labels": LABELS % 80, "ce_weight": 0.5, "vocab": 80}

    def part(student, snapshot, reference, labels):
        def total(student):
            losses = anchored_kl(student, snapshot, reference, **{**options, "labels": labels}, axis_name="model")
            return losses.sum(), losses

        (_, losses), gradient = jax.value_and_grad(total, has_aux=True)(student)
        return losses, gradient

    compiled = jax.jit(mapped(part, AXES, (SPLIT,) * 3 + (ROW,), (ROW, SPLIT)))
    losses, gradient = compiled(*MODELS, options["labels"])
    (_, (want, _)), exact = with_gradient(**options)(*MODELS)
    close(losses, want)
    close(gradient / want.size, exact)


@pytest.mark.parametrize("check", [True, False])
def test_axis_name_within_a_derivative_of_the_caller(check):
    """Differentiated from outside, with JAX's own record of what varies and without."""
    losses = mapped(lambda *models: anchored_kl(*models, axis_name="model"), AXES, (SPLIT,) * 3, ROW, check)
    gradient = jax.jit(jax.grad(lambda s: losses(s, *MODELS[1:]).mean()))(MODELS[0])
    close(gradient, with_gradient()(*MODELS)[1])
