"""Calls on a GPU: streams, several devices, memory, batches of changing sizes, rows that do not count."""

import gc

import pytest
import torch
from problems import check, logits, truth

import anchorkl
from anchorkl.torch import anchored_kl

CYCLES = 400_000_000  # a fifth of a second on a GPU of 2 GHz


def test_info(gpu):
    anchored_kl(*logits(gpu, 2, 40))
    found = anchorkl.info("cuda")
    assert found["platform"] == "cuda" and found["calls"] > 0
    assert "cuda" in found["plugin"]


@pytest.mark.parametrize("side", [False, True], ids=["default stream", "side stream"])
def test_what_is_queued_on_the_current_stream_is_waited_for(gpu, side):
    """The student's logits are not there yet when the call is made."""
    models = logits(gpu, 64, 4000)
    want, gradient = truth(models)
    anchored_kl(*models)  # compiled before anything is queued
    student = torch.full_like(models[0], torch.nan)
    torch.cuda.synchronize()
    stream = torch.cuda.Stream() if side else torch.cuda.current_stream()
    with torch.cuda.stream(stream):
        torch.cuda._sleep(CYCLES)
        student.detach().copy_(models[0].detach())
        assert not stream.query(), "the copy is done, so that this tests nothing: sleep longer"
        loss = anchored_kl(student.requires_grad_(), *models[1:])
    # Ready when the call has returned: another stream needs no event.
    (got,) = torch.autograd.grad(loss, student)
    check(loss, want)
    check(got, gradient)


def test_results_are_ready_for_any_stream(gpu):
    models = logits(gpu, 64, 4000)
    _, gradient = truth(models)
    with torch.cuda.stream(torch.cuda.Stream()):
        losses = anchored_kl(*models, reduction="none")
    with torch.cuda.stream(torch.cuda.Stream()):
        seen = losses.detach().clone()
        torch.cuda.current_stream().synchronize()
    assert torch.equal(seen, losses)
    check(torch.autograd.grad(losses.mean(), models[0])[0], gradient)


def test_gradients_live_as_long_as_they_are_held(gpu):
    models = logits(gpu, 64, 4000)
    held = [torch.autograd.grad(anchored_kl(*models, alpha=alpha), models[0])[0] for alpha in (0.25, 0.5, 0.75)]
    copies = [gradient.clone() for gradient in held]
    for _ in range(5):
        anchored_kl(*models).backward()
    assert all(map(torch.equal, held, copies))
    assert anchorkl.info("cuda")["live_buffers"] >= 3
    del held
    models[0].grad = None
    gc.collect()
    assert anchorkl.info("cuda")["live_buffers"] == 0


def test_rows_at_one_distance_are_read_in_place(gpu):
    models = logits(gpu, 2 * 16, 4096)
    every_second = [model.detach()[::2, :4000] for model in models]
    before = anchorkl.info("cuda")["bytes_copied"]
    loss = anchored_kl(*every_second)
    assert anchorkl.info("cuda")["bytes_copied"] == before
    check(loss, truth(every_second)[0])


def test_batches_of_changing_sizes(gpu):
    for rows in (1, 7, 64, 65, 300, 1000, 17, 64):
        models = logits(gpu, rows, 515)
        loss = anchored_kl(*models)
        want, gradient = truth(models)
        check(loss, want)
        check(torch.autograd.grad(loss, models[0])[0], gradient)


def test_no_rows(gpu):
    models = logits(gpu, 0, 515)
    loss = anchored_kl(*models)
    loss.backward()
    assert loss.device == gpu and loss == 0 and models[0].grad.shape == (0, 515)


@pytest.mark.parametrize("where", ["cpu", "cuda"])
def test_rows_that_do_not_count(gpu, where):
    models = logits(gpu, 4, 10, 515)
    labels = torch.randint(515, (4, 10))
    labels[1] = labels[2, 3:] = -100
    with torch.no_grad():
        for model in models:
            model[labels.to(gpu) == -100] = torch.nan
    loss = anchored_kl(*models, labels.to(where))
    loss.backward()
    counted = labels != -100
    want, gradient = truth([model.detach().cpu()[counted] for model in models])
    check(loss, want)
    assert (models[0].grad.cpu()[~counted] == 0).all()
    check(models[0].grad.cpu()[counted], gradient)
    nothing = anchored_kl(*models, torch.full_like(labels, -100).to(where))
    assert nothing == 0


@pytest.mark.parametrize("where", ["cpu", "cuda"])
def test_numbers_of_each_row(gpu, where):
    models = logits(gpu, 4, 10, 515)
    options = {"alpha": torch.rand(4, 10), "weights": torch.rand(4, 10), "labels": torch.randint(515, (4, 10)), "ce_weight": 0.5}
    given = {name: value.to(where) if isinstance(value, torch.Tensor) else value for name, value in options.items()}
    loss = anchored_kl(*models, **given)
    want, gradient = truth(models, **options)
    check(loss, want)
    check(torch.autograd.grad(loss, models[0])[0], gradient)


def taken():
    """The memory that is not free on the device, once torch has given back what it does not use."""
    gc.collect()
    torch.cuda.empty_cache()
    free, total = torch.cuda.mem_get_info()
    return total - free


def test_memory(gpu):
    """What a step takes is its gradient and little else: the plain formula holds several arrays of that size."""
    anchored_kl(*logits(gpu, 4, 32000)).backward()  # the context, libraries and code
    models = [torch.randn(4096, 32000, device=gpu) for _ in range(3)]
    models[0].requires_grad_()
    size = models[0].nbytes
    before = taken()
    torch.cuda.reset_peak_memory_stats()
    held = torch.cuda.memory_allocated()
    loss = anchored_kl(*models)
    assert torch.cuda.max_memory_allocated() - held < 2**20  # of torch's own
    # The intermediates are a few MB, for which XLA's allocator may take more from the device.
    assert taken() - before <= size + 2**28
    loss.backward()
    assert torch.cuda.max_memory_allocated() - held < 2**20  # the gradient is handed over, and not copied
    for _ in range(3):
        models[0].grad = None
        anchored_kl(*models).backward()
    after = taken()
    for _ in range(20):
        models[0].grad = None
        anchored_kl(*models).backward()
    assert taken() <= after + 2**20


def test_the_second_device(gpu):
    if torch.cuda.device_count() < 2:
        pytest.skip("one GPU")
    other = torch.device("cuda", 1)
    models = logits(other, 64, 515)
    loss = anchored_kl(*models)
    want, gradient = truth(models)
    check(loss, want)
    check(torch.autograd.grad(loss, models[0])[0], gradient)
    assert loss.device == other and torch.cuda.current_device() == 0
    check(anchored_kl(*(model.detach().to(gpu) for model in models)), want)
    with pytest.raises(ValueError, match="reference: got a tensor on cuda:0, wanted one on cuda:1, where the student is"):
        anchored_kl(*models[:2], models[2].to(gpu))
