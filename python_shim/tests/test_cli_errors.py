"""What the command says to configurations and data that are wrong: the file, and the key or the line."""

import copy
import json

import pytest

pytest.importorskip("pydantic")
pytest.importorskip("trl")
pytest.importorskip("peft")

import yaml

from anchorkl import cli
from anchorkl.cli import _model_names, config, data, schema

GOOD = {
    "model": "base",
    "output": "out",
    "data": {"train": "train.jsonl"},
    "training": {"epochs": 1},
}


def changed(**changes) -> dict:
    """GOOD with changes by dotted key; None takes a key out."""
    made = copy.deepcopy(GOOD)
    for key, value in changes.items():
        *parts, last = key.split("__")
        part = made
        for name in parts:
            part = part.setdefault(name, {})
        if value is None:
            del part[last]
        else:
            part[last] = value
    return made


@pytest.mark.parametrize(
    ("made", "kind", "words"),
    [
        (changed(model=None), schema.Sft, "model: is missing"),
        (changed(data__trian="x"), schema.Sft, "data.trian: unknown key, did you mean 'train'?"),
        (changed(zebra=1), schema.Sft, "zebra: unknown key, known are data, lora, model, output, training"),
        (changed(training__learning_rate="fast"), schema.Sft, "training.learning_rate: got 'fast', wanted a valid number"),
        (changed(training__batch_size=0), schema.Sft, "training.batch_size: got 0, wanted greater than or equal to 1"),
        (changed(training__eval_every="often"), schema.Sft, "training.eval_every: got 'often', wanted a valid integer, .* or 'epoch'"),
        (changed(training__epochs=None), schema.Sft, "keys: training.epochs or training.max_steps is wanted"),
        (changed(data__earlier={"a": "b"}), schema.Sft, "data: earlier is measured at evaluations: give eval too"),
        (changed(), schema.Anchored, "anchor: is missing"),
        (changed(anchor__reference="r"), schema.Anchored, "keys: training.epochs has no meaning here"),
        (
            changed(anchor={"reference": "r", "alpha": [0.5, 2]}, training__epochs=None),
            schema.Anchored,
            "anchor.alpha.1: got 2, wanted less than",
        ),
        (changed(anchor={"reference": "r", "space": "log"}), schema.Anchored, "anchor.space: got 'log', wanted 'logit' or 'probability'"),
        (changed(lora__rank=4), schema.Sft, "lora.rank: unknown key, known are alpha, dropout, r, target_modules"),
        ([1], schema.Sft, "got list, wanted keys such as model"),
    ],
)
def test_configurations(tmp_path, made, kind, words):
    path = tmp_path / "c.yaml"
    path.write_text(yaml.safe_dump(made))
    with pytest.raises(ValueError, match=words) as caught:
        config.read(path, kind)
    assert str(caught.value).startswith(f"{path}: ")


def test_every_wrong_key_is_named(tmp_path):
    path = tmp_path / "c.yaml"
    path.write_text(yaml.safe_dump(changed(training__learning_rate=-1, output=3, seeds=1)))
    with pytest.raises(ValueError) as caught:
        config.read(path, schema.Sft)
    assert [line.split(": ")[1] for line in str(caught.value).splitlines()] == ["output", "training.learning_rate", "seeds"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("model: a\noutput: [\n", "line 3: no YAML: expected the node content"),
        ("model: a\noutput: b\nmodel: c\n", "line 3: no YAML: key 'model' is given twice"),
        ("a: {b: 1, b: 2}\n", "line 1: no YAML: key 'b' is given twice"),
    ],
)
def test_no_yaml(tmp_path, text, words):
    path = tmp_path / "c.yaml"
    path.write_text(text)
    with pytest.raises(ValueError, match=words):
        config.read(path, schema.Sft)


def test_numbers_without_a_dot(tmp_path):
    """YAML 1.1 takes 1e-4 for a string."""
    path = tmp_path / "c.yaml"
    path.write_text("model: a\noutput: b\ndata: {train: c}\ntraining: {epochs: 1, learning_rate: 1e-4}\n")
    assert config.read(path, schema.Sft).training.learning_rate == 1e-4


