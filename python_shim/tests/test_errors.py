"""Every bad argument: the kind of error, and what it says."""

import pickle
import warnings

import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode

import anchorkl
from anchorkl import errors
from anchorkl.torch import anchored_kl

NAN = float("nan")
S = (2, 3, 8)


def logits(*shape, **options):
    return torch.zeros(*(shape or S), **options)


def cuda_logits():
    with FakeTensorMode():
        return torch.empty(S, device="cuda")


def quantised_logits():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch means to give these types up
        return torch.quantize_per_tensor(logits(), 0.1, 0, torch.qint8)


# The arguments that are changed, the kinds of error, and words of the message.
CASES = {
    "list": ({"student": [1.0]}, (errors.InvalidDType, TypeError), "student: got list, wanted a torch.Tensor"),
    "no reference": ({"reference": None}, (TypeError,), "reference: got NoneType, wanted a torch.Tensor"),
    "ints": ({"student": logits().long()}, (TypeError,), "student: got torch.int64, wanted float16"),
    "complex": ({"snapshot": logits().cfloat()}, (TypeError,), "snapshot: got torch.complex64, wanted float16"),
    "float8": ({"reference": logits().to(torch.float8_e4m3fn)}, (TypeError,), "reference: got torch.float8_e4m3fn"),
    "quantised": ({"student": quantised_logits}, (TypeError,), "student: got torch.qint8"),
    "sparse": ({"reference": logits().to_sparse()}, (TypeError,), "reference: got layout torch.sparse_coo, wanted a dense"),
    "meta": (
        {"student": logits(device="meta")},
        (errors.InvalidDevice, ValueError),
        "student: got a tensor on meta, wanted one on the CPU or on a CUDA device",
    ),
    "cuda teacher": (
        {"reference": cuda_logits},
        (errors.InvalidDevice,),
        "reference: got a tensor on cuda:0, wanted one on the CPU, where the student is",
    ),
    "scalar": ({"student": torch.tensor(1.0)}, (errors.InvalidShape, ValueError), "student: got shape [], wanted [..., vocabulary]"),
    "no columns": ({"student": logits(2, 3, 0)}, (errors.InvalidShape,), "student: got shape [2, 3, 0]"),
    "rows": ({"snapshot": logits(2, 4, 8)}, (ValueError,), "snapshot: got shape [2, 4, 8], wanted [2, 3] before the vocabulary"),
    "same rows, other shape": ({"reference": logits(6, 8)}, (ValueError,), "reference: got shape [6, 8], wanted [2, 3]"),
    "columns": (
        {"reference": logits(2, 3, 9)},
        (ValueError,),
        "reference: got 9 columns, wanted the student's 8 (if one of them is padded, give vocab",
    ),
    "vocab above": ({"vocab": 9}, (ValueError,), "student: got 8 columns, wanted at least the vocab of 9"),
    "vocab above the teacher": (
        {"reference": logits(2, 3, 7), "vocab": 8},
        (ValueError,),
        "reference: got 7 columns, wanted at least the vocab of 8",
    ),
    "vocab 0": ({"vocab": 0}, (errors.InvalidArgument, ValueError), "vocab: got 0, wanted at least 1"),
    "vocab type": ({"vocab": 8.0}, (TypeError,), "vocab: got 8.0, wanted an integer"),
    "snapshot grad": (
        {"snapshot": logits(requires_grad=True)},
        (ValueError,),
        "snapshot: got a tensor that requires grad, wanted one that does not, the target never gets a gradient: pass snapshot.detach()",
    ),
    "reference grad": ({"reference": logits(requires_grad=True)}, (ValueError,), "pass reference.detach()"),
    "alpha grad": ({"alpha": torch.tensor(0.5, requires_grad=True)}, (ValueError,), "pass alpha.detach()"),
    "weights grad": ({"weights": torch.ones(2, 3, requires_grad=True)}, (ValueError,), "pass weights.detach()"),
    "alpha above": ({"alpha": 1.5}, (errors.InvalidArgument, ValueError), "alpha: got 1.5, wanted a number in [0, 1]"),
    "alpha below": ({"alpha": -0.1}, (ValueError,), "alpha: got -0.1"),
    "alpha nan": ({"alpha": NAN}, (ValueError,), "alpha: got nan"),
    "alpha type": ({"alpha": "half"}, (TypeError,), "alpha: got 'half', wanted a number"),
    "alpha tensor above": ({"alpha": torch.tensor(2.0)}, (ValueError,), "alpha: got 2"),
    "alpha tensor nan": ({"alpha": torch.tensor(NAN)}, (ValueError,), "alpha: got NaN"),
    "alpha row": ({"alpha": torch.tensor([[0.5, 0.5, 3.0], [0.5, 0.5, 0.5]])}, (ValueError,), "alpha: row 2: got 3"),
    "alpha shape": ({"alpha": torch.zeros(2)}, (errors.InvalidShape,), "alpha: got shape [2], wanted [2, 3], one for each row"),
    "alpha complex": ({"alpha": torch.tensor(0.5j)}, (TypeError,), "alpha: got torch.complex64, wanted real numbers"),
    "tau 0": ({"tau": 0}, (ValueError,), "tau: got 0, wanted a finite temperature above 0"),
    "tau nan": ({"tau": NAN}, (ValueError,), "tau: got nan"),
    "tau inf": ({"tau": float("inf")}, (ValueError,), "tau: got inf"),
    "tau tiny": ({"tau": 1e-30}, (ValueError,), "tau: got 1e-30"),
    "tau type": ({"tau": None}, (TypeError,), "tau: got None, wanted a number"),
    "tau_squared": ({"tau_squared": 1}, (TypeError,), "tau_squared: got 1, wanted True or False"),
    "space": ({"space": "log"}, (ValueError,), "space: got 'log', wanted 'logit' or 'probability'"),
    "reduction": ({"reduction": "batchmean"}, (ValueError,), "reduction: got 'batchmean', wanted 'mean' or 'sum' or 'none'"),
    "labels list": ({"labels": [1, 2]}, (TypeError,), "labels: got list"),
    "labels type": ({"labels": torch.zeros(2, 3)}, (TypeError,), "labels: got torch.float32, wanted torch.int64 or torch.int32"),
    "labels shape": (
        {"labels": torch.zeros(6, dtype=torch.long)},
        (ValueError,),
        "labels: got shape [6], wanted [2, 3], one for each row of the student's [2, 3, 8]",
    ),
    "labels above": ({"labels": torch.full((2, 3), 8)}, (ValueError,), "labels: row 0: got 8, want 0 to 7"),
    "labels below": ({"labels": torch.full((2, 3), -1)}, (ValueError,), "labels: row 0: got -1"),
    "shift": ({"shift": True}, (ValueError,), "shift: got True without labels"),
    "ignore_index": ({"ignore_index": None}, (TypeError,), "ignore_index: got None, wanted an integer"),
    "weights shape": ({"weights": torch.ones(3)}, (ValueError,), "weights: got shape [3], wanted [2, 3]"),
    "weights negative": ({"weights": -torch.ones(2, 3)}, (ValueError,), "weights: row 0: got -1"),
    "weights nan": ({"weights": torch.full((2, 3), NAN)}, (ValueError,), "weights: row 0: got NaN"),
    "weight negative": ({"weights": -1.0}, (ValueError,), "weights: got -1.0, wanted a finite number of at least 0"),
    "weights type": ({"weights": "all"}, (TypeError,), "weights: got 'all', wanted a number or a tensor"),
    "num_items negative": ({"num_items": -3}, (ValueError,), "num_items: got -3, wanted a finite count"),
    "num_items nan": ({"num_items": torch.tensor(NAN)}, (ValueError,), "num_items: got nan"),
    "num_items 0": ({"num_items": 0}, (ValueError,), "num_items: got 0 with 6 rows that count"),
    "num_items shape": ({"num_items": torch.ones(2)}, (ValueError,), "num_items: got shape [2], wanted a 0-dim tensor"),
    "num_items none": ({"num_items": 3, "reduction": "none"}, (ValueError,), "num_items: got 3 with reduction 'none'"),
    "divergence": ({"divergence": "kl"}, (ValueError,), 'divergence: got \'kl\', wanted "forward", "reverse", "jsd" or ("jsd", beta)'),
    "divergence type": ({"divergence": 0}, (ValueError,), "divergence: got 0"),
    "beta of reverse": ({"divergence": ("reverse", 0.5)}, (ValueError,), 'wanted ("jsd", beta) with a number: only "jsd" has a parameter'),
    "beta 1": (
        {"divergence": ("jsd", 1.0)},
        (ValueError,),
        "divergence: got ('jsd', 1.0), wanted (\"jsd\", beta) with beta between 0 and 1",
    ),
    "beta nan": ({"divergence": ("jsd", NAN)}, (ValueError,), "divergence: got ('jsd', nan)"),
    "beta tiny": ({"divergence": ("jsd", 1e-9)}, (ValueError,), "divergence: got 1e-09"),
    "kl_weight": ({"kl_weight": -1}, (ValueError,), "kl_weight: got -1, wanted a finite number of at least 0"),
    "kl_weight tensor": ({"kl_weight": torch.tensor(1.0)}, (TypeError,), "kl_weight: got a tensor of shape []"),
    "kl_weight huge": ({"kl_weight": 1e30}, (ValueError,), "kl_weight: got 1e+30"),
    "ce_weight nan": ({"ce_weight": NAN}, (ValueError,), "ce_weight: got nan"),
    "ce_weight without labels": ({"ce_weight": 0.1}, (ValueError,), "ce_weight: got 0.1 without labels, wanted labels"),
    "softcap 0": ({"softcap": 0.0}, (ValueError,), "softcap: got 0.0, wanted a finite number above 0 or None"),
    "softcap type": (
        {"softcap": "30"},
        (TypeError,),
        "softcap: got '30', wanted a number or None, or one each for student, snapshot, reference",
    ),
    "softcap of one": ({"softcap": (30.0, None, -2.0)}, (ValueError,), "softcap: got -2.0 for reference"),
    "softcap pair": ({"softcap": (30.0, 30.0)}, (ValueError,), "softcap: got 2 values, wanted 3, for student, snapshot, reference"),
    "softcap key": (
        {"softcap": {"teacher": 30.0}},
        (ValueError,),
        "softcap: got the key 'teacher', wanted only student, snapshot, reference",
    ),
    "softcap tiny": ({"softcap": 1e-30}, (ValueError,), "softcap: student: got 1e-30"),
    "logit_scale": ({"logit_scale": -1.0}, (ValueError,), "logit_scale: got -1.0, wanted a finite number above 0"),
    "logit_scale None": ({"logit_scale": None}, (TypeError,), "logit_scale: got None, wanted a number, or one each"),
    "logit_scale inf": ({"logit_scale": {"student": float("inf")}}, (ValueError,), "logit_scale: got inf for student"),
    "return_stats": ({"return_stats": 1}, (TypeError,), "return_stats: got 1, wanted True or False"),
    "check": ({"check": "warn"}, (ValueError,), "check: got 'warn', wanted 'none' or 'report' or 'raise'"),
    "check report": ({"check": "report"}, (ValueError,), "check: got 'report' without return_stats, wanted return_stats=True"),
    "not finite": (
        {"check": "raise", "reference": lambda: logits().index_fill(1, torch.tensor(1), NAN)},
        (errors.NotFinite, FloatingPointError),
        "reference: row 1: ",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_argument(name):
    changed, kinds, words = CASES[name]
    changed = {key: value() if callable(value) else value for key, value in changed.items()}
    arguments = {"student": logits(requires_grad=True), "snapshot": logits(), "reference": logits()} | changed
    with pytest.raises(anchorkl.AnchorKLError) as caught:
        anchored_kl(**arguments)
    error = caught.value
    for kind in kinds:
        assert isinstance(error, kind)
    assert str(error).startswith("anchored_kl: ")
    assert words in str(error)
    assert str(error).startswith(f"anchored_kl: {error.field}: ")


def test_dtensor():
    distributed = pytest.importorskip("torch.distributed")
    if not distributed.is_available():
        pytest.skip("torch without torch.distributed")
    from torch.distributed.tensor import DeviceMesh, DTensor, Replicate

    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    try:
        mesh = DeviceMesh("cpu", [0])
        sharded = DTensor.from_local(logits(), mesh, [Replicate()])
        with pytest.raises(NotImplementedError, match="reference: got a DTensor, wanted a local tensor"):
            anchored_kl(logits(), logits(), sharded)
    finally:
        distributed.destroy_process_group()


def test_error_survives_pickling():
    with pytest.raises(anchorkl.AnchorKLError) as caught:
        anchored_kl(logits(), logits(), logits(), alpha=2)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is errors.InvalidArgument
    assert (again.status, again.field, str(again)) == (100, "alpha", str(caught.value))


def test_a_status_that_is_not_known():
    error = errors.failure(999, "anchored_kl", "", "text")
    assert type(error) is anchorkl.AnchorKLError and error.status == 999 and str(error) == "anchored_kl: text"


def test_nothing_is_left_after_errors():
    before = anchorkl.info()["live_buffers"]
    student = logits(requires_grad=True)
    for _ in range(20):
        with pytest.raises(anchorkl.AnchorKLError):
            anchored_kl(student, logits(), logits(), num_items=0)
    assert anchorkl.info()["live_buffers"] == before
