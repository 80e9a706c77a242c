"""The most memory that a contender's step takes, in a process of its own.

    python -m bench.peak CONTENDER ROWSxCOLUMNS DTYPE       (the linear form: ROWSxWIDTHxCOLUMNS)

prints {"above_inputs": bytes}. A small case first loads and compiles what every
case needs. Then, with the inputs resident, two steps compile and settle, and
the peak of two more is measured (VmHWM, reset in between), above what was
resident before the contender was made: compilers' passing needs do not count,
what a contender keeps between its steps does.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import subprocess
import sys
from pathlib import Path

from bench import forms
from bench.forms import AnyCase

_ROOT = Path(__file__).resolve().parents[1]
_SECONDS = 600


def measure(name: str, case: AnyCase, module: str = "bench.peak") -> dict[str, int | str]:
    """{"above_inputs": bytes} for a contender, or {"reason": why there is no figure}. module: what to run."""
    command = [sys.executable, "-m", module, name, case.shape, case.dtype]
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if entry)
    try:
        done = subprocess.run(command, cwd=_ROOT, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return {"reason": f"took more than {_SECONDS} s"}
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        return {"reason": f"status {done.returncode}: {lines[-1] if lines else 'no message'}"}
    return json.loads(done.stdout.splitlines()[-1])


def above_inputs(name: str, case: AnyCase) -> int:
    """To be called once in a process."""
    form = forms.of(case)
    kind = form.contenders[name]
    small = kind(form.make(case.small))
    _two_steps(small)
    del small
    arrays = form.make(case)
    resident = _resident()
    contender = kind(arrays)
    _two_steps(contender)
    _resident()
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM starts again at what is resident now
    _two_steps(contender)
    return _status("VmHWM") - resident


def _two_steps(contender) -> None:
    for _ in range(2):
        contender.step()
    contender.release()


def _resident() -> int:
    """What is resident when nothing is kept that malloc could give back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return _status("VmRSS")


def _status(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{field}:"):
            return 1024 * int(line.split()[1])
    raise OSError(f"/proc/self/status has no {field}")


def main() -> None:
    name, shape, dtype = sys.argv[1:]
    print(json.dumps({"above_inputs": above_inputs(name, forms.parse_case(shape, dtype))}), flush=True)
    # JAX lets go of shared arrays on threads of its own, which abort the process
    # when the interpreter is taken down under them.
    os._exit(0)


if __name__ == "__main__":
    main()
