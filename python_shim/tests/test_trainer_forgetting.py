"""ForgettingCallback: what it measures, and where its numbers go."""

import pytest
import torch

pytest.importorskip("trl")
peft = pytest.importorskip("peft")

import trl

from anchorkl.hf import ForgettingCallback
from training import anchored_trainer, arguments, by_itself, logged, models, prompts_and_completions, tokenizer  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")


def by_hand(base, model, batches):
    """Mean KL(base || model) and cross-entropy, in float64."""
    kl, loss, rows = 0.0, 0.0, 0
    for batch in batches:
        labels = batch["labels"][:, 1:]
        inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
        with torch.no_grad():
            p, q = (torch.log_softmax(m.eval()(**inputs).logits[:, :-1].double(), -1) for m in (model, base))
        counts = labels.ne(-100)
        kl += float((q.exp() * (q - p)).sum(-1)[counts].sum())
        loss -= float(p.gather(-1, labels.clamp(min=0)[..., None])[..., 0][counts].sum())
        rows += int(counts.sum())
    return kl / rows, loss / rows


@pytest.mark.parametrize("lora", [False, True])
def test_measures(tmp_path, lora):
    earlier = prompts_and_completions(5, seed=3)
    base, _ = models()
    changes = (
        {"peft_config": peft.LoraConfig(r=2, target_modules=["q_proj"], task_type="CAUSAL_LM", init_lora_weights=False)} if lora else {}
    )
    trainer = anchored_trainer(
        tmp_path, eval_dataset=prompts_and_completions(4), eval_strategy="epoch", eval_on_start=True,
        per_device_eval_batch_size=2, max_grad_norm=1.0, **changes,
    )  # fmt: skip
    callback = ForgettingCallback(trainer, {"words": earlier})
    trainer.add_callback(callback)
    trainer.train()
    kls, found = logged(trainer, "eval_words_forgetting_kl"), logged(trainer, "eval_words_forgetting_loss")
    assert len(kls) == len(found) == 3, "at the start and after both epochs"
    assert (kls[0] == 0 or lora) and kls[2] > 0
    metrics = trainer.evaluate()
    batches = [trainer.data_collator(callback._data["words"].select(range(i, min(i + 2, 5))).to_list()) for i in (0, 2, 4)]
    kl, loss = by_hand(base, trainer.model, batches)
    assert metrics["eval_words_forgetting_kl"] == pytest.approx(kl, rel=1e-4) == pytest.approx(kls[2], rel=1e-4)
    assert metrics["eval_words_forgetting_loss"] == pytest.approx(loss, rel=1e-5)
    assert not trainer.model.training, "as evaluate() leaves it"


def test_beside_plain_fine_tuning(tmp_path):
    base, _ = models()
    data = prompts_and_completions(4)
    trainer = trl.SFTTrainer(
        model=base, args=trl.SFTConfig(**arguments(tmp_path, max_steps=2, eval_strategy="steps", eval_steps=1)),
        train_dataset=data, eval_dataset=data, processing_class=tokenizer(),
    )  # fmt: skip
    trainer.add_callback(ForgettingCallback(trainer, {"words": data.select_columns(["prompt", "completion"])}))
    trainer.train()
    kls = logged(trainer, "eval_words_forgetting_kl")
    assert len(kls) == 2 and 0 < kls[0] < kls[1]
    assert logged(trainer, "eval_words_forgetting_loss") == pytest.approx(logged(trainer, "eval_loss"), rel=1e-5)


@pytest.mark.parametrize(
    ("datasets", "words"),
    [
        ({}, "datasets: got none"),
        ({"words": prompts_and_completions(2).select([])}, "datasets.words: got no examples"),
    ],
)
def test_refused(tmp_path, datasets, words):
    with pytest.raises(ValueError, match=words):
        ForgettingCallback(anchored_trainer(tmp_path), datasets)
