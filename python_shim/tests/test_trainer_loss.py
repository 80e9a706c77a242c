"""AnchoredSFTTrainer's losses against plain fine-tuning, plain distillation and the formula."""

import os

import pytest
import torch
import transformers

pytest.importorskip("trl")
os.environ["TRL_EXPERIMENTAL_SILENCE"] = "1"  # GKD, the yardstick, is called experimental

import trl
from trl.experimental.gkd import GKDTrainer

from anchorkl.hf import AnchoredTrainerMixin, AnchoredTrainingArguments
from anchorkl.torch import anchored_kl
from training import (  # noqa: F401
    anchored_trainer,
    another,
    arguments,
    by_itself,
    conversations,
    logged,
    models,
    prompts_and_completions,
    tokenizer,
)

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
CLOSE = {"rel": 1e-5, "abs": 1e-5}


def losses(trainer) -> list[float]:
    trainer.train()
    return logged(trainer)


def test_cross_entropy_alone_is_sft(tmp_path):
    base, _ = models()
    sft = trl.SFTTrainer(
        model=base,
        args=trl.SFTConfig(**arguments(tmp_path, num_train_epochs=2, gradient_accumulation_steps=2, per_device_train_batch_size=2)),
        train_dataset=prompts_and_completions(),
        processing_class=tokenizer(),
    )
    want = losses(sft)
    ours = anchored_trainer(
        tmp_path, anchor_ce_weight=1.0, anchor_kl_weight=0.0, gradient_accumulation_steps=2, per_device_train_batch_size=2
    )
    got = losses(ours)
    assert len(got) == 4 and got == pytest.approx(want, **CLOSE)
    assert logged(ours, "num_tokens") == logged(sft, "num_tokens")


def test_alpha_one_and_current_is_distillation(tmp_path):
    base, reference = models()

    class Distillation(trl.SFTTrainer):
        """TRL's loss of GKD, forward, off-policy."""

        loss_is_scaled_for_ga = True

        def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
            labels = inputs.pop("labels")
            with torch.no_grad():
                teacher = reference(**inputs).logits
            return GKDTrainer.generalized_jsd_loss(
                model(**inputs).logits[:, :-1], teacher[:, :-1], labels[:, 1:], beta=0, num_items_in_batch=num_items_in_batch
            )

    theirs = Distillation(
        model=base,
        args=trl.SFTConfig(**arguments(tmp_path, num_train_epochs=2)),
        train_dataset=prompts_and_completions(),
        processing_class=tokenizer(),
    )
    want = losses(theirs)
    ours = anchored_trainer(tmp_path, anchor_alpha=1.0, anchor_snapshot="current")
    assert losses(ours) == pytest.approx(want, **CLOSE) and len(want) == 4
    assert logged(ours, "anchor/kl") == pytest.approx(want, **CLOSE)
    assert ours.anchor_snapshot is None


def test_accumulation_is_one_big_batch(tmp_path):
    runs = []
    for size, steps in ((4, 1), (2, 2), (1, 4)):
        trainer = anchored_trainer(tmp_path, per_device_train_batch_size=size, gradient_accumulation_steps=steps, anchor_alphas=[0.3, 0.6])
        runs.append((losses(trainer), logged(trainer, "anchor/kl_reference"), logged(trainer, "anchor/alpha")))
    assert runs[1][0] == pytest.approx(runs[0][0], **CLOSE) and runs[2][0] == pytest.approx(runs[0][0], **CLOSE)
    assert runs[2][1] == pytest.approx(runs[0][1], **CLOSE), "statistics are means over tokens, too"
    assert runs[0][2] == [0.3, 0.3, 0.6, 0.6]


@pytest.mark.parametrize("kind", ["Llama, tied", "Gemma2", "GPT2LMHeadModel"])
def test_fused_form_is_that_of_logits(tmp_path, kind):
    found = []
    for fused in (True, False):
        base, reference = models(kind, tie_word_embeddings=kind != "Gemma2")
        trainer = anchored_trainer(
            tmp_path, base, reference, anchor_fused_linear=fused, anchor_space="probability", anchor_divergence="jsd",
            anchor_jsd_beta=0.3, anchor_tau=2.0, anchor_ce_weight=0.1, max_steps=2,
        )  # fmt: skip
        found.append(losses(trainer))
    assert found[0] == pytest.approx(found[1], **CLOSE)


