"""A step with the fused linear form needs less memory than one with logits."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("trl")

from memory_run import LENGTH, ROWS, VOCAB


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="the peak of a process can't be reset here")
def test_peak(tmp_path):
    script = Path(__file__).with_name("memory_run.py")
    runs = {
        form: subprocess.Popen(
            [sys.executable, str(script), str(tmp_path / form), form], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for form in ("fused", "logits")
    }
    peak = {}
    for form, run in runs.items():
        output, errors = run.communicate(timeout=300)
        assert run.returncode == 0, errors[-3000:]
        peak[form] = int(output.split("peak ")[1])
    one_array = ROWS * LENGTH * VOCAB * 4
    assert peak["logits"] > 3 * one_array, "those of three models exist at once"
    assert peak["fused"] < peak["logits"] / 2
