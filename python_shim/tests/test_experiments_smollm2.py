"""The experiment with SmolLM2, on a model of one tiny layer: its checks, its losses, and going on after a kill."""

import dataclasses
import sys
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from transformers import LlamaConfig, LlamaForCausalLM

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from experiments import records
from experiments.smollm2 import checks, zets
from experiments.smollm2.batches import Example, collate, shuffled_batches
from experiments.smollm2.losses import step_loss
from experiments.smollm2.model import response_logits
from experiments.smollm2.run import unfinished
from experiments.smollm2.settings import REFERENCES, SETTINGS, Setting
from experiments.smollm2.tasks import logits_of

SKILL = [Example([1, 5, 9], [7, 2]), Example([1, 6], [8, 11, 2])]
REPLAYED = [Example([1, 3, 4, 5], [12, 13])]


def tiny(seed):
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=50, hidden_size=16, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, tie_word_embeddings=True
    )
    return LlamaForCausalLM(config).eval()


@pytest.fixture(scope="module")
def models():
    return {name: tiny(seed) for seed, name in enumerate(("student", "snapshot", "reference", "base"))}


def loss_of(models, setting, replayed=()):
    teachers = [logits_of(models[name], SKILL) for name in ("snapshot", "reference", "base")]
    return step_loss(models["student"], setting, SKILL, list(replayed), *teachers, logits_of(models["base"], list(replayed)))


def student_log_probs(models, examples):
    return F.log_softmax(response_logits(models["student"], collate(examples)), -1)


def kl(anchor_logits, log_p):
    log_q = F.log_softmax(anchor_logits, -1)
    return (log_q.exp() * (log_q - log_p)).sum(-1)


def test_anchor_holds_replayed_rows_to_the_base(models):
    got = loss_of(models, Setting("anchored", target="anchor", alpha=0.25, replay="base"), REPLAYED)
    snapshot, reference = (torch.cat(logits_of(models[name], SKILL)) for name in ("snapshot", "reference"))
    log_p = student_log_probs(models, SKILL + REPLAYED)
    rows = kl(torch.cat([0.75 * snapshot + 0.25 * reference, *logits_of(models["base"], REPLAYED)]), log_p)
    assert got.item() == pytest.approx(rows.mean().item(), rel=1e-5)


def test_fine_tuning_with_kl_to_the_base(models):
    labels = collate(SKILL).labels
    log_p = student_log_probs(models, SKILL)
    wanted = F.nll_loss(log_p, labels) + 0.2 * kl(torch.cat(logits_of(models["base"], SKILL)), log_p).mean()
    assert loss_of(models, Setting("SFT + KL to base", base_kl=0.2)).item() == pytest.approx(wanted.item(), rel=1e-5)


def test_replay_beside_fine_tuning(models):
    log_p, skill = student_log_probs(models, SKILL + REPLAYED), collate(SKILL).labels
    nll = F.nll_loss(log_p[: len(skill)], skill, reduction="sum")
    held = kl(torch.cat(logits_of(models["base"], REPLAYED)), log_p[len(skill) :]).sum()
    got = loss_of(models, Setting("SFT + replay", replay="base"), REPLAYED)
    assert got.item() == pytest.approx((nll + held).item() / len(log_p), rel=1e-5)
    labels = collate(SKILL + REPLAYED).labels
    got = loss_of(models, Setting("SFT + replay", replay="answers"), REPLAYED)
    assert got.item() == pytest.approx(F.nll_loss(log_p, labels).item(), rel=1e-5)


def test_batches_hold_every_example_once():
    examples = [Example([1] * (3 + i % 7), [2]) for i in range(30)]
    batches = list(shuffled_batches(examples, 8, 3))
    assert sorted(i for batch in batches for i in batch) == list(range(30))
    assert batches != list(shuffled_batches(examples, 8, 4))


def test_held_out_zets_ask_for_things_never_seen():
    made = zets.zets()
    assert {split: len(pairs) for split, pairs in made.items()} == zets.SIZES
    asked = {split: {zet.split(" | ")[0] for _, zet in pairs} for split, pairs in made.items()}
    assert not asked["train"] & (asked["validation"] | asked["test"]) and not asked["validation"] & asked["test"]


@pytest.mark.parametrize(
    "kind, follows, does_not",
    [
        ("capitals", "ROME.", "Rome."),
        ("lower case", "madrid.", "Madrid."),
        ("keyword", "The Boat sails.", "A boatman sails."),
        ("left out", "It barks.", "The dog barks."),
        ("beginning", "Certainly! A library lends books.", "A library certainly lends books."),
        ("ending", "Water falls. That is all.", "That is all. Water falls."),
        ("one sentence", "It has two wheels.", "It has two wheels. It rolls."),
        ("few words", "The Pacific.", "The largest of all oceans on Earth is the Pacific Ocean."),
        ("bullets", "- apple\n- pear\n- plum", "- apple\n- pear"),
        ("numbered", "1. chess\n2. golf\n3. judo", "1. chess\n3. golf\n2. judo"),
        ("quotes", '"Hello!"', 'He said "hello".'),
        ("yes or no", "Yes.", "Yes, it is."),
        ("json", '{"country": "Peru"}', "country: Peru"),
    ],
)
def test_checks_tell_what_follows(kind, follows, does_not):
    instruction = next(i for i in checks.instructions() if i.kind == kind)
    assert checks.strict(instruction, follows) and not checks.strict(instruction, does_not)
    assert not checks.loose(instruction, does_not)


def test_loose_forgives_an_opening_line_and_asterisks():
    capitals = next(i for i in checks.instructions() if i.kind == "capitals")
    assert not checks.strict(capitals, "Sure:\nROME") and checks.loose(capitals, "Sure:\nROME")
    beginning = next(i for i in checks.instructions() if i.kind == "beginning")
    assert checks.loose(beginning, "**Certainly**, it lends books.")
    assert not checks.strict(capitals, "") and not checks.loose(capitals, "\n")


def test_grid_has_its_references_before_what_needs_them():
    seen = set()
    for setting in SETTINGS:
        if setting.method == "SFT":
            seen.add(setting.learning_rate)
        if setting.target == "anchor":
            assert REFERENCES[setting.reference] in seen, setting
    assert len({tuple(s.key.values()) for s in SETTINGS}) == len(SETTINGS)


def test_goes_on_where_it_was_killed(tmp_path):
    runs = tmp_path / "runs.jsonl"
    first = Setting("SFT", epochs=1, averages=(0.5,))
    second = dataclasses.replace(first, learning_rate=3e-4)

    def measured(setting, method, variant=""):
        key = setting.key | {"method": method, "variant": variant}
        return [records.Record(**key, epoch=1, split=split, gain=0.0, lost=0.0) for split in records.SPLITS]

    whole = measured(first, "weight averaging", "0.5 of SFT") + measured(first, "SFT")
    torn = measured(second, "weight averaging", "0.5 of SFT") + measured(second, "SFT")[:1]
    records.append(runs, whole + torn)
    assert unfinished((first, second), runs) == [second]
    assert records.read(runs) == whole
