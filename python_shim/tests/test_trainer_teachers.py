"""Snapshots and references: when they are taken, what they are, and as adapters of one model."""

import copy

import pytest
import torch
import transformers

pytest.importorskip("trl")
peft = pytest.importorskip("peft")

from anchorkl.hf.teachers import AdapterTeacher, Snapshot, weights_of
from training import anchored_trainer, another, by_itself, logged, models, tiny  # noqa: F401

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning")
LORA = {"r": 2, "target_modules": ["q_proj", "down_proj"], "task_type": "CAUSAL_LM", "lora_dropout": 0.1}


class Recorder(transformers.TrainerCallback):
    """The weights of student and snapshot while each step runs, and the optimizer's."""

    def __init__(self):
        self.student, self.snapshot, self.moments = [], [], []

    def on_pre_optimizer_step(self, args, state, control, **kwargs):
        trainer = self.trainer
        self.student.append({name: t.detach().clone() for name, t in weights_of(trainer.model).items()})
        snapshot = trainer.anchor_snapshot
        self.snapshot.append({} if snapshot is None else {name: t.clone() for name, t in snapshot.state_dict().items()})
        self.moments.append(len(trainer.optimizer.state))


def recorded(tmp_path, **changes):
    recorder = Recorder()
    trainer = anchored_trainer(tmp_path, callbacks=[recorder], **changes)
    recorder.trainer = trainer
    reference = copy.deepcopy(trainer.anchor_reference.model.state_dict())
    trainer.train()
    torch.testing.assert_close(trainer.anchor_reference.model.state_dict(), reference, rtol=0, atol=0)
    return recorder, trainer


def same(one, two, **tolerance):
    torch.testing.assert_close(one, two, **(tolerance or {"rtol": 0, "atol": 0}))


def test_every_k_epochs(tmp_path):
    seen, trainer = recorded(tmp_path, anchor_inner_epochs=2, anchor_outer_iterations=2, anchor_reset_optimizer=True)
    assert len(seen.snapshot) == 8
    for step, snapshot in enumerate(seen.snapshot):
        same(snapshot, seen.student[0 if step < 4 else 4])
    assert seen.moments[0] == seen.moments[4] == 0 and 0 not in seen.moments[1:4]
    model = trainer.anchor_snapshot.teacher.model
    assert not model.training and not any(p.requires_grad for p in model.parameters())
    assert logged(trainer, "anchor/outer_iteration") == [0] * 4 + [1] * 4


