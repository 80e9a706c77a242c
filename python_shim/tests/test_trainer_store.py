"""AnchoredSFTTrainer with anchor_store: the losses of one without, of what a store gives back."""

import json
import logging

import numpy as np
import pytest
import torch

pytest.importorskip("trl")
peft = pytest.importorskip("peft")
datasets = pytest.importorskip("datasets")

from anchorkl.errors import AnchorKLError
from anchorkl.hf._shelf import Shelf
from anchorkl.hf.stores import examples
from anchorkl.store import Builder, Manifest, Store
from hf_models import VOCAB
from training import anchored_trainer, by_itself, logged, models, prompts_and_completions, tokenizer  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
# Rounding that differs is small; AdamW makes full steps of it where a gradient is hardly more than that.
CLOSE = {"rel": 1e-3, "abs": 5e-6}
EXACT = {"anchor_store_values": "float32"}
ALL_BUT_STORE = ("loss", "anchor/kl", "anchor/kl_reference", "anchor/kl_snapshot", "anchor/bound", "anchor/ce", "anchor/replay_kl")


@pytest.fixture(scope="module")
def sft(tmp_path_factory) -> str:
    """Where the reference is."""
    folder = tmp_path_factory.mktemp("sft")
    models()[1].save_pretrained(folder)
    return str(folder)


def run(folder, reference, store=None, **changes):
    """Two outer iterations of two epochs of two steps."""
    base = changes.pop("base", None) or models()[0]
    if changes.get("anchor_snapshot") != "steps":
        changes = {"anchor_inner_epochs": 2, **changes}
    trainer = anchored_trainer(folder / "run", base, reference, anchor_store=None if store is None else str(store), **changes)
    trainer.train()
    return trainer


def held(teacher) -> int:
    """Bytes of a teacher's weights in memory."""
    return sum(tensor.untyped_storage().nbytes() for tensor in teacher.weights().values())


MODES = {
    "logit space": {},
    "probability space": {"anchor_space": "probability", "anchor_tau": 2.0, "anchor_alphas": [0.3, 0.7]},
    "cross-entropy, accumulation": {"anchor_ce_weight": 0.2, "per_device_train_batch_size": 2, "gradient_accumulation_steps": 2},
    "logits": {"anchor_fused_linear": False, "anchor_divergence": "jsd", "anchor_jsd_beta": 0.3},
    # AdamW makes a step of the rounding in the gradients of tokens that only replayed examples have.
    "replay": {"anchor_replay_share": 0.5, "optim": "sgd", "learning_rate": 0.3},
    "current": {"anchor_snapshot": "current"},
    "average": {"anchor_snapshot": "ema", "anchor_snapshot_ema": 0.8},
    "steps": {"anchor_snapshot": "steps", "anchor_snapshot_steps": 3},
    "capped": {"kind": "Gemma2"},
    "reference kept": {"anchor_store_reference_k": 0},
}


OF_ALL_TOKENS = ["probability space", "logits", "replay", "current", "steps", "reference kept"]  # listed one by one


@pytest.mark.parametrize(
    ("mode", "k"), [*((mode, 0) for mode in MODES if mode != "reference kept"), *((mode, VOCAB) for mode in OF_ALL_TOKENS)]
)
def test_losses_are_those_without(tmp_path, sft, mode, k):
    found = []
    for store in (None, tmp_path / "store"):
        changes = dict(MODES[mode])
        kind = changes.pop("kind", "Llama")
        base, reference = models(kind)
        if "anchor_replay_share" in changes:
            changes["replay_dataset"] = prompts_and_completions(3, seed=5)
        given = EXACT | {"anchor_store_k": k} if store else {}
        if not store:
            changes.pop("anchor_store_reference_k", None)
        found.append(run(tmp_path, sft if kind == "Llama" else reference, store, base=base, **given, **changes))
    without, stored = found
    whole = k == 0 or changes.get("anchor_snapshot") is not None
    names = ALL_BUT_STORE if whole else ("loss", "anchor/kl", "anchor/ce", "anchor/entropy", "anchor/replay_kl")
    assert whole or logged(stored, "anchor/bound") == []
    for name in names:
        assert logged(stored, name) == pytest.approx(logged(without, name), **CLOSE), name
    assert len(logged(stored)) == (6 if mode == "steps" else 8)


def test_what_is_met_first_and_after(tmp_path, sft):
    trainer = run(tmp_path, sft, tmp_path / "store")
    assert logged(trainer, "anchor/store_misses") == [4, 4, 0, 0] * 2
    assert logged(trainer, "anchor/store_hits") == [0, 0, 4, 4] * 2
    assert len(Store(tmp_path / "store" / "reference")) == 8
    # Of the reference nothing is missing any more, and it is not in memory, with another alpha, too.
    again = run(tmp_path, sft, tmp_path / "store", anchor_alpha=0.3, anchor_snapshot="current")
    assert logged(again, "anchor/store_misses") == [0] * 8 and held(again.anchor_reference) == 0


