"""anchored_kl of JAX on the test vectors that the other paths read; each case is a program to compile."""

import numpy as np
import pytest
import torch

import bounds
import vectors
from anchorkl import _structs
from anchorkl.jax import anchored_kl
from jax_setup import float64, jax, jnp
from test_vectors import check, meet_everything

FILE = vectors.open_or_none()
NAMES = [name for name in FILE.names() if "151936" not in name][15::30] if FILE else []
pytestmark = pytest.mark.skipif(FILE is None, reason=vectors.REASON)


def test_the_cases_meet_everything():
    meet_everything([FILE.case(name) for name in NAMES])


def as_jax(tensor):
    if tensor is None:
        return None
    if tensor.dtype == torch.bfloat16:
        return jnp.asarray(tensor.float().numpy()).astype(jnp.bfloat16)
    return jnp.asarray(tensor.numpy())


@pytest.mark.parametrize("name", NAMES)
def test_case(name):
    case = FILE.case(name)
    with_statistics = NAMES.index(name) % 4 == 0
    with float64():
        student, snapshot, reference = map(as_jax, (case.student, case.snapshot, case.reference))
        weights = jnp.ones(student.shape[0]) if case.weights is None else as_jax(case.weights)
        options = {key: value for key, value in case.options().items() if key not in ("weights", "reduction", "num_items")}
        options |= {"labels": as_jax(case.labels), "where": weights != 0, "return_stats": with_statistics}
        options["alpha"] = as_jax(case.alpha) if isinstance(case.alpha, torch.Tensor) else case.alpha
        counted = jnp.asarray(case.counted().numpy())
        total = jnp.where(counted, weights, 0).sum()
        divisor = case.num_items or (total if case.reduction == "mean" else 1.0)

        def loss(student):
            losses = anchored_kl(student, snapshot, reference, **options)
            losses, stats = losses if with_statistics else (losses, None)
            weighted = jnp.where(counted, weights.astype(losses.dtype), 0) * losses
            # No row counts: 0/0 goes in from above, and the gradient is 0 all the same.
            return weighted.sum() / divisor, (weighted, stats)

        (value, (losses, stats)), gradient = jax.jit(jax.value_and_grad(loss, has_aux=True))(student)
        assert losses.dtype == str(bounds.arithmetic(case))[6:] and gradient.dtype == student.dtype
        if case.reduction == "none":
            check("losses", as_torch(losses), case.row_losses, bounds.loss_bound(case, case.row_losses))
        elif counted.any():
            want = torch.tensor(case.loss, dtype=torch.float64)
            check("loss", as_torch(value), want, bounds.loss_bound(case, want))
        gradient = as_torch(gradient)
        bound = bounds.gradient_bound(case, case.gradient)
        if case.student.dtype in (torch.float16, torch.bfloat16):
            # Rounded once when it is computed, and again when what comes from above is known.
            bound = bound + 0.51 * torch.finfo(case.student.dtype).eps * case.gradient.abs()
        check("gradient", gradient, case.gradient, bound)
        assert (gradient[~case.counted()] == 0).all() and (gradient[:, case.vocab :] == 0).all()
        if stats is not None:
            for k, statistic in enumerate(_structs.STATISTICS):
                want = torch.where(case.counted(), case.row_statistics[:, k], 0.0)
                got = as_torch(getattr(stats, statistic))
                check(statistic, got, want, bounds.statistic_bound(case, want, "entropy" in statistic))


def as_torch(array):
    return torch.from_numpy(np.array(array.astype(jnp.float64)))
