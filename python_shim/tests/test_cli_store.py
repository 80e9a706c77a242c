"""The command store, on a tiny model and a file of a few lines."""

import json

import numpy as np
import pytest

pytest.importorskip("trl")
pytest.importorskip("pydantic")

import torch

from anchorkl import cli
from anchorkl.errors import NotFound, Unsupported
from anchorkl.hf import stores
from anchorkl.store import Store, top_k
from anchorkl.torch import anchored_kl
from training import by_itself, models, prompts_and_completions, tokenizer  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a model, a file, and stores of it: full, and topk, which was stopped after half of the file."""
    folder = tmp_path_factory.mktemp("store")
    models()[0].save_pretrained(folder / "base")
    tokenizer().save_pretrained(folder / "base")
    rows = [json.dumps(row) + "\n" for row in prompts_and_completions(8)]
    (folder / "half.jsonl").write_text("".join(rows[:4]))
    (folder / "data.jsonl").write_text("".join(rows + rows[:1]))  # an example twice
    assert build(folder, "data.jsonl", "full") == 0
    assert build(folder, "half.jsonl", "topk", "--k", "5", "--tau", "2", "--values", "float32") == 0
    return folder


def build(folder, data, store, *options) -> int:
    return cli.main(["store", "build", str(folder / "base"), str(folder / data), str(folder / store), "--batch-size", "3", *options])


def model_logits(record):
    model = models()[0].eval()
    with torch.no_grad():
        return model(input_ids=torch.tensor(record.tokens)[None].long()).logits[0, record.positions - 1]


def test_full(place):
    store = Store(place / "full")
    assert len(store) == 8 and store.manifest.model == str(place / "base") and len(store.manifest.tokenizer) == 32
    lengths = set()
    for id in store:
        record = store[id]
        lengths.add(len(record.tokens))
        assert record.positions[-1] == len(record.tokens) - 1 and 0 < len(record.positions) < len(record.tokens)
        wanted = model_logits(record)
        np.testing.assert_allclose(record.values, wanted, rtol=0.005, atol=1e-4)
    assert len(lengths) > 4  # what was padded in a batch


def test_goes_on(place, capsys):
    assert build(place, "data.jsonl", "topk", "--k", "5", "--tau", "2", "--values", "float32") == 0
    assert "4 examples added, 5 were there" in capsys.readouterr().out
    store = Store(place / "topk")
    assert len(store) == 8
    for id in store:
        record = store[id]
        ids, logs, tail = top_k(model_logits(record).numpy(), 5, 2.0)
        np.testing.assert_allclose(record.values, logs, atol=2e-5)
        np.testing.assert_allclose(record.tail, tail, atol=2e-5)
        assert (record.ids == ids).mean() > 0.9  # but for equals


def test_batches_from_the_store(place):
    """The loss of a padded batch with what the store has is that with the model's own logits, where the store has
    every token; padding is on either side."""
    vocab = Store(place / "full").manifest.vocab
    assert build(place, "data.jsonl", "whole", "--k", str(vocab), "--values", "float32") == 0
    with Store(place / "whole") as store:
        records = [store[id] for id in store][:3]
        length = max(len(record.tokens) for record in records) + 1
        for left in (False, True):
            batch = {name: torch.full((3, length), -100 if name == "labels" else 0) for name in ("input_ids", "labels", "attention_mask")}
            for row, record in enumerate(records):
                at = slice(length - len(record.tokens), length) if left else slice(0, len(record.tokens))
                batch["input_ids"][row, at] = torch.from_numpy(record.tokens).long()
                batch["attention_mask"][row, at] = 1
                counted = torch.full((len(record.tokens),), -100)
                counted[record.positions] = torch.from_numpy(record.tokens[record.positions]).long()
                batch["labels"][row, at] = counted
            teacher = models()[0].eval()
            with torch.no_grad():
                logits = teacher(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).logits
            student = logits + torch.randn_like(logits)
            kept = stores.read(store, batch)
            for divergence in ("forward", "reverse"):
                options = {"alpha": 1.0, "divergence": divergence, "shift": True}
                got = anchored_kl(student, None, kept, batch["labels"], **options)
                torch.testing.assert_close(got, anchored_kl(student, None, logits, batch["labels"], **options), rtol=1e-4, atol=1e-6)
        batch["input_ids"][0, -1] += 1
        with pytest.raises(NotFound):
            stores.read(store, batch)
    with pytest.raises(Unsupported):
        stores.read(Store(place / "full"), batch)


def test_refuses_another_setting(place, capsys):
    assert build(place, "data.jsonl", "full", "--k", "5") == 1
    assert 'form: got "topk", the store has "full"' in capsys.readouterr().err
    assert build(place, "data.jsonl", "new", "--tau", "2") == 1
    assert "--tau" in capsys.readouterr().err and not (place / "new").exists()


def test_info_verify_merge(place, capsys):
    assert cli.main(["store", "info", str(place / "full"), "--json"]) == 0
    held = json.loads(capsys.readouterr().out)
    assert held["examples"] == 8 and held["form"] == "full" and held["damaged"] == 0
    assert cli.main(["store", "info", str(place / "full")]) == 0
    assert "vocab" in capsys.readouterr().out
    assert cli.main(["store", "merge", str(place / "merged"), str(place / "full")]) == 0
    assert "8 examples" in capsys.readouterr().out
    assert cli.main(["store", "verify", str(place / "merged")]) == 0
    segment = place / "merged" / "segment-00000.akl"
    contents = bytearray(segment.read_bytes())
    contents[len(contents) // 2] ^= 1
    segment.write_bytes(contents)
    assert cli.main(["store", "verify", str(place / "merged")]) == 1
    assert "7 whole records" in capsys.readouterr().out
    assert cli.main(["store", "merge", str(place / "again"), str(place / "merged")]) == 1
    assert cli.main(["store", "merge", str(place / "again"), str(place / "merged"), "--salvage"]) == 0
    assert cli.main(["store", "info", str(place / "nothing")]) == 1
    assert "no store here" in capsys.readouterr().err
