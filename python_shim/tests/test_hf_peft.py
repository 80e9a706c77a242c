"""Models inside PEFT: which weight is the head's, and that adapters are part of the hidden states."""

import pytest
import torch

pytest.importorskip("transformers")
peft = pytest.importorskip("peft")

from anchorkl.errors import Unsupported
from anchorkl.hf import check_head, last_hidden, output_head
from hf_models import HIDDEN, VOCAB, batch, tiny

# PEFT asks transformers for it.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")


def adapted(model=None, **options):
    """A model in PEFT, whose adapters do something."""
    options = {"target_modules": ["q_proj", "down_proj"], "task_type": "CAUSAL_LM", "lora_dropout": 0.0, **options}
    model = peft.get_peft_model(model or tiny(), peft.LoraConfig(r=2, **options)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter.add_(0.2 * torch.randn_like(parameter))
    return model


def check(model, inputs):
    """The head explains the logits, and gradients reach what the logits' reach."""
    head, hidden, logits = check_head(model, **inputs), last_hidden(model, **inputs), model(**inputs).logits
    torch.testing.assert_close(head.logits(hidden), logits, rtol=1e-5, atol=1e-5)
    trained = [p for p in model.parameters() if p.requires_grad]
    want = torch.autograd.grad(logits.square().sum(), trained)
    got = torch.autograd.grad(head.logits(hidden).square().sum(), trained)
    torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-4)
    return head, hidden


@pytest.mark.parametrize("tied", [False, True])
def test_adapters_are_active(tied):
    inputs = batch()
    model = adapted(tiny(tie_word_embeddings=tied))
    head, hidden = check(model, inputs)
    assert head.weight is model.get_base_model().lm_head.weight and not head.weight.requires_grad
    with model.disable_adapter():
        assert not torch.allclose(last_hidden(model, **inputs), hidden)
        check_head(model, **inputs)
    compiled = torch.compile(model, backend="eager")
    torch.testing.assert_close(last_hidden(compiled, **inputs), hidden)
    assert output_head(compiled).weight is head.weight


def test_the_head_saved_as_a_module():
    inputs, model = batch(), adapted(modules_to_save=["lm_head"])
    wrapper = model.get_base_model().lm_head
    head, _ = check(model, inputs)
    assert head.weight is wrapper.modules_to_save["default"].weight and head.weight.requires_grad
    with model.disable_adapter():
        assert check_head(model, **inputs).weight is wrapper.original_module.weight
    model.add_adapter("other", peft.LoraConfig(r=2, target_modules=["q_proj"], modules_to_save=["lm_head"]))
    model.set_adapter("other")
    assert check_head(model, **inputs).weight is wrapper.modules_to_save["other"].weight


def test_an_adapted_head_is_refused():
    inputs, model = batch(), adapted(target_modules=["q_proj", "lm_head"])
    for call in (output_head, lambda model: check_head(model, **inputs)):
        with pytest.raises(Unsupported, match="inside a PEFT Linear, wanted .*leave lm_head out of target_modules.*merge"):
            call(model)
    assert last_hidden(model, **inputs).shape == (2, 7, HIDDEN), "which needs no weight"
    with model.disable_adapter():
        assert check_head(model, **inputs).weight.shape == (VOCAB, HIDDEN)
    model.merge_adapter()
    check_head(model, **inputs)
    model.unmerge_adapter()
    check_head(model.merge_and_unload(), **inputs)


def test_trained_tokens_are_refused():
    model = adapted(tiny(tie_word_embeddings=True), trainable_token_indices={"embed_tokens": [4, 5]})
    with pytest.raises(Unsupported, match="inside a PEFT TrainableTokensWrapper, wanted .*trainable_token_indices"):
        output_head(model)


def test_prompt_tuning_goes_through_its_own_forward():
    config = peft.PromptTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=3)
    model, inputs = peft.get_peft_model(tiny(), config).eval(), batch()
    assert check(model, inputs)[1].shape == (2, 10, HIDDEN)