MESSAGES = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "line 2: no JSON"),
        ("[1]", "line 2: got a list, wanted"),
        ('{"question": 1}', "line 2: got keys .'question'., wanted"),
        (json.dumps({"messages": MESSAGES[:1]}), "line 2: messages: the last is of 'user', wanted one of 'assistant'"),
        (json.dumps({"messages": MESSAGES[1:]}), "line 2: messages: got one, wanted a prompt"),
        (json.dumps({"messages": [{"role": "user"}, MESSAGES[1]]}), r"line 2: messages\[0\].content: got None, wanted a string"),
        (json.dumps({"prompt": [], "completion": "b"}), "line 2: prompt: got .*, wanted a list of messages"),
        (json.dumps({"text": "a"}), "got lines of different formats"),
    ],
)
def test_data(tmp_path, line, words):
    path = tmp_path / "d.jsonl"
    path.write_text(json.dumps({"messages": MESSAGES}) + "\n" + line + "\n")
    with pytest.raises(ValueError, match=words) as caught:
        data.read(str(path))
    assert str(caught.value).startswith(f"{path}: ")


def test_formats(tmp_path):
    path = tmp_path / "d.jsonl"
    path.write_text(json.dumps({"messages": MESSAGES * 2}) + "\n\n")
    assert data.read(str(path)) == [{"prompt": [*MESSAGES, MESSAGES[0]], "completion": [MESSAGES[1]]}]
    assert data.read(str(path), "all") == [{"messages": MESSAGES * 2}]
    path.write_text("")
    with pytest.raises(ValueError, match="got no rows"):
        data.read(str(path))


def test_command(tmp_path, capsys):
    path = tmp_path / "c.yaml"
    path.write_text(yaml.safe_dump(changed(training__arguments={"dataset_num_prc": 1})))
    assert cli.main(["train", "sft", str(path)]) == 1
    assert (
        f"{path}: training.arguments.dataset_num_prc: no argument of SFTConfig, did you mean 'dataset_num_proc'?" in capsys.readouterr().err
    )
    path.write_text(yaml.safe_dump(changed(training__arguments={"seed": 1})))
    assert cli.main(["train", "sft", str(path)]) == 1
    assert "training.arguments.seed: has a key of its own" in capsys.readouterr().err
    path.write_text(yaml.safe_dump(changed(training__scheduler="square")))
    assert cli.main(["train", "sft", str(path)]) == 1
    assert f"anchorkl train: {path}: " in (said := capsys.readouterr().err) and "square" in said
    path.write_text(yaml.safe_dump(GOOD))
    assert cli.main(["train", "sft", str(path)]) == 1
    assert "data.train: got 'train.jsonl', wanted a file" in capsys.readouterr().err
    (tmp_path / "train.jsonl").write_text(json.dumps({"messages": MESSAGES}))
    assert cli.main(["train", "sft", str(path)]) == 1
    said = capsys.readouterr().err
    assert "model: got 'base', wanted a directory with a model, a GGUF file, or hub: before a name on the hub: " in said
    assert f"{str(tmp_path / 'base')!r} does not exist" in said
    (tmp_path / "base").mkdir()
    assert cli.main(["train", "sft", str(path)]) == 1
    assert "model: got '" in (said := capsys.readouterr().err) and "wanted a directory with a model" in said
    assert cli.main(["train", "sft", str(path), "--resume"]) == 1
    assert "--resume: there is no whole checkpoint" in capsys.readouterr().err
    assert cli.main(["report", str(tmp_path)]) == 1
    assert "no run.json: wanted an output folder of `anchorkl train`" in capsys.readouterr().err
    assert cli.main(["eval", "m", "--data", "a/x.jsonl", "--data", "b/x.jsonl"]) == 1
    assert "'x' is given twice" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["./base", "../base", "/base", "runs/sft", "org/name", "base", "base.gguf", "HUB:base"])
def test_no_path_is_downloaded(name, tmp_path, capsys):
    """Whatever its form: a run that has not been made yet looks like a name on the hub."""
    with pytest.raises(ValueError, match="wanted a directory with a model"):
        _model_names.located(name, ("c.yaml", "model"), tmp_path)
    there = tmp_path / name
    if tmp_path in there.parents and ".." not in there.parts:
        there.mkdir(parents=True)
        assert _model_names.located(name, ("c.yaml", "model"), tmp_path) == str(there)
    assert capsys.readouterr().err == ""


def test_names_on_the_hub(tmp_path, capsys):
    assert _model_names.located("hub:org/name", ("c.yaml", "model"), tmp_path) == "org/name"
    assert capsys.readouterr().err.startswith("org/name: from the Hugging Face hub")
    (tmp_path / "org" / "name").mkdir(parents=True)
    for name, words in (("hub:org/name", "is a path"), ("hub:", "it is empty")):
        with pytest.raises(ValueError, match=f"c.yaml: model: got '{name}', wanted a name on the hub after hub:: .*{words}"):
            _model_names.located(name, ("c.yaml", "model"), tmp_path)
