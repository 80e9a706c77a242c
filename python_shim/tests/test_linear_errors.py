"""Bad arguments of the fused linear loss: the kind of error, and what it says. And which tensors are copied."""

import warnings

import pytest
import torch

import anchorkl
from anchorkl import errors
from anchorkl.torch import LinearAnchoredKLLoss, linear_anchored_kl
from test_linear import STUDENT, check, ours, problem

NAN = float("nan")
S, H, V = (2, 3), 8, 37


def hidden(*shape, **options):
    return torch.zeros(*(shape or (*S, H)), **options)


def head(*shape, **options):
    return torch.zeros(*(shape or (V, H)), **options)


class Adapted(torch.nn.Module):
    """As a library for low-rank adapters wraps a layer."""

    def __init__(self):
        super().__init__()
        self.base_layer = torch.nn.Linear(H, V)
        self.lora_A = torch.nn.ModuleDict({"default": torch.nn.Linear(H, 2)})


class Saved(torch.nn.Module):
    """As such a library keeps a trained copy of a layer."""

    def __init__(self):
        super().__init__()
        self.original_module = torch.nn.Linear(H, V)
        self.modules_to_save = torch.nn.ModuleDict({"default": torch.nn.Linear(H, V)})


SHAPE, TYPE, VALUE = errors.InvalidShape, errors.InvalidDType, errors.InvalidArgument

