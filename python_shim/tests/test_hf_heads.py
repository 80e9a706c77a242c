"""What is found as a model's output head, and what is refused."""

import subprocess
import sys

import pytest
import torch
from torch import nn

pytest.importorskip("transformers")

import transformers

from anchorkl.errors import AnchorKLError, Status
from anchorkl.hf import OutputHead, check_head, last_hidden, output_head
from hf_models import HIDDEN, KINDS, VOCAB, batch, tiny


def refused(model, *texts, status=Status.UNSUPPORTED, call=output_head, **inputs):
    with pytest.raises(AnchorKLError) as caught:
        call(model, **inputs)
    assert caught.value.status == status and caught.value.field == "model"
    for text in ("anchorkl.hf: model: got ", ", wanted ", *texts):
        assert text in str(caught.value), caught.value


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_of_the_hidden_states_gives_the_logits(kind):
    model, inputs, wanted = tiny(kind), batch(), KINDS[kind][1]
    head, hidden = output_head(model), last_hidden(model, **inputs)
    assert (head.softcap, head.logit_scale) == (wanted.get("softcap"), wanted.get("logit_scale", 1.0))
    assert (head.bias is not None) == wanted.get("bias", False) and head.vocab == VOCAB
    assert head.weight is model.get_output_embeddings().weight
    logits = model(**inputs).logits
    raw = head.logit_scale * (hidden @ head.weight.T + (0 if head.bias is None else head.bias))
    formula = raw if head.softcap is None else head.softcap * torch.tanh(raw / head.softcap)
    torch.testing.assert_close(formula, logits, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(head.logits(hidden), logits, rtol=1e-5, atol=1e-5)
    assert logits.std() > 0.05, "too small to show anything"

    plain = torch.autograd.grad(logits.square().sum(), list(model.parameters()), allow_unused=True)
    ours = torch.autograd.grad(head.logits(hidden).square().sum(), list(model.parameters()), allow_unused=True)
    for got, want in zip(ours, plain):
        torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5 * float(1 if want is None else 1 + want.abs().max()))
    assert vars(check_head(model, **inputs)) == vars(head)


def test_low_precision():
    model, inputs = tiny("Gemma2").bfloat16(), batch()
    head = check_head(model, **inputs)
    hidden = last_hidden(model, **inputs)
    assert hidden.dtype == head.weight.dtype == torch.bfloat16
    torch.testing.assert_close(head.logits(hidden), model(**inputs).logits, rtol=2e-2, atol=2e-2)


def test_nested_config_of_a_multimodal_model():
    text = {"vocab_size": VOCAB, "hidden_size": HIDDEN, "intermediate_size": 48, "num_hidden_layers": 1, "head_dim": 8}
    text |= {"num_attention_heads": 2, "num_key_value_heads": 2, "final_logit_softcapping": 4.0, "model_type": "gemma2"}
    vision = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2}
    vision |= {"image_size": 16, "patch_size": 8, "model_type": "siglip_vision_model"}
    config = transformers.PaliGemmaConfig(text_config=text, vision_config=vision, image_token_id=5)
    model = transformers.PaliGemmaForConditionalGeneration(config).eval()
    inputs = {**batch(), "token_type_ids": torch.zeros(2, 7, dtype=torch.int64)}
    head = check_head(model, **inputs)
    assert head.softcap == 4.0
    torch.testing.assert_close(head.logits(last_hidden(model, **inputs)), model(**inputs).logits)


def test_neither_transformers_nor_peft_is_imported():
    code = "import sys, anchorkl.hf; print({'transformers', 'peft', 'accelerate'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_not_a_causal_model():
    refused(3, "a int", "a torch.nn.Module", status=Status.INVALID_DTYPE)
    refused(nn.Linear(2, 2), "a Linear, which has no output embeddings", status=Status.INVALID_ARGUMENT)
    for call in (output_head, last_hidden, check_head):
        texts = "a LlamaModel, which has no output embeddings", "AutoModelForCausalLM"
        refused(tiny().model, *texts, status=Status.INVALID_ARGUMENT, call=call)


class Int8Weight(nn.Parameter):
    """As bitsandbytes has them."""


def with_head(weight=None, head=None):
    model = tiny()
    if weight is not None:
        del model.lm_head.weight
        model.lm_head.weight = weight
    if head is not None:
        model.lm_head = head
    return model


