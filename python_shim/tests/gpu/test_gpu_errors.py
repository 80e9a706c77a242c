"""What can't be computed on a GPU is refused, with the argument's name, and the next call is none the worse."""

import ctypes

import pytest
import torch
from problems import check, logits, truth

from anchorkl import _context, _native, _structs, errors
from anchorkl.torch import TopK, anchored_kl, linear_anchored_kl


@pytest.fixture(autouse=True)
def unharmed(gpu):
    yield
    models = logits(gpu, 3, 40)
    check(anchored_kl(*models), truth(models)[0])


def test_a_teacher_on_the_cpu(gpu):
    student, snapshot, teacher = logits(gpu, 2, 40)
    with pytest.raises(errors.InvalidDevice, match="snapshot: got a tensor on the CPU, wanted one on cuda:0"):
        anchored_kl(student, snapshot.cpu(), teacher)
    with pytest.raises(errors.InvalidDevice, match="student_weight: got a tensor on the CPU, wanted one on cuda:0"):
        linear_anchored_kl(student, student.cpu().detach(), None, None, teacher, teacher)


def lying(gpu, field, device, place):
    """Calls the library with a matrix that is on a device, and said to be in another place."""
    tensors = {model: torch.zeros(2, 40, device=gpu) for model in _structs.MODELS} | {"labels": torch.zeros(2, 1, dtype=torch.long)}
    tensors[field] = tensors[field].to(device)
    args = _structs.loss_args()
    for name, tensor in tensors.items():
        kind = "int64" if name == "labels" else "float32"
        where = place if name == field else (_structs.CPU, 0) if name == "labels" else (_structs.CUDA, 0)
        matrix = _structs.tensor(tensor.data_ptr(), kind, *tensor.shape, tensor.shape[1], where)
        setattr(args, name, ctypes.pointer(matrix))
    _native.release_result(_native.loss("test", _context.get("cuda", 0), args, True))


@pytest.mark.parametrize(
    ("field", "device", "place"),
    [
        ("student", "cpu", (_structs.CUDA, 0)),
        ("reference", "cpu", (_structs.CUDA, 0)),
        ("reference", "cuda", (_structs.CPU, 0)),
        ("reference", "cuda", (_structs.CUDA, 1)),
        ("labels", "cpu", (_structs.CUDA, 0)),
    ],
)
def test_a_pointer_that_is_not_what_is_said(gpu, field, device, place):
    with pytest.raises(errors.InvalidDevice) as caught:
        lying(gpu, field, device, place)
    assert caught.value.field == field


def test_values_of_rows_are_checked(gpu):
    models = logits(gpu, 3, 40)
    with pytest.raises(errors.InvalidArgument, match="labels: row 1: got 40"):
        anchored_kl(*models, torch.tensor([0, 40, 1], device=gpu))
    with pytest.raises(errors.InvalidArgument, match="alpha: row 2: got 3"):
        anchored_kl(*models, alpha=torch.tensor([0.0, 1.0, 3.0], device=gpu))
    with torch.no_grad():
        models[2][1] = torch.nan
    with pytest.raises(errors.NotFinite, match="reference: row 1"):
        anchored_kl(*models, check="raise")


def test_what_is_not_there_yet(gpu):
    student, snapshot, _ = logits(gpu, 3, 40)
    listed = TopK(torch.tensor([[0, 1]] * 3, device=gpu), torch.full((3, 2), -1.0, device=gpu), torch.full((3,), -2.0, device=gpu))
    with pytest.raises(errors.Unsupported):
        anchored_kl(student, snapshot, listed)


def test_no_call_within_a_cuda_graph(gpu):
    models = logits(gpu, 3, 40)
    anchored_kl(*models)
    graph = torch.cuda.CUDAGraph()
    with pytest.raises(errors.Unsupported, match="student: got a call that a CUDA graph captures"), torch.cuda.graph(graph):
        anchored_kl(*models)


def test_memory_that_is_not_there(gpu):
    """An array that no GPU holds beside its inputs is an error, and nothing is lost."""
    free, _ = torch.cuda.mem_get_info()
    columns = 2**20
    rows = int(0.8 * free) // (4 * columns)
    student = torch.zeros(rows, columns, device=gpu, requires_grad=True)
    with pytest.raises(errors.OutOfMemory):
        anchored_kl(student, None, student.detach())
    del student
    torch.cuda.empty_cache()
