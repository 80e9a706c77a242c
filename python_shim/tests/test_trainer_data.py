"""What comes into batches besides the data: replayed examples and the student's own responses."""

import json

import pytest
import torch
import transformers

pytest.importorskip("trl")
datasets = pytest.importorskip("datasets")

from anchorkl.hf import AnchoredSFTConfig, AnchoredSFTTrainer, base_answers
from anchorkl.hf.generation import on_policy_batch, write_responses
from training import anchored_trainer, arguments, by_itself, logged, models, prompts_and_completions, tiny, tokenizer  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
CLOSE = {"rel": 1e-5, "abs": 1e-6}


class Batches(transformers.TrainerCallback):
    """The student's weights while the last step runs."""

    def on_pre_optimizer_step(self, args, state, control, model=None, **kwargs):
        self.weights = {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def sums(teacher, student, batch, alpha=None, snapshot=None):
    """The summed KL(anchor || student) over the labels of a batch, in float64, and their number."""
    with torch.no_grad():
        mask = {name: batch[name] for name in ("input_ids", "attention_mask")}
        r, s, a = (m.double().eval()(**mask).logits[:, :-1] for m in (teacher, student, snapshot or teacher))
        q = torch.log_softmax(a if alpha is None else (1 - alpha) * a + alpha * r, -1)
        kl = (q.exp() * (q - torch.log_softmax(s, -1))).sum(-1)
    counts = batch["labels"][:, 1:].ne(-100)
    return float(kl[counts].sum()), int(counts.sum())


def test_replay_holds_the_student_to_the_base(tmp_path):
    callback = Batches()
    replayed = prompts_and_completions(5, seed=7)
    base, reference = models()
    trainer = anchored_trainer(tmp_path, base, reference, replay_dataset=replayed, anchor_replay_share=0.5, callbacks=[callback])
    seen = []
    compute_loss = trainer.compute_loss
    trainer.compute_loss = lambda model, inputs, **kwargs: (seen.append(inputs), compute_loss(model, inputs, **kwargs))[1]
    trainer.train()
    assert all(batch["anchor_replay"]["input_ids"].shape[0] == 2 for batch in seen) and len(seen) == 4
    # The last step: the snapshot is no longer the base.
    student, snapshot = tiny(), tiny()
    student.load_state_dict(callback.weights)
    snapshot.load_state_dict(trainer.anchor_snapshot.teacher.model.state_dict())
    base, _ = models()
    new, new_tokens = sums(reference, student, seen[-1], 0.5, snapshot)
    old, old_tokens = sums(base, student, seen[-1]["anchor_replay"])
    assert logged(trainer)[-1] == pytest.approx((new + old) / (new_tokens + old_tokens), **CLOSE)
    assert logged(trainer, "anchor/replay_kl")[-1] == pytest.approx(old / old_tokens, **CLOSE)
    assert logged(trainer, "anchor/kl")[-1] == pytest.approx(new / new_tokens, **CLOSE)
    assert logged(trainer, "anchor/replay_kl")[0] == 0.0 < old


def test_replay_with_accumulation(tmp_path):
    """The stream of replayed examples does not depend on how a batch is cut, and is shuffled anew."""
    found = []
    for size, steps in ((4, 1), (2, 2)):
        trainer = anchored_trainer(
            tmp_path, replay_dataset=prompts_and_completions(5, seed=7), anchor_replay_share=0.5,
            per_device_train_batch_size=size, gradient_accumulation_steps=steps,
        )  # fmt: skip
        trainer.train()
        found.append(logged(trainer) + logged(trainer, "anchor/replay_kl"))
    assert found[1] == pytest.approx(found[0], **CLOSE)
    order = [trainer._replay._index(position) for position in range(10)]
    assert sorted(order[:5]) == sorted(order[5:]) == [0, 1, 2, 3, 4] and order[:5] != order[5:]
    assert trainer._replay._index(2) == order[2], "also backwards"


def test_replay_of_conversations_with_packing(tmp_path):
    """In other formats than the data, from a file; prompts do not count."""
    answers = base_answers(models()[0], tokenizer(), [[{"role": "user", "content": "w1 w2"}]] * 3, max_new_tokens=4)
    assert answers[0]["completion"][0]["role"] == "assistant"
    path = tmp_path / "general.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in answers))
    trainer = anchored_trainer(
        tmp_path, anchor_replay=str(path), anchor_replay_share=1.0, packing=True, max_length=32, per_device_train_batch_size=2, max_steps=2
    )
    batch = trainer._replay.batch(0, 2)
    assert "position_ids" in batch and batch["labels"].shape[0] == 1
    counted = batch["labels"].ne(-100)
    prompt = len(tokenizer()("<s> w1 w2")["input_ids"])
    assert not counted[0, :prompt].any() and counted[0, prompt]
    trainer.train()
    assert logged(trainer, "anchor/replay_kl")[1] > 0


def test_on_policy_batch():
    model, pad = tiny(), 0
    batch = {
        "input_ids": torch.tensor([[3, 4, 5, 6, 7], [3, 8, 9, 0, 0]]),
        "attention_mask": torch.tensor([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]]),
        "labels": torch.tensor([[-100, -100, -100, 6, 7], [-100, 8, 9, -100, -100]]),
    }
    new = on_policy_batch(model, batch, max_new_tokens=4, temperature=0.0, pad=pad)
    for row, prompt in enumerate(([3, 4, 5], [3])):
        own = list(prompt)
        for _ in range(4):  # greedy, one by one
            own.append(int(model(input_ids=torch.tensor([own])).logits[0, -1].argmax()))
            if own[-1] == model.generation_config.eos_token_id:
                break
        length = len(own)
        assert new["input_ids"][row, :length].tolist() == own
        assert new["labels"][row].tolist() == [-100] * len(prompt) + own[len(prompt) :] + [-100] * (new["labels"].shape[1] - length)
        assert new["attention_mask"][row].sum() == length


