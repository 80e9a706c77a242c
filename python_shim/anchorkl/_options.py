"""Options of the objective that users may write in several ways, put into one.

Framework-free. `error` makes the caller's exception from the argument's name,
what it got and what it wanted; `is_number` says what its framework takes for a
number, traced ones among them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from anchorkl._structs import DIVERGENCES, MODELS
from anchorkl.errors import Status

Error = Callable[..., Exception]


def divergence(got: Any, *, error: Error, is_number: Callable[[Any], bool]) -> tuple[str, float]:
    """Its name and beta. "jsd" alone means beta 0.5; the others have none, and get 0.5."""
    name, beta = got, 0.5
    if isinstance(got, (tuple, list)) and len(got) == 2:
        name, beta = got
        if name != "jsd" or not is_number(beta):
            raise error("divergence", repr(got), '("jsd", beta) with a number: only "jsd" has a parameter')
        if not (beta > 0 and beta < 1):
            raise error("divergence", repr(got), '("jsd", beta) with beta between 0 and 1')
    if not isinstance(name, str) or name not in DIVERGENCES:
        raise error("divergence", repr(got), '"forward", "reverse", "jsd" or ("jsd", beta)')
    return name, beta


def per_model(name: str, got: Any, default: float | None, *, error: Error, is_number: Callable[[Any], bool]) -> tuple[Any, Any, Any]:
    """The values for student, snapshot and reference. `default` may be given
    like a number, and is meant where a mapping names no value."""
    # The usual cases first: this is done at every call.
    if (got is None and default is None) or (is_number(got) and got > 0 and got < math.inf):
        return got, got, got
    if isinstance(got, Mapping):
        for key in got:
            if key not in MODELS:
                raise error(name, f"the key {key!r}", f"only {', '.join(MODELS)}")
        values = tuple(got.get(model, default) for model in MODELS)
    elif isinstance(got, (tuple, list)):
        if len(got) != len(MODELS):
            raise error(name, f"{len(got)} values", f"{len(MODELS)}, for {', '.join(MODELS)}")
        values = tuple(got)
    else:
        values = (got,) * len(MODELS)
    for model, value in zip(MODELS, values):
        if value is None and default is None:
            continue
        place = "" if value is got else f" for {model}"
        if not is_number(value):
            wanted = "a number" if default is not None else "a number or None"
            raise error(name, f"{_shown(value)}{place}", f"{wanted}, or one each for {', '.join(MODELS)}", Status.INVALID_DTYPE)
        if not (value > 0 and value < math.inf):
            wanted = "a finite number above 0" if default is not None else "a finite number above 0 or None"
            raise error(name, f"{value!r}{place}", wanted)
    return values


def _shown(value: Any) -> str:
    return repr(value) if isinstance(value, (str, type(None), bool)) else f"a {type(value).__name__}"
