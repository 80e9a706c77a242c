"""How a process ends, and what it ends with: contexts, gradients and threads alive; its status stays its own."""

import os
import signal
import subprocess
import sys

import pytest

from subprocesses import run

# A loss through the C interface alone, so that it is the library that is looked at and not torch.
COMPUTE = """
import os, sys, threading, time, anchorkl
from anchorkl import _context
from anchorkl.cli import _selftest

def compute(times=None):
    while times is None or times > 0:
        try:
            assert _selftest.library(_context.get()).passed
        except anchorkl.AnchorKLError:
            pass  # closed, at the end
        times = None if times is None else times - 1

def start(*arguments, daemon=False):
    thread = threading.Thread(target=compute, args=arguments, daemon=daemon)
    thread.start()
    return thread

compute(1)
"""
WAYS = {
    "contexts": "sys.exit(7)",
    "threads": "start(50); start(50); sys.exit(7)",
    "daemons": "[start(daemon=True) for _ in range(3)]; time.sleep(0.1); sys.exit(7)",
    "exit in a thread": """
def leave():
    compute(20)
    sys.exit(9)  # of the thread alone
thread = threading.Thread(target=leave)
thread.start()
thread.join()
sys.exit(7)
""",
    "_exit": "[start() for _ in range(3)]; time.sleep(0.1); os._exit(7)",
    "after the end": "import atexit; _context._close(); compute(1); atexit.register(compute, 1); sys.exit(7)",
}


def ended(code, **variables):
    path = os.pathsep.join(os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry)
    environment = {**os.environ, "PYTHONPATH": path, **variables}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=600)


@pytest.mark.parametrize("way", WAYS)
def test_status(way):
    done = ended(COMPUTE + WAYS[way])
    assert (done.returncode, done.stderr) == (7, "")


@pytest.mark.parametrize("when", ["before", "after"])
def test_faulthandler(when):
    """A fault of the host's own is reported by the host's own handler, and ends the process as it would."""
    enable = "import faulthandler; faulthandler.enable()\n"
    done = ended((enable if when == "before" else "") + COMPUTE + (enable if when == "after" else "") + "faulthandler._sigsegv()")
    assert done.returncode == -signal.SIGSEGV
    assert "Fatal Python error: Segmentation fault" in done.stderr and "goroutine" not in done.stderr


def test_the_library_stays_loaded():
    close = "import _ctypes; from anchorkl import _library; _ctypes.dlclose(_library.load()[0]._handle)\n"
    assert ended(COMPUTE + close + "start(3).join(); sys.exit(7)").returncode == 7


def test_paths_that_are_no_text(tmp_path):
    """Folders whose names are no UTF-8, in a locale that knows only ASCII."""
    folder = os.fsencode(tmp_path) + b"/\xff\xe9"
    os.mkdir(folder)
    variables = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "ANCHORKL_CACHE_DIR": os.fsdecode(folder)}
    done = ended(f"import sys; sys.path.append({os.fsdecode(folder)!r})\n" + COMPUTE, **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert any(name.endswith(b".akx") for name in os.listdir(folder))


# Gradients live longer than contexts, and are freed by whichever thread drops them last.
GRADIENTS = """
import gc, sys, threading, torch, anchorkl
from anchorkl import _context
from anchorkl.torch import anchored_kl

student, teacher = torch.randn(5, 40, requires_grad=True), torch.randn(5, 40)

def gradient():
    return torch.autograd.grad(anchored_kl(student, None, teacher), student)[0]

wanted = gradient().clone()
box = [[gradient() for _ in range(4)] for _ in range(8)]
box.append(box)  # a cycle, which only the collector frees
assert anchorkl.info()["live_buffers"] == 32
threads = [threading.Thread(target=lambda i=i: box[i].clear()) for i in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert anchorkl.info()["live_buffers"] == 16
del box
collector = threading.Thread(target=gc.collect)
collector.start()
collector.join()
assert anchorkl.info()["live_buffers"] == 0

held = gradient()
_context._close()
assert torch.equal(held, wanted) and torch.equal(gradient(), wanted) and anchorkl.info()["live_buffers"] == 0
dropping = [held]
del held
threading.Thread(target=dropping.clear).start()
alive = gradient()
loss = anchored_kl(student, None, teacher)  # with its gradient in the graph
print("computed")
sys.exit(0)
"""


def test_gradients_elsewhere():
    assert run(GRADIENTS, timeout=600) == "computed\n"
