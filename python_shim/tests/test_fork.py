"""After fork the child gets an error at once, and the parent goes on."""

from subprocesses import run

CODE = """
import os, sys, torch, anchorkl
from anchorkl.torch import anchored_kl

student, teacher = torch.randn(3, 16, requires_grad=True), torch.randn(3, 16)
loss = anchored_kl(student, teacher, teacher)
(held,) = torch.autograd.grad(anchored_kl(student, teacher, teacher), student)

child = os.fork()
if child == 0:
    try:
        {call}
    except anchorkl.AnchorKLError as error:
        print(type(error).__name__, error.status, str(error), flush=True)
    del held, loss  # their deleters run in the child
    {leave}
assert os.waitpid(child, 0)[1] == 0
loss.backward()
anchored_kl(student, teacher, teacher).backward()
print("parent", anchorkl.info()["live_buffers"])
"""


def check(call, leave="os._exit(0)"):
    # A hang would end in the timeout; the limit is no claim about speed.
    child, parent = run(CODE.format(call=call, leave=leave), timeout=120).splitlines()
    assert child.startswith("Forked 201 ") and "fork" in child
    assert parent == "parent 2"  # held, and student.grad


def test_loss_in_the_child():
    check("anchored_kl(student, teacher, teacher)")


def test_info_in_the_child():
    check("anchorkl.info()")


def test_child_leaves_through_exit_handlers():
    check("anchored_kl(student, teacher, teacher)", leave="sys.exit(0)")


def test_fork_server_worker_computes(tmp_path):
    # A worker imports its functions from the main module, which must be a file.
    (tmp_path / "workers.py").write_text(
        """
import multiprocessing, torch
from anchorkl.torch import anchored_kl

def work(seed):
    torch.manual_seed(seed)
    return anchored_kl(*torch.randn(3, 2, 16)).item()

if __name__ == "__main__":
    print(work(1), *multiprocessing.get_context("forkserver").Pool(1).map(work, [1]))
"""
    )
    ours, worker = run("import runpy; runpy.run_path('workers.py', run_name='__main__')", cwd=tmp_path).split()
    assert ours == worker
