"""JAX on a GPU: its arrays in PyTorch through DLPack, and anchorkl.jax in a jitted program there and on the CPU."""

import os

import pytest
import torch
from problems import check, logits, truth

from anchorkl.torch import anchored_kl


@pytest.fixture
def jax(gpu):
    """JAX with a GPU."""
    # On a machine without one other tests of this process have told JAX to look for none.
    if os.environ.get("JAX_PLATFORMS") == "cpu":
        pytest.skip("JAX was told to use the CPU alone: JAX_PLATFORMS=cpu")
    jax = pytest.importorskip("jax")
    if not any(device.platform == "gpu" for device in jax.devices()):
        pytest.skip(f"JAX {jax.__version__} sees no GPU")
    return jax


def test_arrays_through_dlpack(gpu, jax):
    """Read where JAX has them: the loss of the same memory."""
    models = logits(gpu, 64, 515)
    arrays = [jax.device_put(model.detach().cpu().numpy(), jax.devices("gpu")[0]) for model in models]
    jax.block_until_ready(arrays)
    student, snapshot, teacher = map(torch.from_dlpack, arrays)
    assert student.device == gpu and student.data_ptr() == arrays[0].unsafe_buffer_pointer()
    student = student.requires_grad_()
    loss = anchored_kl(student, snapshot, teacher)
    want, gradient = truth(models)
    check(loss, want)
    check(torch.autograd.grad(loss, student)[0], gradient)


@pytest.mark.filterwarnings("ignore:JAX .* is installed")
@pytest.mark.parametrize("options", [{}, {"space": "probability"}, {"divergence": "reverse"}], ids=str)
def test_jitted_as_on_the_cpu(jax, options):
    from anchorkl.jax import anchored_kl as in_jax

    models = logits(torch.device("cpu"), 64, 515)
    step = jax.jit(jax.value_and_grad(lambda *given: in_jax(*given, **options).mean()))
    want, gradient = truth(models, **options)
    for platform in ("cpu", "gpu"):
        device = jax.devices(platform)[0]
        with jax.default_device(device):
            loss, got = step(*(jax.device_put(model.detach().numpy(), device) for model in models))
        assert {d.platform for d in loss.devices()} == {platform}
        check(torch.tensor(float(loss)), want)
        check(torch.from_numpy(jax.device_get(got).copy()), gradient)


@pytest.mark.filterwarnings("ignore:JAX .* is installed")
def test_linear_form_as_on_the_cpu(jax):
    from anchorkl.jax import linear_anchored_kl

    make = torch.Generator().manual_seed(1)
    models = [torch.randn(shape, generator=make).numpy() for shape in ((40, 24), (24, 515)) * 3]
    step = jax.jit(jax.value_and_grad(lambda *given: linear_anchored_kl(*given).mean(), (0, 1)))
    found = {}
    for platform in ("cpu", "gpu"):
        device = jax.devices(platform)[0]
        with jax.default_device(device):
            loss, gradients = step(*(jax.device_put(model, device) for model in models))
        found[platform] = [torch.from_numpy(jax.device_get(x).copy()) for x in (loss, *gradients)]
    for got, want in zip(found["gpu"], found["cpu"]):
        check(got, want.double(), 1e-5)