class Held:
    """The bytes of reference and snapshot, and the snapshots' folders, while each step runs."""

    def __init__(self, monkeypatch, store):
        from anchorkl.hf import AnchoredSFTTrainer

        self.bytes, self.folders = [], []
        compute = AnchoredSFTTrainer.compute_loss

        def noted(trainer, *args, **kwargs):
            loss = compute(trainer, *args, **kwargs)
            self.bytes.append((held(trainer.anchor_reference), held(trainer.anchor_snapshot.teacher)))
            self.folders.append(sorted(folder.name[:10] for folder in store.glob("anchor-*")))
            return loss

        monkeypatch.setattr(AnchoredSFTTrainer, "compute_loss", noted)


def test_teachers_are_put_away(tmp_path, sft, monkeypatch):
    seen = Held(monkeypatch, tmp_path / "store")
    trainer = run(tmp_path, sft, tmp_path / "store", save_strategy="steps", save_steps=1)
    whole = sum(p.numel() * 4 for p in trainer.model.parameters())
    assert all(reference >= whole and snapshot >= whole for reference, snapshot in seen.bytes[:2])
    assert seen.bytes[2:4] == [(0, 0)] * 2
    assert all(reference == 0 and snapshot >= whole for reference, snapshot in seen.bytes[4:6])
    assert seen.bytes[6:] == [(0, 0)] * 2
    # Every checkpoint can be gone on with, those before the last iteration's start, too.
    assert seen.folders == [["anchor-000"]] * 4 + [["anchor-000", "anchor-001"]] * 4
    plain = run(tmp_path / "plain", sft, save_strategy="steps", save_steps=1)
    for step in range(1, 9):
        saved, want = (t / "run" / f"checkpoint-{step}" / "anchor" / "snapshot.safetensors" for t in (tmp_path, tmp_path / "plain"))
        assert len(saved.read_bytes()) == len(want.read_bytes())
    assert logged(trainer)[:3] == pytest.approx(logged(plain)[:3], rel=0.05)


def test_a_reference_that_is_not_kept(tmp_path, sft, monkeypatch, caplog):
    """It is loaded for each outer iteration's first epoch, as planned and so without a warning."""
    seen = Held(monkeypatch, tmp_path / "store")
    with caplog.at_level(logging.WARNING):
        trainer = run(tmp_path, sft, tmp_path / "store", anchor_store_k=5)
    whole = sum(p.numel() * 4 for p in trainer.model.parameters())
    assert all(reference >= whole and snapshot >= whole for reference, snapshot in seen.bytes[:2] + seen.bytes[4:6])
    assert seen.bytes[2:4] == seen.bytes[6:] == [(0, 0)] * 2
    assert not (tmp_path / "store" / "reference").exists() and "needed again" not in caplog.text


def test_old_iterations_are_removed(tmp_path, sft, monkeypatch):
    other = tmp_path / "store" / "anchor-999-of-another-run"
    other.mkdir(parents=True)
    (other / "run").write_text("elsewhere")
    seen = Held(monkeypatch, tmp_path / "store")
    run(tmp_path, sft, tmp_path / "store", anchor_outer_iterations=3, save_strategy="steps", save_steps=3, save_total_limit=1)
    own = [[name for name in names if name != "anchor-999"] for names in seen.folders]
    # The checkpoint of step 3 goes on with the first iteration until that of step 6 takes its place, which does with the second.
    first, second, third = (f"anchor-00{iteration}" for iteration in range(3))
    assert own == [[first]] * 4 + [[first, second]] * 2 + [[second]] * 2 + [[second, third]] + [[third]] * 3
    assert other.is_dir()
    state = json.loads((tmp_path / "run" / "checkpoint-12" / "anchor" / "state.json").read_text())
    assert sorted(folder.name for folder in (tmp_path / "store").glob("anchor-*")) == sorted([other.name, state["anchor_store"]])


def test_a_reference_that_is_needed_again(tmp_path, sft, caplog):
    """More data than the store has: the reference is loaded, and the losses are those without a store."""
    run(tmp_path, sft, tmp_path / "store", data=prompts_and_completions(8).select(range(4)), **EXACT)
    caplog.clear()
    loads = []

    def reference():
        loads.append(1)
        return models()[1]

    with caplog.at_level(logging.WARNING):
        trainer = run(tmp_path, reference, tmp_path / "store", **EXACT)
    assert len(loads) == 2 and held(trainer.anchor_reference) == 0
    assert [record.message for record in caplog.records].count("anchorkl.hf: the reference is needed again, and loaded") == 1
    assert logged(trainer) == pytest.approx(logged(run(tmp_path, sft)), **CLOSE)
    assert sum(logged(trainer, "anchor/store_misses")[:2]) == 8, "of the snapshot's, which is another run's"