def test_quantized_head():
    weight = Int8Weight(torch.zeros(VOCAB, HIDDEN, dtype=torch.int8), requires_grad=False)
    refused(with_head(weight), "a quantized output head, a Int8Weight of torch.int8", "llm_int8_skip_modules")
    weight = Int8Weight(torch.zeros(VOCAB, HIDDEN))
    refused(with_head(weight), "a Int8Weight of torch.float32")
    packed = nn.Parameter(torch.zeros(VOCAB * HIDDEN // 2, 1, dtype=torch.uint8), requires_grad=False)
    refused(with_head(packed), "of torch.uint8")


class PackedHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("qweight", torch.zeros(4, 4, dtype=torch.int32))


def test_head_without_a_weight():
    refused(with_head(head=PackedHead()), "that is a test_hf_heads.PackedHead", "a torch.nn.Linear, not quantized")
    refused(with_head(head=nn.Bilinear(2, 2, 2)), "of shape [2, 2, 2]", status=Status.INVALID_SHAPE)


def test_head_on_the_meta_device():
    with torch.device("meta"):
        model = transformers.LlamaForCausalLM(tiny().config)
    refused(model, "on the meta device", "device_map", status=Status.INVALID_DEVICE)


def test_deepspeed_stage_3():
    weight = nn.Parameter(torch.zeros(0))
    weight.ds_id = 1
    refused(with_head(weight), "ZeRO stage 3", "GatheredParameters")


class FullyShardedDataParallel(nn.Module):
    """Keeps its module, and passes attributes on, as the real one does."""

    def __init__(self, module):
        super().__init__()
        self._fsdp_wrapped_module = module

    def __getattr__(self, name):
        inner = self._modules["_fsdp_wrapped_module"]
        return inner if name == "_fsdp_wrapped_module" else getattr(inner, name)


def test_fsdp_of_the_first_kind():
    texts = "sharded over processes, a FullyShardedDataParallel", "full_tensor()", "unsharded"
    refused(FullyShardedDataParallel(tiny()), *texts)
    refused(with_head(head=FullyShardedDataParallel(nn.Linear(HIDDEN, VOCAB))), *texts)


@pytest.mark.parametrize("key, value", [("logit_scale", "inv"), ("final_logit_softcapping", -3.0), ("logit_scale", 0)])
def test_a_number_that_is_none(key, value):
    model = tiny()
    setattr(model.config, key, value)
    refused(model, f"config.{key} {value!r}", "anchorkl.torch.anchored_kl")


def test_a_scaling_of_unknown_meaning():
    model = tiny()
    model.config.logits_scaling = 4.0
    refused(model, "config.logits_scaling 4 of a llama", "divides or multiplies")
    model.config.logits_scaling = 1.0
    assert output_head(model).logit_scale == 1.0


def changed(change):
    """A model that does something after its head of which its config says nothing."""

    class Changed(transformers.LlamaForCausalLM):
        def forward(self, **kwargs):
            outputs = super().forward(**kwargs)
            outputs.logits = change(outputs.logits)
            return outputs

    return Changed(tiny().config).eval()


CHANGES = {
    "scale": (lambda z: z / 2, "turns -100, the output of its head in column 0, into a logit of -50", "-100, by the"),
    "cap": (lambda z: 2000 * torch.tanh(z / 2000), "into a logit of -99.9", "logit_scale 1 of its config"),
    "mask": (lambda z: z.index_fill(-1, torch.tensor([7]), -torch.inf), "in column 7", "into a logit of -inf"),
    "bias": (lambda z: z + torch.arange(VOCAB) / 10, "in column 1,", "wanted"),
    "cut": (lambda z: z[..., :80], "makes logits of shape [1, 1, 80] of its head's [1, 1, 83]"),
    "positions": (lambda z: z + torch.zeros(2, 7, 1), "logits of shape [2, 7, 83]", "wanted [1, 1, 83]"),
    "not a number": (lambda z: z * torch.nan, "into a logit of nan", "-100"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_a_config_does_not_tell(name):
    change, *texts = CHANGES[name]
    refused(changed(change), *texts, "anchored_kl", call=check_head, **batch())


def test_masked_tokens_of_chameleon():
    config = transformers.ChameleonConfig(
        vocab_size=VOCAB,
        hidden_size=HIDDEN,
        intermediate_size=48,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        vocabulary_map={"IMGIMGA": 5, "<image>": 6},
        vq_config={"embed_dim": 8, "num_embeddings": 8, "base_channels": 32, "channel_multiplier": [1], "latent_channels": 8},
    )
    model = transformers.ChameleonForConditionalGeneration(config).eval()
    refused(model, "in column 5,", call=check_head, input_ids=torch.randint(7, VOCAB, (1, 5)))


class NormedHead(nn.Linear):
    def forward(self, hidden):
        return nn.functional.linear(hidden, nn.functional.normalize(self.weight))


class WideHead(nn.Linear):
    def forward(self, hidden):
        return super().forward(hidden).repeat_interleave(2, -1)


def test_a_head_that_is_more_than_its_weight():
    model = with_head(head=NormedHead(HIDDEN, VOCAB, bias=False))
    refused(model, "an output head (NormedHead) that is", "away", "hidden W^T + b", call=check_head, **batch())
    model = with_head(head=WideHead(HIDDEN, VOCAB, bias=False))
    refused(model, "(WideHead) that makes 166 columns of a weight of 83", call=check_head, **batch())
    model = with_head(nn.Parameter(torch.zeros(VOCAB, 5)))
    refused(model, "of weight [83, 5] for hidden states of 32", call=check_head, **batch())


def test_hooks_that_change_logits():
    model = tiny()
    model.register_forward_hook(lambda module, args, outputs: halved(outputs))
    refused(model, "a hook or a wrapper that changes the model's logits", call=check_head, **batch())
    model = tiny()
    model.lm_head.register_forward_hook(lambda module, args, output: output / 2)
    refused(model, "an output head (Linear) that is", call=check_head, **batch())


def halved(outputs):
    outputs.logits = outputs.logits / 2
    return outputs


def test_a_head_cut_to_its_real_tokens():
    model = changed(lambda z: z[..., :80])
    model.config.unpadded_vocab_size = 80
    head = check_head(model, **batch())
    assert isinstance(head, OutputHead) and head.vocab == 80 and head.weight.shape[0] == VOCAB