def test_a_response_stops_at_its_end():
    model = tiny()
    free = write_responses(model, [[3, 4]], max_new_tokens=6, temperature=0.0, pad=0)[0]
    model.generation_config.eos_token_id = [free[2]]
    stopped = write_responses(model, [[3, 4], [5]], max_new_tokens=6, temperature=0.0, pad=0)[0]
    assert stopped == free[: free.index(free[2]) + 1]


def test_on_policy_share(tmp_path):
    def run(share, **changes):
        trainer = anchored_trainer(
            tmp_path, anchor_on_policy=share, anchor_on_policy_max_new_tokens=5, anchor_outer_iterations=3, **changes
        )
        seen = []
        compute_loss = trainer.compute_loss
        trainer.compute_loss = lambda model, inputs, **kwargs: (seen.append(inputs), compute_loss(model, inputs, **kwargs))[1]
        trainer.train()
        return trainer, seen

    data, of_data = run(0.0)
    _, half = run(0.5)
    own, of_student = run(1.0)
    again, _ = run(1.0)
    changed = [not torch.equal(one["labels"], other["labels"]) for one, other in zip(half, of_data)]
    assert 0 < sum(changed) < 6 and len(changed) == 6
    for batch in of_student:
        counts = batch["labels"].ne(-100).sum(1)
        assert counts.max() <= 5 and counts.min() >= 1
    assert logged(own) == logged(again) != logged(data)
    # The loss is a mean over the tokens that the student wrote.
    assert logged(own) == pytest.approx(logged(own, "anchor/kl"), **CLOSE)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"anchor_on_policy": 1.0, "completion_only_loss": False}, "anchor_on_policy: got a row whose first token counts"),
        ({"anchor_on_policy": 1.0, "packing": True, "max_length": 32}, "anchor_on_policy: got a batch of .*without packing"),
        ({"replay": 3, "anchor_replay_share": 0.1}, "anchor_replay_share: got 0.1 of a batch of 4, .*at least 0.25"),
        ({"replay": 0}, "replay_dataset: got no examples"),
        ({"completion_only_loss": True, "label_smoothing_factor": 0.1}, "label_smoothing_factor: got 0.1, wanted 0"),
        ({"loss_type": "dft"}, "loss_type: got 'dft', wanted 'nll'"),
        ({"num_train_epochs": 3}, "num_train_epochs: got 3, wanted 2, anchor_outer_iterations 2 times anchor_inner_epochs 1"),
        ({"anchor_alphas": [0.5]}, "anchor_alphas: got 1 numbers, wanted 2"),
        ({"anchor_alpha": 2.0}, "alpha: got 2.0, wanted a number in"),
        ({"anchor_space": "log"}, "anchor_space: got 'log', wanted one of logit, probability"),
        ({"anchor_tau": 0.0}, "anchor_tau: got 0.0, wanted a number above 0"),
        ({"anchor_on_policy": 1.5}, "anchor_on_policy: got 1.5, wanted a number at least 0 and at most 1"),
        ({"anchor_on_policy": 0.5, "anchor_ce_weight": 0.1}, "anchor_ce_weight: got 0.1 with an anchor_on_policy of 0.5, wanted 0"),
        ({"anchor_teacher_dtype": "int8"}, "anchor_teacher_dtype: got 'int8', wanted one of float16"),
    ],
)
def test_refused(tmp_path, changes, words):
    changes = dict(changes)
    base, reference = models()
    if (rows := changes.pop("replay", None)) is not None:
        changes["replay_dataset"] = prompts_and_completions(8).select(range(rows))
    with pytest.raises(ValueError, match=words):
        anchored_trainer(tmp_path, base, reference, **changes).train()


def test_no_reference(tmp_path):
    with pytest.raises(ValueError, match="reference_model: got None, wanted the fine-tuned model of the first stage"):
        AnchoredSFTTrainer(
            model=models()[0],
            args=AnchoredSFTConfig(**arguments(tmp_path)),
            train_dataset=prompts_and_completions(),
            processing_class=tokenizer(),
        )


def test_no_token_counts(tmp_path):
    """A batch whose rows are all masked: loss 0, and no NaN in the weights."""
    data = [{"input_ids": [3, 4, 5], "labels": [-100, -100, -100]}] * 4
    trainer = anchored_trainer(tmp_path, data=datasets.Dataset.from_list(data), max_steps=1, dataset_kwargs={"skip_prepare_dataset": True})
    trainer.train()
    assert logged(trainer) == [0.0] and all(bool(p.isfinite().all()) for p in trainer.model.parameters())
