"""Heads and logits that are DTensors of FSDP2 and tensor parallelism give what one process has with all of them."""

import pytest
import torch

from subprocesses import run_processes
from vocabulary_run import LINEAR

CASES = [
    *LINEAR, "replicated", "columns", "gathered", "own rows", "own rows, replicated", "own rows, shared heads", "fsdp",
    "fsdp, head apart", "fsdp, tensor parallel", "fsdp, tensor parallel, head apart", "logits", "logits, labels", "logits of a head",
]  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> list[dict]:
    """What each of four processes found."""
    folder = tmp_path_factory.mktemp("sharded")
    run_processes(4, "sharded_run.py", folder, timeout=600)
    return [torch.load(folder / f"{rank}.pt", weights_only=False) for rank in range(4)]


@pytest.mark.parametrize("name", CASES)
def test_as_one_process(found, name):
    for process in found:
        part = process["cases"][name]
        loss, gradients = part["wanted"]
        torch.testing.assert_close(part["loss"], loss, rtol=1e-6, atol=1e-6)
        assert len(part["gradients"]) == len(gradients)
        for got, wanted in zip(part["gradients"], gradients):
            tolerance = 2e-2 if wanted is not None and wanted.dtype == torch.bfloat16 else 2e-6
            torch.testing.assert_close(got, wanted, rtol=tolerance, atol=3e-6)  # the upstream gradient is 3
        wanted, got = part["placements"]
        assert got == wanted


def test_every_case_is_looked_at(found):
    assert set(found[0]["cases"]) == set(CASES) and set(found[0]["refused"]) == set(REFUSED)


REFUSED = {
    "partial": "linear_anchored_kl: student_weight: got a DTensor placed (Partial(sum),) over a mesh of the ranks [",
    "partial, gathered": "wanted Shard or Replicate: redistribute() it",
    "another mesh": "wanted a mesh of which one dimension is the process_group (mesh.get_group()), or this rank's rows, to_local()",
    "replicated logits": "anchored_kl: student: got a DTensor placed (Replicate(),) over a mesh of the ranks [",
    "logits without a group": "or give the process_group where columns are",
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(found, name):
    for process in found:
        kind, message = process["refused"][name]
        assert kind == "Unsupported" and REFUSED[name] in message, (kind, message)
