"""What type checkers know of the losses' keyword arguments is what the losses have."""

import inspect

import pytest

import anchorkl.torch
from anchorkl.torch import _keywords as torch_keywords


def differ(loss, keywords) -> set[str]:
    parameters = inspect.signature(loss).parameters.values()
    taken = {parameter.name for parameter in parameters if parameter.kind is inspect.Parameter.KEYWORD_ONLY}
    return (taken - {"return_stats"}) ^ keywords.__optional_keys__


def test_torch():
    assert not differ(anchorkl.torch.anchored_kl, torch_keywords.Keywords)
    assert not differ(anchorkl.torch.linear_anchored_kl, torch_keywords.LinearKeywords)


def test_jax():
    pytest.importorskip("jax")
    import anchorkl.jax
    from anchorkl.jax import _keywords

    assert not differ(anchorkl.jax.anchored_kl, _keywords.Keywords)
    assert not differ(anchorkl.jax.linear_anchored_kl, _keywords.LinearKeywords)
