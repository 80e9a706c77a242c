"""Runs Python code in a process of its own."""

import os
import socket
import subprocess
import sys
from pathlib import Path


def run(code: str, *, timeout: float = 120, cwd=None, **variables: str | None) -> str:
    """The output of code. A variable of None is taken out of the environment."""
    path = os.pathsep.join(os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry)
    merged = {**os.environ, "PYTHONPATH": path, **variables}
    environment = {name: value for name, value in merged.items() if value is not None}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=cwd, capture_output=True, text=True, timeout=timeout)
    assert done.returncode == 0, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def run_processes(count: int, script: str, folder: Path, *, timeout: float) -> None:
    """A script of this folder in so many processes of torchrun, each with the folder for what it finds as its argument."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", str(count), "--master-port", str(port)]
    done = subprocess.run(
        [*command, str(Path(__file__).with_name(script)), str(folder)],
        env={**os.environ, "OMP_NUM_THREADS": "1"}, capture_output=True, text=True, timeout=timeout,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