def test_every_n_steps(tmp_path):
    seen, _ = recorded(tmp_path, anchor_snapshot="steps", anchor_snapshot_steps=3, anchor_outer_iterations=2)
    assert len(seen.snapshot) == 6
    for step, snapshot in enumerate(seen.snapshot):
        same(snapshot, seen.student[step // 3 * 3])


def test_moving_average_with_tied_weights(tmp_path):
    base, reference = models("Llama, tied")
    seen, _ = recorded(tmp_path, base=base, reference=reference, anchor_snapshot="ema", anchor_snapshot_ema=0.75)
    want = seen.student[0]
    for student, snapshot in zip(seen.student, seen.snapshot):
        want = {name: 0.75 * want[name] + 0.25 * student[name] for name in want}
        same(snapshot, want, rtol=1e-5, atol=1e-6)


def test_type_of_the_teachers(tmp_path):
    trainer = anchored_trainer(tmp_path, anchor_teacher_dtype="bfloat16", anchor_snapshot_device="cpu", max_steps=1)
    full = anchored_trainer(tmp_path, max_steps=1)
    trainer.train(), full.train()
    for teacher in (trainer.anchor_reference, trainer.anchor_snapshot.teacher):
        assert {p.dtype for p in teacher.model.parameters()} == {torch.bfloat16}
    assert {p.dtype for p in trainer.model.parameters()} == {torch.float32}
    assert logged(trainer)[0] == pytest.approx(logged(full)[0], rel=0.05) and logged(trainer) != logged(full)


def test_compiled(tmp_path):
    """The student and its teachers are wrapped, and the snapshot still has the student's weights."""
    plain = anchored_trainer(tmp_path)
    compiled = anchored_trainer(tmp_path, torch_compile=True, torch_compile_backend="eager")
    plain.train(), compiled.train()
    assert hasattr(compiled.anchor_reference.model, "_orig_mod")
    assert logged(compiled) == pytest.approx(logged(plain), rel=1e-5)


def test_reference_from_a_directory(tmp_path):
    base, reference = models()
    reference.save_pretrained(tmp_path / "sft")
    given = anchored_trainer(tmp_path, base, reference, max_steps=2)
    given.train()
    base, _ = models()
    read = anchored_trainer(tmp_path, base, str(tmp_path / "sft"), max_steps=2)
    read.train()
    assert logged(read) == logged(given)


def adapted(base, seed, save=None):
    """The base in PEFT with an adapter that does something."""
    torch.manual_seed(seed)
    model = peft.get_peft_model(base, peft.LoraConfig(**LORA))
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter.add_(0.1 * torch.randn_like(parameter))
    if save is not None:
        model.save_pretrained(save)
    return model


def test_adapters_of_one_model(tmp_path):
    """Named adapters give the losses of whole models beside the student."""
    base, _ = models()
    reference = adapted(copy.deepcopy(base), 1, tmp_path / "sft").merge_and_unload()

    def run(reference):
        torch.manual_seed(3)
        student = adapted(copy.deepcopy(base), 2)
        trainer = anchored_trainer(tmp_path, student, reference, anchor_inner_epochs=2, lr_scheduler_type="constant")
        trainable = [name for name, p in trainer.model.named_parameters() if p.requires_grad]
        trainer.train()
        assert [name for name, p in trainer.model.named_parameters() if p.requires_grad] == trainable
        return trainer

    named, whole = run(str(tmp_path / "sft")), run(reference)
    assert isinstance(named.anchor_reference, AdapterTeacher) and isinstance(named.anchor_snapshot.teacher, AdapterTeacher)
    assert logged(named) == pytest.approx(logged(whole), rel=1e-4) and len(logged(named)) == 8
    kls = logged(named, "anchor/kl_snapshot")
    # The student has dropout in its adapter and the snapshot has none, so even the first is above 0.
    assert 0 < kls[4] < kls[3] and 0 < kls[0] < kls[3], "taken anew at the second outer iteration"
    named.save_model(tmp_path / "saved")
    assert not [folder for folder in (tmp_path / "saved").iterdir() if folder.is_dir()], "the student's adapter alone"
    loaded = peft.PeftModel.from_pretrained(copy.deepcopy(base), tmp_path / "saved")
    same(peft.get_peft_model_state_dict(loaded), peft.get_peft_model_state_dict(named.model, adapter_name="default"))


def test_snapshot_of_a_head_that_is_trained():
    """modules_to_save: each adapter has a head of its own."""
    model = peft.get_peft_model(tiny(), peft.LoraConfig(**LORA, modules_to_save=["lm_head"]))
    inputs = {"input_ids": torch.tensor([[3, 4, 5]])}
    snapshot = Snapshot(model, None, None)
    snapshot.take()
    before = model.eval()(**inputs).logits
    with torch.no_grad():
        model.get_base_model().lm_head.modules_to_save["default"].weight.add_(1.0)
    same(snapshot.teacher.logits(inputs), before)
    side = snapshot.teacher.side(inputs)
    torch.testing.assert_close(side.head.logits(side.hidden), before)
    assert not torch.allclose(model(**inputs).logits, before)


def test_prompt_tuning_is_refused(tmp_path):
    student = peft.get_peft_model(tiny(), peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=3))
    with pytest.raises(ValueError, match="model: got a PEFT model with PromptTuningConfig, wanted an adapter of weights"):
        anchored_trainer(tmp_path, student, another(tiny()))
