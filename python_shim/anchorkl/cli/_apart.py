"""Runs a step in a process of its own, with a time limit: what crashes or hangs there is told of, and ends nothing here."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from typing import Any

# The child imports what this process would, whatever put it on the path.
_CHILD = "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from anchorkl.cli import _steps; _steps.main(sys.argv[2:])"
_LINES = 6  # of what a process said before it ended


def ask(step: str, *arguments: str, limit: float) -> dict[str, Any]:
    """What the function of that name in anchorkl.cli._steps returns.

    If it raises, crashes, or takes longer than limit, in seconds: a dict with "problem", which is text, and "ended",
    which is True if the process did not live to tell it.
    """
    path = json.dumps([os.path.abspath(folder) for folder in sys.path])
    command = [sys.executable, "-P", "-c", _CHILD, path, step, *arguments]
    with tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as said:
        # Files and no pipes: a grandchild that outlives the child could hold a pipe open. In a session of its own,
        # so that they can be ended together.
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=answer, stderr=said, start_new_session=True)
        try:
            status = child.wait(limit)
        except subprocess.TimeoutExpired:
            _end(child)
            return {"problem": f"no answer within {limit:g} seconds{_last(said)}", "ended": True}
        except BaseException:  # such as Ctrl-C, which a session of its own does not hear
            _end(child)
            raise
        answer.seek(0)
        written = answer.read()
        if status == 0 and written:
            found: dict[str, Any] = json.loads(written)
            return found
        how = f"was ended by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
        return {"problem": f"the process {how}{_last(said)}", "ended": True}


def _end(child: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(5)  # one that hangs in the kernel, as with a broken driver, can't be waited for


def _last(said: Any) -> str:
    said.seek(0)
    lines = [line for line in said.read().decode(errors="replace").splitlines() if line.strip()]
    return "".join(f"\n  {line}" for line in lines[-_LINES:])