# The arguments that are changed, the kind of error, and words of the message.
CASES = {
    "list": ({"student_hidden": [1.0]}, TYPE, "student_hidden: got list, wanted a torch.Tensor"),
    "no weight": ({"student_weight": None}, TYPE, "student_weight: got NoneType, wanted a torch.Tensor"),
    "no reference": ({"reference_hidden": None}, TYPE, "reference_hidden: got NoneType, wanted a torch.Tensor"),
    "no reference weight": ({"reference_weight": None}, TYPE, "reference_weight: got NoneType, wanted a torch.Tensor"),
    "no snapshot hidden": ({"snapshot_hidden": None}, TYPE, "snapshot_hidden: got NoneType, wanted a torch.Tensor"),
    "no snapshot weight": ({"snapshot_weight": None}, TYPE, "snapshot_weight: got NoneType, wanted a torch.Tensor"),
    "only a snapshot bias": (
        {"snapshot_hidden": None, "snapshot_weight": None, "snapshot_bias": head(V)},
        TYPE,
        "snapshot_hidden: got NoneType",
    ),
    "bias list": ({"student_bias": [0.0] * V}, TYPE, "student_bias: got list, wanted a torch.Tensor"),
    "ints": ({"student_hidden": hidden().long()}, TYPE, "student_hidden: got torch.int64, wanted float16, bfloat16, float32 or float64"),
    "complex weight": ({"snapshot_weight": head().cfloat()}, TYPE, "snapshot_weight: got torch.complex64, wanted float16"),
    "bool bias": ({"reference_bias": head(V).bool()}, TYPE, "reference_bias: got torch.bool, wanted float16"),
    "float8": ({"reference_weight": head().to(torch.float8_e4m3fn)}, TYPE, "reference_weight: got torch.float8_e4m3fn"),
    "sparse": ({"student_weight": head().to_sparse()}, TYPE, "student_weight: got layout torch.sparse_coo, wanted a dense tensor"),
    "meta hidden": (
        {"student_hidden": hidden(device="meta")},
        errors.InvalidDevice,
        "student_hidden: got a tensor on meta, wanted one on the CPU",
    ),
    "meta weight": (
        {"reference_weight": head(device="meta")},
        errors.InvalidDevice,
        "reference_weight: got a tensor on meta, wanted one on the CPU",
    ),
    "meta bias": ({"snapshot_bias": head(V, device="meta")}, errors.InvalidDevice, "snapshot_bias: got a tensor on meta"),
    "scalar": ({"student_hidden": torch.tensor(1.0)}, SHAPE, "student_hidden: got shape [], wanted [..., hidden size]"),
    "no width": ({"student_hidden": hidden(2, 3, 0)}, SHAPE, "student_hidden: got shape [2, 3, 0], wanted [..., hidden size]"),
    "weight vector": (
        {"student_weight": head(V * H)},
        SHAPE,
        "student_weight: got shape [296], wanted [vocabulary, 8], 8 being the width of student_hidden",
    ),
    "weight transposed": ({"student_weight": head(H, V)}, SHAPE, "student_weight: got shape [8, 37], wanted [vocabulary, 8]"),
    "weight of another width": (
        {"reference_weight": head(V, 9)},
        SHAPE,
        "reference_weight: got shape [37, 9], wanted [vocabulary, 8], 8 being the width of reference_hidden",
    ),
    "no tokens": ({"snapshot_weight": head(0, H)}, SHAPE, "snapshot_weight: got shape [0, 8], wanted [vocabulary, 8]"),
    "bias of another size": (
        {"student_bias": head(V + 1)},
        SHAPE,
        "student_bias: got shape [38], wanted [37], one for each row of student_weight",
    ),
    "bias column": ({"reference_bias": head(V, 1)}, SHAPE, "reference_bias: got shape [37, 1], wanted [37]"),
    "rows": (
        {"snapshot_hidden": hidden(2, 4, H)},
        SHAPE,
        "snapshot_hidden: got shape [2, 4, 8], wanted [2, 3] before the hidden size, as student_hidden has",
    ),
    "same rows, other shape": ({"reference_hidden": hidden(6, H)}, SHAPE, "reference_hidden: got shape [6, 8], wanted [2, 3]"),
    "vocabulary": (
        {"reference_weight": head(V + 1, H)},
        SHAPE,
        "reference_weight: got 38 rows, wanted student_weight's 37 (if one of them is padded, give vocab",
    ),
    "vocab above": ({"vocab": V + 1}, SHAPE, "student_weight: got 37 rows, wanted at least the vocab of 38"),
    "vocab above the teacher": (
        {"vocab": V, "reference_weight": head(V - 1, H)},
        SHAPE,
        "reference_weight: got 36 rows, wanted at least the vocab of 37",
    ),
    "vocab 0": ({"vocab": 0}, VALUE, "vocab: got 0, wanted at least 1"),
    "vocab type": ({"vocab": 8.0}, TYPE, "vocab: got 8.0, wanted an integer"),
    "snapshot grad": (
        {"snapshot_hidden": hidden(requires_grad=True)},
        VALUE,
        "snapshot_hidden: got a tensor that requires grad, wanted one that does not, the target never gets a gradient: pass snapshot_hidden.detach()",
    ),
    "weight grad": ({"reference_weight": head(requires_grad=True)}, VALUE, "pass reference_weight.detach()"),
    "bias grad": ({"reference_bias": head(V, requires_grad=True)}, VALUE, "pass reference_bias.detach()"),
    "alpha grad": ({"alpha": torch.tensor(0.5, requires_grad=True)}, VALUE, "pass alpha.detach()"),
    "chunk_rows 0": ({"chunk_rows": 0}, VALUE, "chunk_rows: got 0, wanted at least 1, or None to have it chosen"),
    "chunk_rows below": ({"chunk_rows": -8}, VALUE, "chunk_rows: got -8, wanted at least 1"),
    "chunk_rows True": ({"chunk_rows": True}, TYPE, "chunk_rows: got True, wanted an integer or None"),
    "chunk_rows float": ({"chunk_rows": 1.5}, TYPE, "chunk_rows: got 1.5, wanted an integer or None"),
    "layer": (
        {"student_weight": torch.nn.Linear(H, V)},
        TYPE,
        "student_weight: got a module, Linear, wanted its weight: give .weight, and .bias as the bias",
    ),
    "layer of a teacher": ({"reference_weight": torch.nn.Linear(H, V)}, TYPE, "reference_weight: got a module, Linear, wanted its weight"),
    "layer as a bias": ({"student_bias": torch.nn.Linear(H, V)}, TYPE, "student_bias: got a module, Linear"),
    "layer with an adapter": (
        {"student_weight": Adapted()},
        TYPE,
        "student_weight: got a module, Adapted, wanted a plain weight: an adapter changes what the head computes, so merge it",
    ),
    "layer kept beside adapters": (
        {"snapshot_weight": Saved()},
        TYPE,
        "snapshot_weight: got a module, Saved, wanted a plain weight: give that of the active copy, modules_to_save[adapter].weight",
    ),
    "model": ({"student_hidden": torch.nn.Linear(H, V)}, TYPE, "student_hidden: got Linear, wanted a torch.Tensor"),
    "alpha above": ({"alpha": 1.5}, VALUE, "alpha: got 1.5, wanted a number in [0, 1]"),
    "alpha row": ({"alpha": torch.tensor([[0.5, 0.5, 3.0], [0.5, 0.5, 0.5]])}, VALUE, "alpha: row 2: got 3"),
    "alpha shape": ({"alpha": torch.zeros(2)}, SHAPE, "alpha: got shape [2], wanted [2, 3], one for each row"),
    "tau": ({"tau": 0}, VALUE, "tau: got 0, wanted a finite temperature above 0"),
    "tau tiny": ({"tau": 1e-30}, VALUE, "tau: got 1e-30"),
    "space": ({"space": "log"}, VALUE, "space: got 'log', wanted 'logit' or 'probability'"),
    "divergence": ({"divergence": "kl"}, VALUE, "divergence: got 'kl', wanted"),
    "beta tiny": ({"divergence": ("jsd", 1e-9)}, VALUE, "divergence: got 1e-09"),
    "reduction": ({"reduction": "batchmean"}, VALUE, "reduction: got 'batchmean', wanted 'mean' or 'sum' or 'none'"),
    "softcap": ({"softcap": (30.0, 30.0)}, VALUE, "softcap: got 2 values, wanted 3"),
    "logit_scale": ({"logit_scale": -1.0}, VALUE, "logit_scale: got -1.0, wanted a finite number above 0"),
    "kl_weight": ({"kl_weight": -1}, VALUE, "kl_weight: got -1, wanted a finite number of at least 0"),
    "ce_weight without labels": ({"ce_weight": 0.1}, VALUE, "ce_weight: got 0.1 without labels, wanted labels"),
    "shift": ({"shift": True}, VALUE, "shift: got True without labels"),
    "labels list": ({"labels": [1, 2]}, TYPE, "labels: got list, wanted a torch.Tensor"),
    "labels type": ({"labels": torch.zeros(S)}, TYPE, "labels: got torch.float32, wanted torch.int64 or torch.int32"),
    "labels shape": ({"labels": torch.zeros(6, dtype=torch.long)}, SHAPE, "labels: got shape [6], wanted [2, 3], one for each row"),
    "labels above": ({"labels": torch.full(S, V)}, VALUE, "labels: row 0: got 37, want 0 to 36"),
    "labels in the padding": ({"labels": torch.full(S, 30), "vocab": 30}, VALUE, "labels: row 0: got 30, want 0 to 29"),
    "weights shape": ({"weights": torch.ones(3)}, SHAPE, "weights: got shape [3], wanted [2, 3]"),
    "weights negative": ({"weights": -torch.ones(S)}, VALUE, "weights: row 0: got -1"),
    "num_items 0": ({"num_items": 0}, VALUE, "num_items: got 0 with 6 rows that count, wanted a count above 0"),
    "num_items tensor 0": ({"num_items": torch.tensor(0)}, VALUE, "num_items: got 0 with 6 rows that count"),
    "num_items tensor NaN": ({"num_items": torch.tensor(float("nan"))}, VALUE, "num_items: got nan, wanted a finite count"),
    "num_items none": ({"num_items": 3, "reduction": "none"}, VALUE, "num_items: got 3 with reduction 'none'"),
    "check": ({"check": "warn"}, VALUE, "check: got 'warn', wanted 'none' or 'report' or 'raise'"),
    "check report": ({"check": "report"}, VALUE, "check: got 'report' without return_stats"),
    "not finite": ({"check": "raise", "reference_weight": head().fill_(NAN)}, errors.NotFinite, "reference_weight: row 0: "),
}
PYTHON = {
    SHAPE: ValueError,
    TYPE: TypeError,
    VALUE: ValueError,
    errors.InvalidDevice: ValueError,
    errors.NotFinite: FloatingPointError,
}


