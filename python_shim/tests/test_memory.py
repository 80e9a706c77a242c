"""Nothing is left behind by many calls."""

import gc
import os
from pathlib import Path

import torch

import anchorkl
from anchorkl.torch import anchored_kl

CALLS = 10_000
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def call(rows: int) -> None:
    student = torch.randn(rows, 256, requires_grad=True)
    labels = torch.randint(256, (rows,))
    anchored_kl(student, student.detach() + 1, student.detach() * 2, labels, alpha=0.3).backward()


def test_many_small_calls():
    for i in range(2000):  # the heaps of Go and torch grow to their working size
        call(1 + i % 4)
    gc.collect()
    before, live = resident(), anchorkl.info()["live_buffers"]
    for i in range(CALLS):
        call(1 + i % 4)
    gc.collect()
    assert anchorkl.info()["live_buffers"] == live == 0
    assert anchorkl.info()["bytes_held"] == 0
    # A leak of the smallest gradient alone would be 10 MB.
    assert resident() - before < 8e6


def test_gradient_outlives_everything_else():
    student, teacher = torch.randn(4, 256, requires_grad=True), torch.randn(4, 256)
    loss = anchored_kl(student, teacher, teacher)
    (gradient,) = torch.autograd.grad(loss, student)
    expected = gradient.clone()
    del loss, student, teacher
    gc.collect()
    for _ in range(50):
        call(4)
    assert torch.equal(gradient, expected)
    del gradient
    assert anchorkl.info()["live_buffers"] == 0


def test_released_memory_is_kept_until_it_is_let_go():
    call(4)
    gc.collect()
    assert anchorkl.info()["bytes_kept"] > 0
    anchorkl.empty_cache()
    assert anchorkl.info()["bytes_kept"] == 0
