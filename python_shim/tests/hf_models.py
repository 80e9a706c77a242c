"""Tiny random causal LMs, made from configs: nothing is downloaded."""

import copy

import torch
import transformers

transformers.logging.set_verbosity_error()

VOCAB, HIDDEN = 83, 32
SIZES = {
    "vocab_size": VOCAB,
    "hidden_size": HIDDEN,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}

# Class without ForCausalLM: (what its config is given besides, what its head must be found to have).
KINDS = {
    "Llama": ({}, {}),
    "Llama, tied": ({"tie_word_embeddings": True}, {}),
    "GPT2LMHeadModel": ({}, {}),
    "Qwen2": ({}, {}),
    "Qwen3": ({"tie_word_embeddings": True}, {}),
    "Mistral": ({}, {}),
    "Mixtral": ({"num_local_experts": 2}, {}),
    "Gemma2": ({"final_logit_softcapping": 5.0}, {"softcap": 5.0}),
    "Gemma2, untied": ({"final_logit_softcapping": 5.0, "tie_word_embeddings": False}, {"softcap": 5.0}),
    "Gemma3": ({"layer_types": ["sliding_attention", "full_attention"]}, {}),
    "Gemma3, capped": ({"layer_types": ["sliding_attention"] * 2, "final_logit_softcapping": 3.0}, {"softcap": 3.0}),
    "NanoChat": ({}, {"softcap": 15.0}),
    "Cohere": ({"logit_scale": 0.25}, {"logit_scale": 0.25}),
    "Cohere2": ({"logit_scale": 2.0}, {"logit_scale": 2.0}),
    "Granite": ({"logits_scaling": 8.0}, {"logit_scale": 0.125}),
    "GraniteMoe": ({"logits_scaling": 8.0, "num_local_experts": 2}, {"logit_scale": 0.125}),
    "HyperCLOVAX": ({"logits_scaling": 3.0}, {"logit_scale": 3.0}),
    "MiniCPM3": ({"dim_model_base": 8, "q_lora_rank": 16, "kv_lora_rank": 16, "num_key_value_heads": 4}, {}),
    "FalconH1": (
        {"lm_head_multiplier": 0.3, "mamba_d_ssm": 32, "mamba_n_heads": 4, "mamba_d_head": 8, "mamba_d_state": 8},
        {"logit_scale": 0.3},
    ),
    "RecurrentGemma": ({"logits_soft_cap": 2.0, "lru_width": 32, "num_hidden_layers": 3}, {"softcap": 2.0}),
    "Phi": ({}, {"bias": True}),
    "GPTJ": ({"rotary_dim": 4}, {"bias": True}),
    "GPTNeoX": ({}, {}),
    "OPT": ({"word_embed_proj_dim": 16, "ffn_dim": 48}, {}),
    "BertLMHeadModel": ({"is_decoder": True}, {"bias": True}),
    "Mpt": ({"logit_scale": 0.5}, {}),
}


def tiny(kind: str = "Llama", **changes) -> torch.nn.Module:
    """A model in evaluation mode, whose parameters, also biases and norms, are all random."""
    name = kind.partition(",")[0]
    model_class = getattr(transformers, name if name.endswith("LMHeadModel") else f"{name}ForCausalLM")
    given, _ = KINDS.get(kind, ({}, {}))
    attributes = {**SIZES, **given, **changes}
    if name == "MiniCPM3":
        del attributes["head_dim"]
    model = model_class(model_class.config_class(**attributes)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    return model


def another(model: torch.nn.Module) -> torch.nn.Module:
    """A copy with other parameters."""
    copied = copy.deepcopy(model)
    with torch.no_grad():
        for parameter in copied.parameters():
            parameter.add_(0.05 * torch.randn_like(parameter))
    return copied


def batch(rows: int = 2, length: int = 7) -> dict[str, torch.Tensor]:
    """Random tokens; the second row is padded on the right."""
    mask = torch.ones(rows, length, dtype=torch.int64)
    mask[1:, -2:] = 0
    return {"input_ids": torch.randint(3, VOCAB, (rows, length)), "attention_mask": mask}