@pytest.mark.parametrize("name", CASES)
def test_bad_argument(name):
    changed, kind, words = CASES[name]
    arguments = {"student_hidden": hidden(requires_grad=True), "student_weight": head(requires_grad=True)}
    for model in ("snapshot", "reference"):
        arguments |= {f"{model}_hidden": hidden(), f"{model}_weight": head()}
    arguments |= changed
    with pytest.raises(anchorkl.AnchorKLError) as caught:
        linear_anchored_kl(**arguments)
    error = caught.value
    assert type(error) is kind and isinstance(error, PYTHON[kind])
    assert words in str(error)
    assert str(error).startswith(f"linear_anchored_kl: {error.field}: ")


@pytest.mark.parametrize("name", ["student_hidden", "snapshot_hidden", "reference_hidden"])
def test_dtensor(name):
    distributed = pytest.importorskip("torch.distributed")
    if not distributed.is_available():
        pytest.skip("torch without torch.distributed")
    from torch.distributed.tensor import DeviceMesh, DTensor, Replicate

    distributed.init_process_group("gloo", store=distributed.HashStore(), rank=0, world_size=1)
    try:
        arguments = problem(bias=True)
        arguments[name] = DTensor.from_local(arguments[name], DeviceMesh("cpu", [0]), [Replicate()])
        with pytest.raises(NotImplementedError, match=f"linear_anchored_kl: {name}: got a DTensor, wanted a local tensor"):
            linear_anchored_kl(**arguments)
    finally:
        distributed.destroy_process_group()


