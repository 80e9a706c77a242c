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


# A data set that reads a store: in a worker of a DataLoader it is a copy that the worker has inherited (fork), or one that
# was pickled as its path (spawn, forkserver).
WORKERS = """
import multiprocessing, subprocess, sys, threading, numpy as np, torch
from torch.utils.data import DataLoader, Dataset
from anchorkl.store import Builder, Manifest, Store
from anchorkl.torch import anchored_kl

class Stored(Dataset):
    def __init__(self, path):
        self.path, self.store = path, None
    def __len__(self):
        return 4
    def __getitem__(self, i):
        if self.store is None:
            self.store = Store(self.path)
        return torch.from_numpy(self.store[i].stored)

class Losses(Dataset):
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return anchored_kl(*torch.ones(3, 2, 16))

def write(path):
    with Builder(path, Manifest(form="full", values="float32", vocab=5)) as builder:
        for i in range(4):
            builder.append(i, np.arange(3), np.arange(2), np.full((2, 5), i, np.float32))

def read(dataset, context):
    return sum(batch.sum().item() for batch in DataLoader(dataset, num_workers=2, multiprocessing_context=context))

def loss(queue):
    try:
        queue.put(anchored_kl(*torch.ones(3, 2, 16)).item())
    except Exception as error:
        queue.put(str(error))

def refused(work):
    try:
        work()
    except Exception as error:
        text = str(error)
        assert "Forked" in text and "start workers with spawn" in text, text
        return "refused"

if __name__ == "__main__":
    path = sys.argv[1]
    writer = multiprocessing.get_context("fork").Process(target=write, args=(path,))
    writer.start()
    writer.join()
    print(read(Stored(path), "fork"))  # this process has not loaded the library yet
    opened = Stored(path)
    opened[0]
    print(refused(lambda: read(opened, "fork")), refused(lambda: read(Losses(), "fork")))
    print(read(opened, "forkserver"))

    fork = multiprocessing.get_context("fork")
    queue = fork.Queue()
    expected, stop, wrong = anchored_kl(*torch.ones(3, 2, 16)).item(), threading.Event(), []
    def compute():
        while not stop.is_set():
            if anchored_kl(*torch.ones(3, 2, 16)).item() != expected:
                wrong.append(1)
    thread = threading.Thread(target=compute)
    thread.start()
    for _ in range(3):  # while the other thread computes
        child = fork.Process(target=loss, args=(queue,))
        child.start()
        assert "spawn" in queue.get(timeout=300)
        child.join()
        assert child.exitcode == 0
        assert subprocess.run(["echo", "hello"], capture_output=True, check=True).stdout == b"hello\\n"
    stop.set()
    thread.join()
    print(len(wrong), anchored_kl(*torch.ones(3, 2, 16)).item() == expected)
"""


def test_data_loaders_and_workers(tmp_path):
    (tmp_path / "workers.py").write_text(WORKERS)
    code = f"import runpy, sys; sys.argv = ['workers.py', {str(tmp_path / 'store')!r}]; runpy.run_path('workers.py', run_name='__main__')"
    assert run(code, cwd=tmp_path, timeout=600).splitlines() == ["60.0", "refused refused", "60.0", "0 True"]
