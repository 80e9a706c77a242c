"""The commands train, eval and report, on a tiny model and files of a few lines."""

import base64
import json
import re

import pytest

pytest.importorskip("trl")
pytest.importorskip("peft")
pytest.importorskip("pydantic")

import torch
import transformers
import yaml

from anchorkl import cli
from training import by_itself, models, prompts_and_completions, tokenizer  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
DATA = {"train": "train.jsonl", "eval": "eval.jsonl", "earlier": {"general": "general.jsonl"}, "answer_tokens": 6}
SFT = {"model": "base", "output": "runs/sft", "data": DATA, "training": {"epochs": 2, "learning_rate": "1e-2", "batch_size": 4}}
ANCHORED = {
    "model": "base",
    "output": "runs/anchored",
    "data": DATA,
    "training": {"learning_rate": 0.01, "batch_size": 4, "save_every": 1},
    "anchor": {"reference": "runs/sft", "outer_iterations": 2, "inner_epochs": 1, "alpha": [0.4, 0.6], "replay": "general.jsonl"},
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a model, files and the two stages' runs."""
    folder = tmp_path_factory.mktemp("cli")
    models()[0].save_pretrained(folder / "base")
    tokenizer().save_pretrained(folder / "base")
    for name, seed in (("train", 0), ("eval", 1), ("general", 2)):
        rows = []
        for row in prompts_and_completions(8, seed):
            answer = {"role": "assistant", "content": row["completion"].strip()}
            rows.append({"messages": [{"role": "user", "content": row["prompt"]}] + [answer] * (name != "general")})
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert run(folder, "sft", SFT) == 0
    assert run(folder, "anchored", ANCHORED) == 0
    return folder


def run(folder, stage, config, *options) -> int:
    path = folder / f"{stage}.yaml"
    path.write_text(yaml.safe_dump(config))
    return cli.main(["train", stage, str(path), *options])


def history(folder, run="runs/anchored") -> list[dict]:
    return json.loads((folder / run / "trainer_state.json").read_text())["log_history"]


def values(lines, name) -> list[float]:
    return [line[name] for line in lines if name in line]


def test_two_stages(place):
    for name, steps in (("runs/sft", 4), ("runs/anchored", 4)):
        lines = history(place, name)
        assert len(values(lines, "loss")) == steps and len(values(lines, "eval_loss")) == 3
        kls = values(lines, "eval_general_forgetting_kl")
        assert kls[0] == pytest.approx(0, abs=1e-9) and kls[-1] > 0
    lines = history(place)
    assert values(lines, "anchor/alpha") == [0.4, 0.4, 0.6, 0.6] and len(values(lines, "anchor/replay_kl")) == 4
    trained, base = (transformers.AutoModelForCausalLM.from_pretrained(place / name) for name in ("runs/anchored", "base"))
    assert not torch.equal(trained.lm_head.weight, base.lm_head.weight)
    assert list((place / "runs" / "anchored" / "runs").rglob("events.out.tfevents*")), "for TensorBoard"
    answers = (place / "runs" / "sft" / "answers" / "general.jsonl").read_text().splitlines()
    assert len(answers) == 8 and json.loads(answers[0])["completion"][0]["role"] == "assistant"


def test_going_on(place):
    """A run that ended early goes on as the one that did not."""
    config = {**ANCHORED, "output": "runs/again"}
    assert run(place, "anchored", {**config, "training": {**ANCHORED["training"], "max_steps": 3}}) == 0
    assert run(place, "anchored", config) == 1, "it would be written over"
    assert run(place, "anchored", config, "--resume") == 0
    for name in ("loss", "eval_loss", "anchor/kl"):
        assert values(history(place, "runs/again"), name)[-1] == values(history(place), name)[-1]
    assert run(place, "anchored", {**config, "training": {**ANCHORED["training"], "max_steps": 1}}, "--overwrite") == 0
    assert len(values(history(place, "runs/again"), "loss")) == 1
    assert [folder.name for folder in (place / "runs" / "again").glob("checkpoint-*")] == ["checkpoint-1"]


def test_store(place, capsys):
    """Made beside the configuration; a run that ended early goes on with it."""
    anchor = {
        **ANCHORED["anchor"],
        "inner_epochs": 2,
        "store": "anchors",
        "store_k": 12,
        "store_reference_k": 24,
        "store_values": "float32",
    }
    config = {**ANCHORED, "output": "runs/stored", "anchor": anchor}
    assert run(place, "anchored", {**config, "training": {**ANCHORED["training"], "max_steps": 3}}) == 0
    assert run(place, "anchored", config, "--resume") == 0
    assert (place / "anchors" / "reference" / "manifest.json").is_file()
    lines = history(place, "runs/stored")
    # In the last epoch all but the replayed example beside each four is known.
    assert values(lines, "anchor/store_misses")[-2:] == [1, 1] and values(lines, "anchor/store_hits")[-2:] == [4, 4]
    assert run(place, "anchored", {**config, "output": "runs/stored-at-once"}) == 0
    for name in ("loss", "anchor/kl"):
        assert values(lines, name)[-4:] == values(history(place, "runs/stored-at-once"), name)[-4:]
    wrong = {**config, "output": "runs/wrong", "anchor": {**anchor, "store": None}}
    assert run(place, "anchored", wrong) == 1
    assert "anchor_store_k: got 12 without an anchor_store" in capsys.readouterr().err


def test_adapters(place):
    lora = {"r": 2, "alpha": 4}
    assert run(place, "sft", {**SFT, "output": "runs/lora-sft", "lora": lora}) == 0
    anchor = {**ANCHORED["anchor"], "reference": "runs/lora-sft"}
    assert run(place, "anchored", {**ANCHORED, "output": "runs/lora", "lora": lora, "anchor": anchor}) == 0
    assert (place / "runs" / "lora" / "adapter_model.safetensors").is_file()
    assert values(history(place, "runs/lora"), "anchor/kl")[0] > 0


def test_eval(place, capsys):
    files = [f"new={place / 'eval.jsonl'}", str(place / "runs" / "sft" / "answers" / "general.jsonl")]
    arguments = ["eval", str(place / "runs" / "anchored"), "--base", str(place / "base")]
    for file in files:
        arguments += ["--data", file]
    capsys.readouterr()
    assert cli.main([*arguments, "--json"]) == 0
    found = json.loads(re.search(r"\{\n.*\n\}", capsys.readouterr().out, re.DOTALL)[0])
    lines = history(place)
    assert found["new"]["loss"] == pytest.approx(values(lines, "eval_loss")[-1], rel=1e-5)
    assert found["general"]["kl_base"] == pytest.approx(values(lines, "eval_general_forgetting_kl")[-1], rel=1e-4)
    assert cli.main([*arguments[:2], "--data", files[0], "--loss-on", "all"]) == 0
    assert "kl to base" not in capsys.readouterr().out


def test_report(place, capsys):
    runs = [str(place / "runs" / name) for name in ("sft", "anchored")]
    capsys.readouterr()
    assert cli.main(["report", *runs, "--output", str(place / "report")]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].split()[:3] == ["run", "stage", "steps"]
    losses = values(history(place), "eval_loss")
    assert f"{losses[0] - losses[-1]:+.4f}" in printed[2]
    page = (place / "report" / "report.html").read_text()
    pictures = re.findall(r'src="data:image/png;base64,([^"]+)"', page)
    names = ("gain_and_stability", "losses", "divergences")
    assert [base64.b64decode(picture) for picture in pictures] == [(place / "report" / f"{name}.png").read_bytes() for name in names]
    assert "http" not in page, "all of it is in the page"


def test_report_of_a_run_that_has_not_ended(place, tmp_path, capsys):
    config = {**SFT, "output": str(tmp_path / "<b>"), "data": {"train": "train.jsonl"}}
    assert run(place, "sft", config) == 0
    (tmp_path / "<b>" / "trainer_state.json").unlink()
    noted = tmp_path / "<b>" / "run.json"
    noted.write_text(json.dumps(json.loads(noted.read_text()) | {"seconds": None}))
    assert cli.main(["report", str(tmp_path / "<b>")]) == 0
    assert "not ended" in capsys.readouterr().out
    assert "&lt;b&gt;" in (tmp_path / "<b>" / "report" / "report.html").read_text(), "names are escaped"
    for file in tmp_path.rglob("trainer_state.json"):
        file.unlink()
    assert cli.main(["report", str(tmp_path / "<b>")]) == 1
    assert "the run has not come that far" in capsys.readouterr().err