def test_flat_parameter():
    """As FSDP makes of the parameters that it shards."""
    pytest.importorskip("torch.distributed.fsdp")
    from torch.distributed.fsdp._flat_param import FlatParameter

    arguments = problem()
    arguments["student_weight"] = torch.nn.Parameter(torch.zeros(V * H))
    arguments["student_weight"]._is_flat_param = True
    assert isinstance(arguments["student_weight"], FlatParameter)
    with pytest.raises(NotImplementedError, match="student_weight: got a flat parameter of FSDP, wanted the whole weight"):
        linear_anchored_kl(**arguments)


def test_module_options():
    with pytest.raises(ValueError, match="linear_anchored_kl: space: got 'log'"):
        LinearAnchoredKLLoss(space="log")
    with pytest.raises(ValueError, match="linear_anchored_kl: chunk_rows: got 0"):
        LinearAnchoredKLLoss(chunk_rows=0)
    with pytest.raises(TypeError, match="LinearAnchoredKLLoss: got num_items, temperature, wanted options of linear_anchored_kl"):
        LinearAnchoredKLLoss(temperature=2.0, num_items=3)


def test_the_logits_form_still_names_itself():
    with pytest.raises(ValueError, match="^anchored_kl: space: got 'log'"):
        anchorkl.torch.anchored_kl(hidden(), hidden(), hidden(), space="log")


def call(arguments):
    """Loss and gradients, and the texts of the warnings, which point here."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        given = arguments | {name: arguments[name].detach().requires_grad_() for name in STUDENT}
        loss = linear_anchored_kl(**given)
    assert all(issubclass(w.category, anchorkl.CopyWarning) and w.filename == __file__ for w in caught)
    gradients = torch.autograd.grad(loss, [given[name] for name in STUDENT])
    return (loss.detach(), dict(zip(STUDENT, gradients))), [str(w.message) for w in caught]


def transposed(tensor):
    return tensor.T.contiguous().T


def wider(tensor):
    return torch.cat([tensor, torch.full_like(tensor, NAN)], dim=-1)[..., : tensor.shape[-1]]


def every_second(tensor):
    return torch.stack([tensor, torch.full_like(tensor, NAN)], dim=1)[:, 0]


@pytest.mark.parametrize("name", ["student_weight", "snapshot_weight", "reference_weight", "student_bias", "reference_bias"])
@pytest.mark.parametrize("layout", [transposed, wider, every_second])
def test_heads_that_are_not_contiguous_are_copied_with_a_warning(layout, name):
    arguments = problem(bias=True)
    want = ours(arguments)
    odd = arguments | {name: (every_second if name.endswith("bias") else layout)(arguments[name])}
    assert not odd[name].is_contiguous()
    got, texts = call(odd)
    assert texts == [f"linear_anchored_kl: {name} was copied: it is not contiguous"]
    check(got, want, 1e-7, 1e-7)


@pytest.mark.parametrize("model", ["student", "snapshot", "reference"])
@pytest.mark.parametrize(
    ("layout", "cause"),
    [(wider, None), (every_second, None), (transposed, "its last dimension is not contiguous")],
    ids=["wider", "every second row", "transposed"],
)
def test_hidden_states_are_read_where_they_lie(model, layout, cause):
    """Rows at one distance are not copied."""
    arguments = problem(bias=True)
    want, name = ours(arguments), f"{model}_hidden"
    got, texts = call(arguments | {name: layout(arguments[name])})
    assert texts == ([f"linear_anchored_kl: {name} was copied: {cause}"] if cause else [])
    check(got, want, 1e-7, 1e-7)


def test_unaligned_heads_are_copied_and_counted():
    arguments = problem(bias=True)
    want = ours(arguments)
    for name in ("student_weight", "reference_weight"):
        memory = torch.empty(arguments[name].numel() + 32)
        start = next(i for i in range(16) if (memory.data_ptr() + 4 * i) % 64 == 4)
        arguments[name] = memory[start : start + arguments[name].numel()].view_as(arguments[name]).copy_(arguments[name])
    before = anchorkl.info()["bytes_copied"]
    got, texts = call(arguments)
    assert texts == [] and anchorkl.info()["bytes_copied"] - before >= 2 * arguments["student_weight"].nbytes
    check(got, want, 1e-7, 1e-7)


def test_small_tensors_of_any_layout():
    arguments = problem((3, 4))
    plain = {"labels": torch.arange(12).view(3, 4), "alpha": torch.rand(3, 4), "weights": torch.rand(3, 4)}
    odd = {name: transposed(tensor) for name, tensor in plain.items()}
    assert torch.equal(*(linear_anchored_kl(**arguments, **given) for given in (plain, odd)))
