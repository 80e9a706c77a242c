"""An interrupt during a call arrives as KeyboardInterrupt when the call has returned: nothing is held by it, and the
next call is right."""

import pytest

from subprocesses import run

HANGS = 600  # seconds, many times what a busy machine needs

# Interrupts come from a timer, at any place of a call's way: mostly in the library, but also just before and after it.
LOSSES = """
import faulthandler, gc, signal, torch, anchorkl
from anchorkl.torch import anchored_kl, linear_anchored_kl
faulthandler.enable()

student, teacher = torch.randn(2, 40, 2000).unbind()
hidden, weight = torch.randn(40, 16), torch.randn(2000, 16)
leaf, head = student.clone().requires_grad_(), weight.clone().requires_grad_()

def logits():
    loss = anchored_kl(leaf, None, teacher)
    return loss.item(), *torch.autograd.grad(loss, leaf)

def linear():
    loss = linear_anchored_kl(hidden, head, None, None, hidden, weight)
    return loss.item(), *torch.autograd.grad(loss, head)

def interrupted(call, seconds):
    try:
        # Again later: Python drops what is raised in a destructor, of torch's as well.
        signal.setitimer(signal.ITIMER_REAL, seconds, 5)
        while True:
            call()
    except KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, 0)

signal.signal(signal.SIGALRM, signal.default_int_handler)
for call in (logits, linear):
    loss, gradient = call()
    for i in range(60):
        interrupted(call, 0.0005 + i * 0.00017)
    again, gradient_again = call()
    assert again == loss and torch.equal(gradient, gradient_again)
del gradient, gradient_again
gc.collect()
print(anchorkl.info()["live_buffers"])
"""


def test_losses_are_interrupted():
    assert run(LOSSES, timeout=HANGS).split() == ["0"]


FIRST = """
import os, signal, threading, torch, torch._dynamo  # which torch imports in a first call
from anchorkl import _context
from anchorkl.torch import anchored_kl

student, teacher = torch.randn(2, 3, 777).unbind()
threading.Timer({seconds}, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    while True:
        anchored_kl(student, None, teacher)
except KeyboardInterrupt:
    made = len(_context.made())
    assert anchored_kl(student, None, teacher).item() > 0
    print("interrupted", len(_context.made()), made in (0, 1))
"""


@pytest.mark.parametrize("seconds", [0.02, 0.3])
def test_the_first_call_is_interrupted(seconds):
    """While a plugin is loaded or a program compiled: the context that comes of it is not lost."""
    assert run(FIRST.format(seconds=seconds), timeout=HANGS, ANCHORKL_CACHE_DIR="off").split() == ["interrupted", "1", "True"]


STORE = """
import gc, signal, sys, numpy as np
from anchorkl.store import Builder, Manifest, Store

signal.signal(signal.SIGALRM, signal.default_int_handler)
manifest = Manifest(form="full", values="float32", vocab=50, model="m", tokenizer="t")
rows = np.linspace(-1, 1, 500, dtype=np.float32).reshape(10, 50)
acknowledged = set()
for i in range(50):
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.0003 + i * 0.0003, 5)
        # A writer that was interrupted while it was opened must not keep the segment.
        with Builder(sys.argv[1], manifest) as builder:
            while True:
                id = len(acknowledged) + 1000 * i
                builder.append(id, np.arange(20), np.arange(10), rows + np.float32(id))
                acknowledged.add(id)
    except KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, 0)
    gc.collect()
with Builder(sys.argv[1], manifest) as builder:
    builder.append(10**6, np.arange(20), np.arange(10), rows + np.float32(10**6))
    acknowledged.add(10**6)
with Store(sys.argv[1]) as store:
    assert acknowledged <= set(store.ids().tolist()) and store.info.damaged == store.info.torn_bytes == 0
    for id in acknowledged:
        assert np.array_equal(store.read(id, np.arange(20)).stored, rows + np.float32(id))
print("read")
"""


def test_a_store_is_interrupted(tmp_path):
    path = str(tmp_path / "store")
    assert run(f"import sys; sys.argv = ['', {path!r}]\n" + STORE, timeout=HANGS) == "read\n"


JAX = """
import os, signal, threading, jax, jax.numpy as jnp
from anchorkl.jax import anchored_kl

student, teacher = jax.random.normal(jax.random.key(0), (2, 256, 8000))
step = jax.jit(jax.value_and_grad(lambda s: anchored_kl(s, None, teacher).mean()))
loss, gradient = step(student)
threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    while True:
        jax.block_until_ready(step(student))
except KeyboardInterrupt:
    again, gradient_again = step(student)
    print(again == loss, (gradient_again == gradient).all())
"""


def test_jax_is_interrupted():
    assert run(JAX, timeout=HANGS).split() == ["True", "True"]