def test_a_reference_that_is_given_stays(tmp_path, caplog):
    base, reference = models()
    with caplog.at_level(logging.WARNING):
        run(tmp_path, reference, tmp_path / "store", base=base)
    assert "the reference stays in memory, as reference_model is a model" in caplog.text
    assert sum(p.untyped_storage().nbytes() for p in reference.parameters()) > 0


def test_a_second_training_of_one_trainer(tmp_path, sft):
    trainer = run(tmp_path, sft, tmp_path / "store")
    trainer.train()
    assert logged(trainer, "anchor/store_misses")[-8:] == [4, 4, 0, 0] * 2


def buckets(trainer, base, reference, batch, k, of_reference):
    """The loss of a batch of the base, which is student and snapshot, in float64 and plain loops: the anchor's k most likely
    tokens and the rest as one, the anchor made of so many of the reference's and the rest shared out as the base's."""
    alpha, tau, space = trainer.args.anchor_alpha, trainer.args.anchor_tau, trainer.args.anchor_space
    inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
    with torch.no_grad():
        a, r = (torch.softmax(m.double().eval()(**inputs).logits / tau, -1).numpy() for m in (base, reference))
    total, tokens = 0.0, 0
    for row, column in zip(*np.nonzero(batch["labels"].numpy()[:, 1:] != -100)):
        p, q = a[row, column], r[row, column].copy()
        rest = np.argsort(-q)[of_reference:]
        q[rest] = q[rest].sum() * p[rest] / max(p[rest].sum(), 1e-300)
        anchor = p ** (1 - alpha) * q**alpha if space == "logit" else (1 - alpha) * p + alpha * q
        anchor /= anchor.sum()
        kept = np.argsort(-anchor)[:k]
        for one, other in [*zip(anchor[kept], p[kept]), (1 - anchor[kept].sum(), 1 - p[kept].sum())]:
            total += one * np.log(one / other)
        tokens += 1
    return total / tokens


@pytest.mark.parametrize(("space", "of_reference"), [("logit", None), ("logit", 9), ("probability", 9), ("probability", None)])
def test_most_likely_tokens(tmp_path, sft, space, of_reference, monkeypatch):
    from anchorkl.hf import AnchoredSFTTrainer

    batches = []
    compute = AnchoredSFTTrainer.compute_loss

    def noted(trainer, model, inputs, **options):
        batches.append(inputs)
        return compute(trainer, model, inputs, **options)

    monkeypatch.setattr(AnchoredSFTTrainer, "compute_loss", noted)
    options = {"anchor_space": space, "anchor_tau": 1.5, "anchor_alpha": 0.6, "learning_rate": 0.0, "anchor_outer_iterations": 1}
    options["anchor_store_reference_k"] = of_reference
    trainer = run(tmp_path, sft, tmp_path / "store", anchor_store_k=7, **EXACT, **options)
    base, reference = models()
    want = [buckets(trainer, base, reference, batch, 7, of_reference or VOCAB) for batch in batches]
    assert logged(trainer) == pytest.approx(want, rel=2e-5) and len(want) == 4
    assert logged(trainer, "anchor/kl") == pytest.approx(want, rel=2e-5)
    rounded = run(tmp_path, sft, tmp_path / "rounded", anchor_store_k=7, **options)
    assert logged(rounded) == pytest.approx(want, rel=0.05) and logged(rounded) != logged(trainer)


@pytest.mark.parametrize("values", ["bfloat16", "float16", "float32"])
@pytest.mark.parametrize("k", [0, 5])
def test_what_is_added_is_what_is_read(tmp_path, k, values):
    """So that a step which adds has the numbers of one that reads."""
    manifest = Manifest(vocab=VOCAB, form="topk" if k else "full", k=k, values=values)
    shelf = Shelf(tmp_path, manifest, 0)
    labels = torch.tensor([[-100, -100, 5, 6, 7]])
    (example,) = examples({"input_ids": torch.tensor([[3, 4, 5, 6, 7]]), "labels": labels})
    logits = torch.randn(3, VOCAB) * 5
    logits[1, 7] = -torch.inf
    logits[2] = -100.0
    logits[2, 4] = 100.0  # all others' probability is 0 in any of these types
    assert example not in shelf
    added, read = shelf.append(example, logits), shelf.read(example)
    assert example in shelf
    for name in ("tokens", "positions", "stored", "ids", "tail"):
        one, other = getattr(added, name), getattr(read, name)
        np.testing.assert_array_equal(one, other, err_msg=name)
    shelf.close()


