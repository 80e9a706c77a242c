"""The bench of GPUs as far as it needs none: options, tables, plots, and what it says where there is no GPU."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench import compare, forms, peak, report
from bench.gpu import __main__ as program
from bench.gpu import plan, plot, summary
from bench.gpu.contenders import CONTENDERS, LINEAR
from bench.linear.projections import LinearCase
from bench.logits import Case

MACHINE = dict(
    date="2000-01-01", gpu="A GPU", gpu_memory_gb=80.0, multiprocessors=9, cuda="13.0", copy_gb_s=1000.0, cpu="a", system="b",
    anchorkl="c", commit="d", pjrt_api="e", python="f", packages={"g": "1"},
)  # fmt: skip
CASE = Case(1000, 100_000, "bfloat16")
LINEAR_CASE = LinearCase(1000, 100, 10_000, "bfloat16")
RIGHT = dict(loss_error=1e-8, gradient_error=1e-7, agrees=True)


def results():
    found = {
        # 7 arrays of 200 MB take 1.4 ms at the rate of a copy.
        "anchorkl": dict(min_ms=2.0, median_ms=2.8, peak={"above_inputs": 300_000_000}, **RIGHT),
        "torch-eager": dict(min_ms=13.0, median_ms=14.0, peak={"reason": "status 1"}, **RIGHT),
        "liger-kernel": {"reason": "no module"},
        "floor": dict(min_ms=0.9, median_ms=1.0),
    }
    right = dict(loss_error=1e-8, hidden_error=1e-3, weight_error=1e-3, agrees=True)
    linear = {
        "anchorkl-linear": dict(min_ms=1.0, median_ms=2.0, peak={"above_inputs": 30_000_000}, **right),
        "torch-matmuls": dict(min_ms=0.5, median_ms=1.0),
    }
    shapes = [{**vars(CASE), "contenders": found}]
    return {"machine": MACHINE, "quick": True, "shapes": shapes, "linear": [{**vars(LINEAR_CASE), "contenders": linear}]}


def test_plan():
    chosen = plan.parse([])
    assert chosen.cases == (Case(4096, 128256, "bfloat16"),)
    assert chosen.linear_cases == (LinearCase(8192, 4096, 128256, "bfloat16"),)
    assert set(chosen.contenders) == set(CONTENDERS) and set(chosen.linear_contenders) == set(LINEAR)
    chosen = plan.parse("--quick --dtypes float32,bfloat16 --only anchorkl,torch-compile --rounds 3".split())
    assert [case.dtype for case in chosen.cases] == ["float32", "bfloat16"] and chosen.cases[0].rows < 100
    assert chosen.contenders == ("anchorkl", "torch-compile") and chosen.linear_cases == () and chosen.rounds == 3


@pytest.mark.parametrize(
    ("given", "message"),
    [("--shapes 8", "got '8', want ROWSxCOLUMNS"), ("--only jax", "got 'jax', want some of anchorkl"), ("--rounds 0", "got '0'")],
)
def test_bad_options(given, message, capsys):
    with pytest.raises(SystemExit) as stopped:
        plan.parse(given.split())
    assert stopped.value.code == 2 and message in capsys.readouterr().err


def test_table_of_a_shape():
    table, linear = summary.tables(results())
    assert table.title == "1000 x 100000, bfloat16"
    assert table.rows[0] == ["anchorkl", "2.00", "2.80", "1.00", "50%", "1e-08", "1e-07", "300", "100"]
    assert table.rows[1][:5] == ["torch eager", "13.0", "14.0", "5.00", "10%"]
    assert table.rows[2] == ["Liger, Triton kernel", *["-"] * 8]
    assert table.rows[3][:5] == ["memory floor", "0.900", "1.00", "0.357", "-"]
    assert table.notes == ["torch eager has no peak: status 1.", "Liger, Triton kernel did not run: no module."]
    assert linear.rows[0][0] == "anchorkl" and linear.rows[0][5] == "50%"


def test_report_is_read_again(tmp_path):
    written = report.write(tmp_path, results(), summary, plot.draw)
    assert written == ["results.md", "results.json", "gpu.png", "gpu-linear.png"]
    assert all((tmp_path / name).stat().st_size > 0 for name in written)
    text = (tmp_path / "results.md").read_text()
    assert text.startswith("2000-01-01, A GPU, 80.0 GB, 9 multiprocessors; a copy within its memory moves 1000 GB/s")
    assert "the times mean nothing" in text and "| anchorkl | 2.00 | 2.80 |" in text
    assert report.read(tmp_path) == results()


def test_redraw_needs_no_gpu(tmp_path, monkeypatch, capsys):
    report.write(tmp_path, results(), summary, plot.draw)
    monkeypatch.setattr(sys, "argv", ["bench.gpu", "--redraw", "--output", str(tmp_path)])
    assert program.main() == 0
    assert "Written" in capsys.readouterr().out


def test_one_line_without_a_gpu(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(sys, "argv", ["bench.gpu", "--quick", "--output", str(tmp_path / "results")])
    assert program.main() == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("bench.gpu: no GPU: torch ")
    assert not (tmp_path / "results").exists()


def test_peak_of_a_machine_without_a_gpu(monkeypatch):
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    assert "no GPU" in peak.measure("anchorkl", CASE.small, "bench.gpu.peak")["reason"]


def test_run_script_says_what_it_wants():
    script = Path(program.__file__).with_name("run.sh")
    done = subprocess.run(["sh", script, "train"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (2, "run.sh: got 'train', want test or bench\n")


class Watched:
    """The CPU, as a device that is waited for."""

    def __init__(self, lacking=""):
        self.reason, self.waited, self.settled = lacking, 0, 0

    def lacking(self, needed):
        return self.reason

    def wait(self):
        self.waited += 1

    def settle(self):
        self.settled += 1


def test_every_timed_step_is_waited_for():
    device = Watched()
    form = dataclasses.replace(forms.LOGITS, device=device)
    with tqdm(disable=True) as bar:
        found = compare.compare(Case(3, 50, "float32"), ["torch-eager"], 2, bar, form)
    # Besides the samples a step that says how many there are to be, and one before each turn.
    assert device.waited == len(found["contenders"]["torch-eager"]["samples_ms"]) + 1 + 2
    assert device.settled == 1 + 2
    with tqdm(disable=True) as bar:
        found = compare.compare(Case(3, 50, "float32"), ["torch-eager"], 2, bar, dataclasses.replace(form, device=Watched("too small")))
    assert found["reason"] == "too small" and found["contenders"] == {}
