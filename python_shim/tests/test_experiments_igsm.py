"""Experiment 1's problems, skills, loss and order of runs."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from experiments import records
from experiments.igsm import evaluate, jobs, methods, problems, run, skills, training
from experiments.igsm.loss import Parts, seen
from experiments.igsm.model import Model
from experiments.igsm.teachers import Teacher
from experiments.igsm.vocabulary import END, LAYERS, MODULUS, NUMBER_OF
from experiments.igsm.writing import write

QUICK = replace(run.QUICK, taught=20, replayed=6, base_steps=1)


def solved(text: str) -> int:
    """The answer to a problem in the old wording, from its text alone."""
    *sentences, question = [sentence.split() for sentence in text.replace("?", "").split(" . ")]
    known, later = {}, {}
    for owner, item, first, *value in sentences:
        if first == "equals":
            later[owner, item] = value
        else:
            known[owner, item] = int(first)
    for name, (first, *rest) in later.items():
        if rest[0] in ("more-than", "times"):
            right = known[rest[1], rest[2]]
            known[name] = int(first) + right if rest[0] == "more-than" else int(first) * right
        else:
            left, right = known[first, rest[0]], known[rest[2], rest[3]]
            known[name] = left + right if rest[1] == "plus" else left - right
    _, owner, item = question
    parts = (
        [value for (whose, what), value in known.items() if whose == owner and what in LAYERS[item]]
        if item in LAYERS
        else [known[owner, item]]
    )
    return sum(parts) % MODULUS


@pytest.mark.parametrize("split", ["train", "validation", "test"])
def test_problems_have_their_answers(split):
    rng = random.Random(5)
    drawn = [problems.draw(rng, split) for _ in range(300)]
    assert {problem.kind for problem in drawn} == set(problems.KINDS)
    for problem in drawn:
        text, solution = problems.old_wording(problem)
        assert int(solution.split()[-1]) == solved(text)
        renamed, again = problems.new_wording(problem)
        assert int(again.split()[-1]) == solved(text)
        assert sorted(w for w in text.split() if w.isdigit()) == sorted(w for w in renamed.split() if w.isdigit())


def test_splits_share_no_structure():
    def sketches(split):
        rng = random.Random(1)
        return {
            (p.kind, p.target, tuple(sorted(p.operands)), tuple(sorted(parameter for parameter, _ in p.facts)))
            for p in (problems.draw(rng, split) for _ in range(400))
        }

    train, validation, test = (sketches(split) for split in ("train", "validation", "test"))
    assert not train & validation and not train & test and not validation & test


def test_exact_is_what_greedy_decoding_gives():
    torch.manual_seed(3)
    model, asked = Model(), skills.examples(skills.NEW, 12, "train", 0)
    tokens, labels = skills.batch(asked)
    ends = (labels != skills.IGNORED).int().argmax(dim=1)
    written = [
        row[: row.index(NUMBER_OF[END]) + 1 if NUMBER_OF[END] in row else 13] for row in write(model, tokens, ends, 13, None).tolist()
    ]
    # Half of them get the model's own answer, which greedy decoding then writes.
    mixed = [skills.Example(e.prompt, tuple(w)) if i % 2 else e for i, (e, w) in enumerate(zip(asked, written))]
    assert [evaluate.exact(model, *skills.batch([e])) for e in mixed] == [100.0 * (tuple(w) == e.answer) for e, w in zip(mixed, written)]


def test_replay_and_anchor_are_one_loss():
    torch.manual_seed(4)
    student, snapshot, reference, base = (Model() for _ in range(4))
    new = skills.batch(skills.examples(skills.NEW, 4, "train", 0))
    again = skills.batch(skills.examples(skills.EARLIER["sort"], 3, "train", 0))
    teachers = [Teacher(model, new) for model in (base, snapshot, reference)]
    setting = methods.Setting("anchored", reference=1e-3, replay="base", replay_weight=3.0)
    parts = Parts(setting, student, teachers[0])
    parts.add_new(0.25, new, torch.arange(4), *teachers[1:])
    parts.add_replay(again)

    def kl(target, batch):
        return functional.kl_div(student(*seen(batch)).log_softmax(-1), target.log_softmax(-1), log_target=True, reduction="sum")

    wanted = kl(0.75 * snapshot(*seen(new)) + 0.25 * reference(*seen(new)), new) + 3 * kl(base(*seen(again)), again)
    torch.testing.assert_close(parts.total(), wanted / (new[1] != skills.IGNORED).sum(), rtol=1e-4, atol=1e-6)


def test_written_answers_end():
    torch.manual_seed(5)
    student, batch = Model(), skills.batch(skills.examples(skills.NEW, 6, "train", 0))
    tokens, labels = training._written(student, batch, torch.Generator().manual_seed(0))
    for words, targets, start in zip(tokens.tolist(), labels.tolist(), (batch[1] != skills.IGNORED).int().argmax(dim=1).tolist()):
        answer = targets[start : start + 13]
        if NUMBER_OF[END] in answer:
            over = answer.index(NUMBER_OF[END]) + 1
            answer, rest = answer[:over], answer[over:]
            assert set(rest) <= {skills.IGNORED}
        assert skills.IGNORED not in answer
        assert words[start + 1 : start + len(answer)] == answer[:-1]  # what the next word is written after
        assert targets.count(skills.IGNORED) == len(targets) - len(answer)
    assert not torch.equal(labels, batch[1])


def test_every_setting_has_three_rates():
    main, variants = methods.settings()
    named = {(s.method, s.variant, s.learning_rate) for s in main + variants}
    assert len(named) == len(main) + len(variants) == 3 * len(methods.FAMILIES)
    assert len({s.method for s in main}) == len(main) / 3
    assert all(s.outer_iterations * s.inner_epochs == methods.EPOCHS for s in main + variants)


def test_runs_are_kept(tmp_path, monkeypatch):
    main, variants = methods.settings()
    few = main[:3] + [s for s in main if s.method == "anchored, on-policy"][:1]
    monkeypatch.setattr(methods, "settings", lambda: (few, [s for s in variants if s.variant == "labels 1"][:1]))
    run.Experiment(QUICK, tmp_path, 1).run()
    found = records.read(tmp_path / "runs.jsonl")
    assert {r.method for r in found} == {"base", "SFT", "weight averaging", "anchored, on-policy", "SFT + replay"}
    run.Experiment(QUICK, tmp_path, 1).run()
    assert records.read(tmp_path / "runs.jsonl") == found
    run.report.write(tmp_path, QUICK, run.LIMITS, 1.0)
    assert "anchored, on-policy" in (tmp_path / "tables.md").read_text()
    with pytest.raises(SystemExit, match="other sizes"):
        run.Experiment(jobs.Sizes(), tmp_path, 1)
