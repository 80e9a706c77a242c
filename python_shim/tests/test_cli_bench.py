"""anchorkl bench: what it prints is what it measured, a wrong result ends it with status 1, bad options are named."""

import json

import pytest
import torch

from anchorkl import cli
from anchorkl.cli import _contenders
from anchorkl.cli._contenders import Case, Torch

SMALL = ("bench", "--shape", "12x64", "--rounds", "2", "--no-compile")


def test_json(capsys):
    pytest.importorskip("jax", exc_type=ImportError)
    assert cli.main([*SMALL, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["rows"], found["vocab"], found["dtype"], found["device"]) == (12, 64, "float32", "cpu")
    assert {name: list(side) for name, side in found["frameworks"].items()} == {
        "torch": ["anchorkl.torch", "PyTorch, eager"],
        "jax": ["anchorkl.jax", "JAX, jit"],
    }
    for side in found["frameworks"].values():
        for one in side.values():
            assert one["agrees"]
            assert len(one["samples_ms"]) >= 2 and min(one["samples_ms"]) == one["min_ms"] <= one["median_ms"]


def test_table(capsys):
    assert cli.main([*SMALL, "--framework", "torch", "--dtype", "bfloat16"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "loss and gradient of 12 x 64 logits in bfloat16 on cpu, 2 rounds"
    ours, eager = (line.rsplit(maxsplit=5) for line in lines if line.startswith(("anchorkl.torch", "PyTorch")))
    assert ours[3] == "1.00"
    assert float(eager[3]) == pytest.approx(float(eager[2]) / float(ours[2]), abs=0.6)  # of rounded figures


def test_torch_truth_is_the_definition():
    side = Torch(Case(10, 33, "float32", "cpu"))
    loss, gradient = side.truth()
    s, a, r = (model.detach().double() for model in (side.student, side.snapshot, side.reference))
    s.requires_grad_()
    q = torch.softmax((1 - _contenders.ALPHA) * a + _contenders.ALPHA * r, -1)
    whole = torch.nn.functional.kl_div(torch.log_softmax(s, -1), q, reduction="batchmean")
    whole.backward()
    assert loss == pytest.approx(whole.item(), rel=1e-12)
    torch.testing.assert_close(torch.tensor(gradient, dtype=torch.float64), s.grad[: _contenders.CHECKED], rtol=1e-9, atol=1e-15)


def test_blocks_cover_every_row(monkeypatch):
    monkeypatch.setattr(_contenders, "_BLOCK", 1)  # as with a vocabulary so large that rows come a few at a time
    small = Torch(Case(21, 16, "float32", "cpu")).truth()
    monkeypatch.undo()
    whole = Torch(Case(21, 16, "float32", "cpu")).truth()
    assert small[0] == pytest.approx(whole[0], rel=1e-14) and small[1] == whole[1]


def test_wrong_result(monkeypatch, capsys):
    """One that computes something else is no contender, and if it is ours the status says so."""
    truth = Torch.truth
    monkeypatch.setattr(Torch, "truth", lambda side: (1.01 * truth(side)[0], truth(side)[1]))
    assert cli.main([*SMALL, "--framework", "torch"]) == 1
    assert capsys.readouterr().out.count("WRONG") == 2


def test_peer_that_fails(monkeypatch, capsys):
    def fails(*models):
        raise RuntimeError("no such operator\nand more")

    monkeypatch.setattr(_contenders, "torch_rows", fails)
    assert cli.main([*SMALL, "--framework", "torch"]) == 0
    assert "PyTorch, eager       did not run: RuntimeError: no such operator" in capsys.readouterr().out


@pytest.mark.parametrize(
    "option, value, wanted",
    [
        ("--shape", "12", "ROWSxVOCAB"),
        ("--shape", "0x8", "ROWSxVOCAB"),
        ("--shape", "8x1", "at least two entries"),
        ("--rounds", "0", "a whole number above 0"),
        ("--dtype", "int8", "invalid choice"),
        ("--device", "tpu", "invalid choice"),
    ],
)
def test_bad_options(option, value, wanted, capsys):
    with pytest.raises(SystemExit):
        cli.main(["bench", option, value])
    said = capsys.readouterr().err
    assert option in said and wanted in said


def test_too_large(capsys):
    assert cli.main(["bench", "--shape", "1000000x1000000"]) == 1
    said = capsys.readouterr().err
    assert "--shape" in said and "GB are free" in said


def test_no_gpu(capsys):
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    assert cli.main([*SMALL, "--device", "cuda", "--framework", "torch"]) == 1
    said = capsys.readouterr().err
    assert "--device" in said and "torch can't use 'cuda'" in said


@pytest.mark.parametrize("there, wanted", [([], "neither torch nor jax"), (["torch"], "jax is not installed")])
def test_missing_framework(there, wanted, monkeypatch, capsys):
    monkeypatch.setattr(_contenders, "installed", lambda: there)
    assert cli.main([*SMALL, *(["--framework", "jax"] if there else [])]) == 1
    assert wanted in capsys.readouterr().err