def test_examples_that_occur_twice(tmp_path, sft):
    data = prompts_and_completions(4)
    data = datasets.concatenate_datasets([data, data])
    without, stored = (run(tmp_path, sft, store, data=data, **(EXACT if store else {})) for store in (None, tmp_path / "store"))
    assert logged(stored) == pytest.approx(logged(without), **CLOSE)
    assert len(Store(tmp_path / "store" / "reference")) == 4


@pytest.mark.parametrize("k", [0, 5])
def test_no_token_counts(tmp_path, sft, k):
    data = [{"input_ids": [3, 4, 5], "labels": [-100, -100, -100]}] * 4
    trainer = run(
        tmp_path, sft, tmp_path / "store", data=datasets.Dataset.from_list(data), max_steps=2, anchor_store_k=k,
        dataset_kwargs={"skip_prepare_dataset": True},
    )  # fmt: skip
    assert logged(trainer) == [0.0, 0.0] and all(bool(p.isfinite().all()) for p in trainer.model.parameters())


def test_adapters(tmp_path):
    base, _ = models()
    kind = {"r": 2, "target_modules": ["q_proj"], "task_type": "CAUSAL_LM"}
    adapted = peft.get_peft_model(models()[0], peft.LoraConfig(**kind, init_lora_weights=False))
    adapted.save_pretrained(tmp_path / "sft")
    found = []
    for store in (None, tmp_path / "store", tmp_path / "store"):
        torch.manual_seed(3)
        base, _ = models()
        given = EXACT if store else {}
        found.append(run(tmp_path, str(tmp_path / "sft"), store, base=base, peft_config=peft.LoraConfig(**kind), **given))
    assert logged(found[1]) == pytest.approx(logged(found[0]), **CLOSE) and logged(found[0])[0] > 0
    assert logged(found[2]) == logged(found[1])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"anchor_store_k": 5, "anchor_store_reference_k": 5},
            "anchor_store: got a store whose form is 'full' .*wanted 'topk', as in this run",
        ),
        ({"anchor_store_values": "float16"}, "anchor_store: got a store whose values is 'bfloat16' .*wanted 'float16'"),
        ({"reference": "base"}, "anchor_store: got a store whose model is '[0-9a-f]{32}' .*wanted '[0-9a-f]{32}', as in this run"),
        ({"processing_class": "another"}, "anchor_store: got a store whose tokenizer is '[0-9a-f]{32}' "),
        ({"busy": True}, "anchor_store: got a store that another run adds to"),
        ({"anchor_on_policy": 0.5}, "anchor_store: got a store with an anchor_on_policy of 0.5, wanted None"),
        ({"packing": True}, "packing: got True with an anchor_store, wanted False"),
        ({"padding_free": True}, "padding_free: got True with an anchor_store, wanted False"),
        ({"store": None, "anchor_store_k": 5}, "anchor_store_k: got 5 without an anchor_store"),
        ({"store": None, "anchor_store_values": "float16"}, "anchor_store_values: got 'float16' without an anchor_store"),
        ({"store": "new", "anchor_store_k": VOCAB + 1}, f"anchor_store_k: got {VOCAB + 1}, wanted at most the {VOCAB} tokens"),
        ({"anchor_store_reference_k": 5}, "anchor_store_reference_k: got 5 without an anchor_store_k, wanted None"),
        ({"anchor_store_k": -1}, "anchor_store_k: got -1, wanted a number of tokens, or 0 for all"),
        ({"anchor_store_values": "int8"}, "anchor_store_values: got 'int8', wanted one of float16, bfloat16, float32"),
    ],
)
def test_refused(tmp_path, sft, changes, words, monkeypatch):
    import training

    store, changes = tmp_path / "store", dict(changes)
    data = prompts_and_completions(8)
    if words.startswith(("anchor_store: got a store whose", "anchor_store: got a store that")):
        run(tmp_path, sft, store, data=data.select(range(4)), anchor_inner_epochs=1, max_steps=1)
    reference = models()[0] if changes.pop("reference", None) else sft
    if changes.pop("processing_class", None):
        other = tokenizer()
        other.chat_template = "{{ messages }}"
        monkeypatch.setattr(training, "tokenizer", lambda: other)
    chosen = changes.pop("store", "store")
    if changes.pop("busy", False):
        held_open = Builder(store / "reference", Store(store / "reference").manifest)  # noqa: F841
    with pytest.raises(AnchorKLError, match=words):
        run(tmp_path, reference, chosen and tmp_path / chosen, data=data, **changes)
