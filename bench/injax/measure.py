"""One case in a process of its own, since the number of devices is fixed when JAX starts.

    python -m bench.injax.measure ROWS WIDTH VOCAB DTYPE DEVICES GRADIENT HEAD ROUNDS

prints {contender: {"min_ms", "median_ms", "samples_ms", "scratch_bytes", "loss"}} as JSON. The scratch
is what the compiled program says that it needs on a device, besides arguments and results.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from bench.injax.cases import CONTENDERS, JaxCase, arrays, function

_ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 900


def measure(case: JaxCase, rounds: int) -> dict[str, Any]:
    """The contenders' figures, or {"reason": why there are none}."""
    values = (case.rows, case.width, case.vocab, case.dtype, case.devices, int(case.gradient), case.head, rounds)
    command = [sys.executable, "-m", "bench.injax.measure", *map(str, values)]
    path = os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path if entry)
    environment = {**os.environ, "PYTHONPATH": path, "JAX_PLATFORMS": "cpu"}
    try:
        done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return {"reason": f"took more than {_SECONDS} s"}
    if done.returncode:
        lines = done.stderr.strip().splitlines()
        return {"reason": f"status {done.returncode}: {lines[-1] if lines else 'no message'}"}
    return {"contenders": json.loads(done.stdout.splitlines()[-1])}


def _here(case: JaxCase, rounds: int) -> dict[str, Any]:
    import jax

    from anchorkl.cli._rounds import interleave

    jax.config.update("jax_num_cpu_devices", case.devices)
    models = arrays(case)
    found: dict[str, Any] = {}
    steps = {}
    for name in CONTENDERS:
        compiled = function(name, case).lower(*models).compile()
        loss = jax.tree.leaves(compiled(*models))[0]
        found[name] = {"loss": float(loss), "scratch_bytes": compiled.memory_analysis().temp_size_in_bytes}
        steps[name] = lambda compiled=compiled: jax.block_until_ready(compiled(*models))
    for name, seconds in interleave(steps, rounds).items():
        samples = [1e3 * sample for sample in seconds]
        found[name] |= {"min_ms": min(samples), "median_ms": statistics.median(samples), "samples_ms": samples}
    return found


def main() -> None:
    rows, width, vocab, dtype, devices, gradient, head, rounds = sys.argv[1:]
    case = JaxCase(int(rows), int(width), int(vocab), dtype, int(devices), bool(int(gradient)), int(head))
    print(json.dumps(_here(case, int(rounds))), flush=True)


if __name__ == "__main__":
    main()
