"""Models and tokenizers by what anchorkl.cli._model_names.located gives: a path or a name on the hub."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from anchorkl.cli._errors import error


def load_model(name: str, place: tuple[Path | str, str] = ("", "")) -> torch.nn.Module:
    """The causal LM, in float32. A directory with an adapter gives its base model with the adapter in it.
    place: the configuration and the key that name it, for errors."""
    model = _load(AutoModelForCausalLM, name, place, dtype=torch.float32)
    if name.endswith(".gguf"):
        # Its weights have been dequantized, but it still says that it is quantized, and is refused by trainers.
        model.is_quantized, model.hf_quantizer = False, None
        if hasattr(model.config, "quantization_config"):
            del model.config.quantization_config
    return model


def load_tokenizer(name: str, place: tuple[Path | str, str] = ("", "")) -> Any:
    return _load(AutoTokenizer, name, place)


def _load(kind: Any, name: str, place: tuple[Path | str, str], **options: Any) -> Any:
    try:
        if name.endswith(".gguf"):
            path = Path(name)
            if not path.is_file():
                raise OSError("no such file")
            return kind.from_pretrained(path.parent, gguf_file=path.name, **options)
        return kind.from_pretrained(name, **options)
    except (OSError, ValueError) as wrong:
        first = str(wrong).strip().splitlines()[0]
        wanted = "a directory with a model, a GGUF file or the name of a model on the hub"
        raise error(place[0] or "model", place[1], f"got {name!r}, wanted {wanted}: {first}") from None
