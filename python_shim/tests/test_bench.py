"""The bench measures what it says: its options, its plan of a training run, its tables, one tiny comparison."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import pytest
from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from anchorkl.cli import _rounds as rounds
from bench import arguments, compare, logits, report, scaling, summaries
from bench.logits import Case
from bench.tables import Table, digits
from bench.training import run as training_run
from bench.training.plan import IGNORED, plan
from bench.truth import Truth


def test_default_plan():
    chosen = arguments.parse([])
    assert Case(512, 151936, "bfloat16") in chosen.cases
    assert chosen.cases[-1] == Case(1, 32000, "float32")
    assert set(chosen.parts) == set(arguments.PARTS)


def test_options():
    given = "--shapes 8x100,3x7 --dtypes bfloat16 --only jax,anchorkl --rounds 3"
    chosen = arguments.parse(given.split())
    assert chosen.cases == (Case(8, 100, "bfloat16"), Case(3, 7, "bfloat16"))
    assert chosen.contenders == ("jax", "anchorkl")
    assert (chosen.rounds, chosen.sweep_dtype) == (3, "bfloat16")


def test_quick_gives_way_to_options():
    chosen = arguments.parse(["--quick", "--rounds", "5", "--training-steps", "4", "--parts", "training"])
    assert chosen.quick and chosen.rounds == 5 and chosen.training.steps == 4 and chosen.parts == ("training",)
    assert chosen.training.vocab < arguments.parse([]).training.vocab


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["--shapes", "1024"], "got '1024', want ROWSxCOLUMNS"),
        (["--shapes", "0x5"], "got '0x5', want ROWSxCOLUMNS"),
        (["--dtypes", "float8"], "got 'float8', want some of float32, bfloat16"),
        (["--only", "us"], "got 'us', want some of anchorkl"),
        (["--parts", "speed"], "got 'speed', want some of shapes"),
        (["--rounds", "-1"], "got '-1', want a whole number above 0"),
        (["--rounds=two"], "got 'two', want a whole number above 0"),
    ],
)
def test_bad_options(given, message, capsys):
    with pytest.raises(SystemExit) as stopped:
        arguments.parse(given)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(("fewest", "most"), [(8, 8), (8, 70), (100, 2000)])
def test_training_plan(fewest, most):
    batches = plan(100, fewest, most)
    assert batches == plan(100, fewest, most) != plan(100, fewest, most, seed=1) or fewest == most
    for batch in batches:
        assert fewest <= batch.rows <= most
        assert batch.counted == round(0.4 * batch.rows)
        assert all(s.prompt > 0 and s.response >= 0 and s.padding >= 0 for s in batch.sequences)
        labels = batch.labels()
        assert len(labels) == batch.rows and len(labels) - labels.count(IGNORED) == batch.counted
        first = batch.sequences[0]
        assert set(labels[: first.prompt]) == {IGNORED}
        assert IGNORED not in labels[first.prompt : first.prompt + first.response]
    with pytest.raises(ValueError, match="got 5 to 3"):
        plan(1, 5, 3)


def test_rounds_interleave():
    done = []
    steps = {name: lambda name=name: done.append(name) for name in "ab"}
    released = []
    samples = rounds.interleave(steps, 3, release=released.append)
    assert released == list("abbaab")  # another order in each round
    assert {len(taken) for taken in samples.values()} == {3 * rounds._MOST_STEPS}


def test_markdown():
    table = Table("Title", ["name", "x"], [["a|b", "1"]], ["A note."])
    assert table.markdown() == "### Title\n\n| name | x |\n| --- | ---: |\n| a\\|b | 1 |\n\nA note.\n"


@pytest.mark.parametrize(("x", "text"), [(0.04567, "0.046"), (1.234, "1.23"), (12.34, "12.3"), (1234.5, "1234")])
def test_digits(x, text):
    assert digits(x) == text


def test_values_are_checked():
    arrays = logits.make(Case(5, 33, "float32"))
    truth = Truth(arrays)
    assert truth.agrees(truth.errors(truth.loss, truth.gradient))
    assert not truth.agrees(truth.errors(1.001 * truth.loss, truth.gradient))
    assert not truth.agrees(truth.errors(truth.loss, 1.001 * truth.gradient))
    assert not truth.agrees(truth.errors(math.nan, truth.gradient))


def results(contenders):
    machine = dict(
        date="2000-01-01",
        cpu="a",
        cores=1,
        memory_gb=1,
        system="b",
        load=0.0,
        anchorkl="c",
        commit="d",
        pjrt_api="e",
        python="f",
        packages={"g": "1"},
        go="h",
        cxx_compiler="i",
    )
    shape = {**vars(Case(4096, 4096, "float32")), "contenders": contenders}
    return {"machine": machine, "quick": True, "shapes": [shape]}


def test_table_of_a_shape():
    """Ratios are those of the medians; what did not run and what disagrees is said."""
    right = dict(loss_error=1e-8, gradient_error=1e-7, agrees=True)
    found = {
        "anchorkl": dict(min_ms=1.0, median_ms=2.0, peak={"above_inputs": 80_000_000}, **right),
        "torch-eager": dict(min_ms=4.0, median_ms=5.0, loss_error=0.5, gradient_error=0.1, agrees=False),
        "jax": {"reason": "no module"},
        "floor": dict(min_ms=0.5, median_ms=0.5),
    }
    table = summaries.shape(results(found)["shapes"][0])
    assert table.rows[0] == ["anchorkl", "1.00", "2.00", "1.00", "4.00", "1e-08", "1e-07", "80", "13"]
    assert table.rows[1][:5] == ["torch eager (disagrees)", "4.00", "5.00", "2.50", "10.0"]
    assert table.rows[2] == ["JAX jit", *["-"] * 8]
    assert any("JAX jit did not run: no module" in note for note in table.notes)


def test_report_is_read_again(tmp_path):
    """--redraw starts from the JSON."""
    found = results({"anchorkl": dict(min_ms=1.0, median_ms=2.0, loss_error=0.0, gradient_error=0.0, agrees=True)})
    assert report.write(tmp_path, found) == ["results.md", "results.json"]
    assert report.read(tmp_path) == found
    assert "| anchorkl | 1.00 | 2.00 |" in (tmp_path / "results.md").read_text()


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_tiny_comparison(dtype):
    case = Case(3, 50, dtype)
    names = ["anchorkl", "anchorkl-library", "torch-eager"]
    with tqdm(disable=True) as bar:
        found = compare.compare(case, names, 1, bar)
    json.dumps(found)
    for name in names:
        values = found["contenders"][name]
        assert values["agrees"], (name, values)
        assert values["min_ms"] > 0 and len(values["samples_ms"]) >= 1


def test_tiny_training(monkeypatch):
    monkeypatch.setattr(training_run, "TRAINEES", {"anchorkl": training_run.TRAINEES["anchorkl"]})
    settings = training_run.Settings(steps=3, fewest=8, most=16, vocab=40, full=8, jax_steps=2, warm_rounds=1)
    turns = []
    training = training_run.Training(settings, "float32")
    found = training.run(lambda: turns.append(1))
    assert len(turns) == training.turns()
    values = found["contenders"]["anchorkl"]
    assert values["agrees"] and values["steps"] == 3 and values["programs"] >= 0
    assert [step["rows"] for step in values["cold"]] == [batch.rows for batch in training.batches]
    assert values["total_s"] > 0
    assert summaries.training(found).rows[0][0] == "anchorkl"


def test_scaling_tables_are_those_of_the_docs():
    text = Path(__file__).resolve().parents[2].joinpath("docs/scaling.md").read_text()
    for table in scaling.tables():
        _, _, *lines = table.markdown().splitlines()
        assert "\n".join(lines) in text, table.title
