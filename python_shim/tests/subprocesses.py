"""Runs Python code in a process of its own."""

import os
import subprocess
import sys


def run(code: str, *, timeout: float = 120, cwd=None, **variables: str | None) -> str:
    """The output of code. A variable of None is taken out of the environment."""
    path = os.pathsep.join(os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry)
    merged = {**os.environ, "PYTHONPATH": path, **variables}
    environment = {name: value for name, value in merged.items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=cwd, capture_output=True, text=True, timeout=timeout
    )
    assert done.returncode == 0, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout
