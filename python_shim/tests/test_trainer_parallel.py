"""Two processes give the losses of one with the same batches."""

import json
from pathlib import Path

import pytest

pytest.importorskip("trl")
pytest.importorskip("peft")

from anchorkl.hf import last_checkpoint
from parallel_run import NAMES, VARIANTS, run
from subprocesses import run_processes
from training import by_itself  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def two(tmp_path_factory) -> tuple[dict, Path]:
    """What two processes logged, and their folder."""
    folder = tmp_path_factory.mktemp("parallel")
    run_processes(2, "parallel_run.py", folder, timeout=300)
    return json.loads((folder / "2.json").read_text()), folder


@pytest.mark.parametrize("variant", [name for name in VARIANTS if name != "local means"])
def test_as_one_process(two, tmp_path, variant):
    want, (found, _) = run(tmp_path, variant, 1), two
    assert len(want["loss"]) == (4 if "gradient_accumulation_steps" in VARIANTS[variant] else 8)
    for name in NAMES:
        assert found[variant][name] == pytest.approx(want[name], rel=1e-4, abs=1e-6), name


def test_local_means(two, tmp_path):
    """Without average_tokens_across_devices the loss is the mean of each process's own mean."""
    still = run(tmp_path, "local means", 2, learning_rate=0.0)["loss"]  # its batches are those of one of two processes
    assert two[0]["local means"]["loss"][0] == pytest.approx((still[0] + still[1]) / 2, rel=1e-5)


def test_checkpoints_hold_every_process(two):
    checkpoint = Path(last_checkpoint(two[1] / "whole model"))
    held = {path.name for path in checkpoint.rglob("*")}
    assert {"rng_state_0.pth", "rng_state_1.pth", "snapshot.safetensors", "state.json", "trainer_state.json"} <= held


def test_fsdp_is_refused(two):
    assert "args: got FSDP, wanted one process, or DistributedDataParallel" in two[0]["FSDP"]
