"""anchored_kl of JAX on eight devices: arrays sharded over positions are neither gathered nor computed twice."""

import re

import numpy as np
import pytest
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P

from anchorkl.jax import anchored_kl
from jax_setup import VOCAB, close, jax, jnp, logits, plain

SHAPE = (8, 4, VOCAB)
MODELS = logits(*SHAPE)
LABELS = jnp.arange(32).reshape(8, 4) * 2
OPTIONS = {"ce_weight": 0.5, "labels": LABELS}
MESHES = {
    # The compiler places these; a mesh of make_mesh has its axes in the types of arrays.
    "by the compiler": lambda: Mesh(np.array(jax.devices()[:8]).reshape(4, 2), ("data", "model")),
    "by type": lambda: jax.make_mesh((4, 2), ("data", "model")),
}
ROWS = [P("data"), P("data", "model"), P(("data", "model")), P(None, "data")]


@pytest.fixture(params=MESHES)
def mesh(request):
    return MESHES[request.param]()


def loss(student, snapshot, reference):
    losses, stats = anchored_kl(student, snapshot, reference, **OPTIONS, return_stats=True)
    return losses.mean(), (losses, stats.mean())


def whole():
    (value, (losses, stats)), gradient = jax.jit(jax.value_and_grad(loss, has_aux=True))(*MODELS)
    ce = -jnp.take_along_axis(jax.nn.log_softmax(MODELS[0]), LABELS[..., None], -1)[..., 0]
    close(losses, plain(*MODELS) + 0.5 * ce)
    return value, losses, stats, gradient


def placed(mesh, spec):
    return [jax.device_put(model, NamedSharding(mesh, spec)) for model in MODELS]


def arrays_moved(text: str) -> list[str]:
    """The collectives of a compiled program that move more than a few numbers for each position."""
    moved = re.findall(r"= (\S+) (?:all-gather|all-to-all|collective-permute|all-reduce)(?:-start)?\(", text)
    sizes = [int(np.prod([int(n) for n in re.findall(r"\d+", shape.partition("[")[2].partition("]")[0])] or [1])) for shape in moved]
    return [shape for shape, size in zip(moved, sizes) if size >= np.prod(SHAPE) / 8]


@pytest.mark.parametrize("spec", ROWS, ids=str)
def test_over_positions(mesh, spec):
    models = placed(mesh, spec)
    compiled = jax.jit(jax.value_and_grad(loss, has_aux=True)).lower(*models).compile()
    (value, (losses, stats)), gradient = compiled(*models)
    want = whole()
    for got, expected in zip((value, losses, gradient), (want[0], want[1], want[3])):
        close(got, expected)
    for got, expected in zip(stats, want[2]):
        close(got, expected)
    assert gradient.sharding.is_equivalent_to(models[0].sharding, 3)
    assert arrays_moved(compiled.as_text()) == []
    # Each device has the program for its own part alone.
    part = 32 // np.prod([mesh.shape[name] for axis in spec if axis for name in np.atleast_1d(axis)])
    assert re.search(rf"f32\[{part},{VOCAB}\]", compiled.as_text())
    assert not re.search(rf"f32\[32,{VOCAB}\]", compiled.as_text())


def test_teachers_that_lie_elsewhere(mesh):
    """They go where the student is."""
    student = jax.device_put(MODELS[0], NamedSharding(mesh, P("data")))
    reference = jax.device_put(MODELS[2], NamedSharding(mesh, P("data", "model")))
    snapshot = jax.device_put(MODELS[1], NamedSharding(mesh, P()))
    close(jax.jit(loss)(student, snapshot, reference)[0], whole()[0])


def test_vmap_of_sharded_arrays(mesh):
    models = placed(mesh, P("data"))
    gradient = jax.jit(jax.vmap(jax.grad(lambda s, a, r: anchored_kl(s, a, r).sum())))(*models)
    close(gradient, jax.grad(lambda s: plain(s, *MODELS[1:]).sum())(MODELS[0]))


def test_within_a_shard_map_over_positions(mesh):
    step = (
        jax.shard_map(
            lambda *models: jax.value_and_grad(lambda s: anchored_kl(s, *models[1:]).sum())(models[0])[1],
            mesh=mesh,
            in_specs=P("data", "model"),
            out_specs=P("data", "model"),
        )
        if hasattr(jax, "shard_map")
        else pytest.skip("no jax.shard_map")
    )
    models = placed(mesh, P("data", "model"))
    close(jax.jit(step)(*models), jax.grad(lambda s: plain(s, *MODELS[1:]).sum())(MODELS[0]))
