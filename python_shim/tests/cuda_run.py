"""Both forms on a driver and a plugin that behave like CUDA's: cuda_run.py DRIVER. Fails if something is wrong.

Tensors are stand-ins in the driver's memory, which torch can neither make a DLPack capsule a tensor of nor dispatch an
op by: the functions behind the ops are called.
"""

import ctypes
import sys

import torch

import anchorkl
from anchorkl import _structs, errors, reference
from anchorkl.torch import TopK, _call, _device, _linear_call
from cuda_stand_in import NUMBER, Driver, in_memory_of

ROWS, VOCAB, WIDTH = 13, 40, 8
NUMBERS = [0.5, -1.0, 1.0, 1.0, 0.0, 0.5, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0]
LABELS = torch.arange(ROWS)
LABELS[3] = LABELS[7] = -100
ALPHA, WEIGHTS = torch.rand(ROWS), torch.rand(ROWS)


USED = b"used_dltensor"  # what a consumer calls the capsule that it has taken


def taken(capsule):
    """A copy of what a capsule holds, which is released."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    managed = ctypes.cast(pointer(capsule, b"dltensor"), ctypes.POINTER(_structs.DLManagedTensor))
    tensor = managed.contents.dl_tensor
    assert (tensor.device.device_type, tensor.device.device_id) == (_structs.CUDA, NUMBER)
    shape = [tensor.shape[i] for i in range(tensor.ndim)]
    memory = (ctypes.c_float * torch.Size(shape).numel()).from_address(tensor.data)
    copied = torch.frombuffer(memory, dtype=torch.float32).view(shape).clone()
    ctypes.pythonapi.PyCapsule_SetName(ctypes.py_object(capsule), USED)
    managed.contents.deleter(managed)
    return copied


def integers(reduction, want_gradient, want_statistics, *linear):
    return [-100, 0, 0, 0, 0, 0, reduction, want_gradient, want_statistics, *linear]


def close(got, want):
    got = got.tensor if hasattr(got, "tensor") else got
    torch.testing.assert_close(got.double(), want.detach().double(), rtol=2e-6, atol=2e-6)


def truth(models, reduction):
    student = models[0].double().requires_grad_()
    loss = reference.anchored_kl(student, *(m.double() for m in models[1:]), LABELS, alpha=ALPHA, weights=WEIGHTS, reduction=reduction)
    return loss, torch.autograd.grad(loss.sum(), student)[0]


def logits_form(driver, Gpu):
    models = [torch.randn(ROWS, VOCAB) for _ in range(3)]
    there = [Gpu.of(model) for model in models]
    blank = Gpu.of(torch.zeros(ROWS, VOCAB))  # which the stream has yet to fill
    streams = [driver.busy_stream(blank.tensor, there[0].tensor)]
    _device.stream = lambda tensor, *_: streams.pop() if streams else None
    of_rows = (Gpu.of(LABELS), NUMBERS, integers(_structs.MEAN, 1, 0), WEIGHTS, Gpu.of(ALPHA))
    loss, gradient, *_ = _call.full_loss(blank, *there[1:], *of_rows, None)
    want, want_gradient = truth(models, "mean")
    close(loss, want)
    close(gradient, want_gradient)
    assert torch.equal(blank.tensor, models[0]) and not streams

    of_rows = (LABELS, NUMBERS, integers(_structs.NONE, 0, 1), Gpu.of(WEIGHTS), ALPHA)
    losses, _, per_row, _, counts = _call.full_loss(*there, *of_rows, None)
    close(losses, truth(models, "none")[0])
    close(per_row.tensor[:, 0] * WEIGHTS, truth(models, "none")[0])
    assert counts.tensor.tolist() == [ROWS - 2, 0, -1, -1]


def linear_form(Gpu):
    models = [torch.randn(shape) for shape in ((ROWS, WIDTH), (VOCAB, WIDTH)) * 3]
    there = [Gpu.of(model) for model in models]
    given = [None] * 9
    given[0:2], given[3:5], given[6:8] = there[0:2], there[2:4], there[4:6]
    options = integers(_structs.MEAN, 0, 0, 0, 1, 1, 0)
    loss, hidden, weight, *_ = _linear_call.loss(*given, *[None] * 3, LABELS, WEIGHTS, ALPHA, None, NUMBERS, options)
    own = [model.double().requires_grad_() for model in models[:2]]
    logits = [own[0] @ own[1].T, *(models[i].double() @ models[i + 1].double().T for i in (2, 4))]
    want = reference.anchored_kl(*logits, LABELS, alpha=ALPHA, weights=WEIGHTS)
    close(loss, want)
    for got, wanted in zip((hidden, weight), torch.autograd.grad(want, own)):
        close(got, wanted)


def refused(Gpu):
    there = [Gpu.of(torch.randn(ROWS, VOCAB)) for _ in range(3)]
    lying = type(there[0])(torch.randn(ROWS, VOCAB))  # in the host's memory
    with_topk = (*there[:2], None, None, NUMBERS, integers(_structs.MEAN, 1, 0), None, None, None)
    listed = TopK(*(Gpu.of(t) for t in (torch.zeros(ROWS, 1, dtype=torch.int32), -torch.ones(ROWS, 1), -torch.ones(ROWS))))
    for call, kind, field in (
        (lambda: _call.loss(there[0], lying, there[2], None, NUMBERS, integers(_structs.MEAN, 1, 0)), errors.InvalidDevice, "snapshot"),
        (lambda: _call.full_loss(*with_topk, *listed), errors.Unsupported, "reference"),
    ):
        try:
            call()
        except anchorkl.AnchorKLError as error:
            assert type(error) is kind and error.field == field, error
        else:
            raise AssertionError(f"{field}: not refused")


def main(path):
    driver = Driver(path)
    Gpu = in_memory_of(driver)
    _call.from_dlpack = _linear_call.from_dlpack = taken
    _call.scalar = lambda value, dtype, device: torch.tensor(value, dtype=dtype)
    logits_form(driver, Gpu)
    linear_form(Gpu)
    refused(Gpu)
    found = anchorkl.info(f"cuda:{NUMBER}")
    assert found["platform"] == "cuda" and found["live_buffers"] == 0, found
    anchorkl.empty_cache()
    assert anchorkl.info(f"cuda:{NUMBER}")["bytes_kept"] == 0
    assert "memory_fraction=0.25" in driver.log()
    print("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
