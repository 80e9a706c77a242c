"""What a model's config says happens to its logits after the output head.

Read from the forward methods of transformers 5.23. The config is the exact
source of the numbers, but not of the formula: the same key has several
meanings. What is read here is therefore compared with the model itself before
a loss relies on it (check.py).
"""

from __future__ import annotations

import math
import numbers
from typing import Any, NamedTuple

from anchorkl.errors import Status
from anchorkl.hf._errors import LOGITS_FORM, error

# cap: tanh(z/cap) cap. Gemma, NanoChat, Mistral Large 4, Muse; RecurrentGemma; xLSTM.
SOFTCAPS = ("final_logit_softcapping", "logits_soft_cap", "output_logit_soft_cap")
# Cohere; Falcon-H1; Muse.
MULTIPLIERS = ("logit_scale", "lm_head_multiplier", "output_multiplier")
# Granite divides by logits_scaling, HyperCLOVA X multiplies with it, and MiniCPM3
# has divided the hidden states by it before they reach the head.
LOGITS_SCALING = {"granite": -1, "hyperclovax": 1, "minicpm3": 0}
# MPT's config has a logit_scale that its forward does not read.
UNREAD = {("mpt", "logit_scale")}


class AfterHead(NamedTuple):
    """logits = cap tanh(scale z/cap) of the head's z, and the columns that are kept (None: all)."""

    softcap: float | None
    logit_scale: float
    vocab: int | None


def read(config: Any, field: str) -> AfterHead:
    text = config.get_text_config(decoder=True) if hasattr(config, "get_text_config") else config
    kind = str(getattr(text, "model_type", ""))

    def number(key: str) -> float | None:
        value = getattr(text, key, None)
        if value is None or (kind, key) in UNREAD:
            return None
        if isinstance(value, bool) or not isinstance(value, numbers.Real) or not 0 < float(value) < math.inf:
            raise error(field, f"config.{key} {value!r}", f"a number above 0, {LOGITS_FORM}", Status.UNSUPPORTED)
        return float(value)

    caps = [cap for key in SOFTCAPS if (cap := number(key)) is not None]
    scale = math.prod(factor for key in MULTIPLIERS if (factor := number(key)) is not None)
    scaling = number("logits_scaling")
    if scaling is not None and scaling != 1:
        power = next((power for prefix, power in LOGITS_SCALING.items() if kind.startswith(prefix)), None)
        if power is None:
            got = f"config.logits_scaling {scaling:g} of a {kind or type(config).__name__}"
            wanted = f"a model for which it is known whether it divides or multiplies, {LOGITS_FORM}"
            raise error(field, got, wanted, Status.UNSUPPORTED)
        scale *= scaling**power
    vocab = number("unpadded_vocab_size")
    return AfterHead(min(caps, default=None), float(scale), None if vocab is None else int(vocab))
