"""Where student and anchor nearly agree the usual formula in float32 fails the
bounds that anchored_kl keeps."""

import pytest
import torch

import bounds
import vectors
from anchorkl.torch import anchored_kl

FILE = vectors.open_or_none()
NAMES = [name for name in (FILE.names() if FILE else []) if "near 1e-5" in name and " f32 logit " in name]


def usual(case):
    """What a PyTorch user would write."""
    anchor = (1 - case.alpha) * case.snapshot + case.alpha * case.reference
    return torch.nn.functional.kl_div(
        torch.log_softmax(case.student, dim=-1), torch.log_softmax(anchor, dim=-1), reduction="batchmean", log_target=True
    )


@pytest.mark.skipif(FILE is None, reason=vectors.REASON)
def test_there_are_cases():
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_usual_formula_fails_where_ours_holds(name):
    case = FILE.case(name)
    assert case.vocab == case.student.shape[1] and case.tau == 1
    want = torch.tensor(case.loss, dtype=torch.float64)
    bound = bounds.loss_bound(case, want)
    ours = anchored_kl(case.student, case.snapshot, case.reference, **case.options())
    assert (ours - want).abs() <= bound
    assert (usual(case) - want).abs() > bound