def by_hand(trainer, base, reference, options=None) -> float:
    """The loss of the trainer's first batch, from logits of one example at a time."""
    batch = next(iter(trainer.get_train_dataloader()))
    total, tokens = 0.0, 0
    for ids, labels in zip(batch["input_ids"], batch["labels"]):
        with torch.no_grad():
            student, teacher = (model.eval()(input_ids=ids[None]).logits for model in (base, reference))
        counts = int(labels[1:].ne(-100).sum())
        total += float(anchored_kl(student, student, teacher, labels[None], shift=True, reduction="sum", **(options or {})))
        tokens += counts
    return total / tokens


@pytest.mark.parametrize("assistant_only", [True, False])
def test_conversations(tmp_path, assistant_only):
    base, reference = models()
    trainer = anchored_trainer(tmp_path, another(base), reference, conversations(), assistant_only_loss=assistant_only, max_steps=1)
    base = trainer.model
    batch = next(iter(trainer.get_train_dataloader()))
    # "w1 w2" and "w3 w4 w5 </s>", once or twice.
    counted = sum(int(row.ne(-100).sum()) for row in batch["labels"])
    assert counted == (6 * 4 if assistant_only else 6 * 7)
    want = by_hand(trainer, base, reference)
    assert losses(trainer) == pytest.approx([want], **CLOSE)


def test_packing_reaches_all_models(tmp_path):
    """Packed examples that saw each other, in any of the models, would have another loss."""
    found = []
    for packing in (False, True):
        trainer = anchored_trainer(tmp_path, packing=packing, max_length=32, per_device_train_batch_size=8, anchor_outer_iterations=3)
        if packing:
            batch = next(iter(trainer.get_train_dataloader()))
            assert "attention_mask" not in batch and batch["input_ids"].shape[0] == 1
            assert int(batch["position_ids"].eq(0).sum()) >= 8
        found.append((losses(trainer), logged(trainer, "anchor/kl_snapshot"), logged(trainer, "anchor/kl_reference")))
    for got, want in zip(found[1], found[0]):
        assert len(want) == 3 and got == pytest.approx(want, **CLOSE)


def test_evaluation_is_the_trainers_own(tmp_path):
    data = prompts_and_completions(4, seed=1)
    base, _ = models()
    sft = trl.SFTTrainer(
        model=base, args=trl.SFTConfig(**arguments(tmp_path)), train_dataset=data, eval_dataset=data, processing_class=tokenizer()
    )
    ours = anchored_trainer(tmp_path, eval_dataset=data)
    want, got = sft.evaluate(), ours.evaluate()
    for name in ("eval_loss", "eval_mean_token_accuracy", "eval_entropy"):
        assert got[name] == pytest.approx(want[name], **CLOSE)


def test_plain_trainer(tmp_path):
    class AnchoredTrainer(AnchoredTrainerMixin, transformers.Trainer):
        pass

    ours = anchored_trainer(tmp_path, eval_dataset=prompts_and_completions(4))
    base, reference = models()
    changes = arguments(tmp_path, anchor_inner_epochs=1, anchor_outer_iterations=2)
    plain = AnchoredTrainer(
        model=base,
        args=AnchoredTrainingArguments(**changes),
        train_dataset=ours.train_dataset.select_columns(["input_ids", "labels"]),
        eval_dataset=ours.eval_dataset.select_columns(["input_ids", "labels"]),
        data_collator=ours.data_collator,
        reference_model=reference,
    )
    assert losses(plain) == pytest.approx(losses(ours), **CLOSE)
    assert plain.evaluate()["eval_loss"] == pytest.approx(ours.evaluate()["eval_loss"], **CLOSE)
    with pytest.raises(ValueError, match="model_init: got a function, wanted None"):
        AnchoredTrainer(model_init=lambda: base, args=AnchoredTrainingArguments(**changes), reference_model=reference)
    with pytest.raises(TypeError, match="args: got a TrainingArguments, wanted AnchoredSFTConfig or AnchoredTrainingArguments"):
        AnchoredTrainer(model=base, args=transformers.TrainingArguments(tmp_path, use_cpu=True), reference_model=reference)


def test_autocast(tmp_path):
    """In bfloat16 the student starts at its snapshot exactly: the teachers run under the same autocast."""
    trainer = anchored_trainer(tmp_path, bf16=True, max_steps=1)
    trainer.train()
    assert logged(trainer, "anchor/kl_snapshot") == [0.0]
    full = anchored_trainer(tmp_path, max_steps=1)
    assert logged(trainer)[0] == pytest.approx(losses(full)[0], rel=0.05)
