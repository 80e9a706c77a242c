"""What is looked at in a process of its own: each function here is one step, and is called by anchorkl.cli._apart."""

from __future__ import annotations

import dataclasses
import json
import math
import os
import sys
from typing import Any

from anchorkl import _context, _library, _native
from anchorkl.cli import _selftest
from anchorkl.errors import AnchorKLError


def main(arguments: list[str]) -> None:
    """Writes what a step found to standard output, where nothing else that is printed may get."""
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    step, *others = arguments
    try:
        found = STEPS[step](*others)
    except Exception as error:  # noqa: BLE001  of whatever is installed here: it is what is asked for
        kind = "" if isinstance(error, (AnchorKLError, ImportError)) else f"{type(error).__name__}: "
        found = {"problem": f"{kind}{error}", "ended": False}
    answer.write(json.dumps(found))
    answer.flush()
    sys.stderr.flush()
    os._exit(0)  # what a framework or a plugin does at exit is not asked for


def library() -> dict[str, Any]:
    _, path = _library.load()
    return {"path": str(path), "version": _native.version()}


def places(device: str) -> dict[str, Any]:
    """Where a plugin is looked for; nothing is loaded."""
    return {"places": [_place(place) for place in _native.plugin_places(device, _context._python_path(), load=False)]}


def plugin(device: str, path: str) -> dict[str, Any]:
    """One plugin, loaded."""
    (place,) = _native.plugin_places(device, _context._python_path(), path, load=True)
    return _place(place)


def _place(place: Any) -> dict[str, Any]:
    version = f"{place.pjrt_api_major}.{place.pjrt_api_minor}" if place.pjrt_api_minor else ""
    return {
        "source": place.source.decode(),
        "path": os.fsdecode(place.path),
        "problem": place.problem.decode(errors="replace"),
        "pjrt_api": version,
    }


def device(kind: str) -> dict[str, Any]:
    """A device that is opened; on the CPU a loss is computed, too."""
    context = _context.get(kind)
    info = _native.context_info(context)
    found = {"platform": info.platform.decode(), "platform_version": info.platform_version.decode(), "plugin": info.plugin.decode()}
    return found if kind != "cpu" else found | _checked(_selftest.library(context))


def torch() -> dict[str, Any]:
    import torch

    return {"version": torch.__version__} | _checked(_selftest.torch_loss())


def jax() -> dict[str, Any]:
    # In a look at what is there no GPU's memory is taken in advance.
    os.environ["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
    import jax

    found = {"version": jax.__version__, "devices": [str(one) for one in jax.devices()]}
    from anchorkl.jax import _versions

    return found | {"complaint": _versions.version_complaint()} | _checked(_selftest.jax_loss())


def _checked(errors: _selftest.Errors) -> dict[str, Any]:
    # JSON has no NaN.
    numbers = {name: error if math.isfinite(error) else None for name, error in dataclasses.asdict(errors).items()}
    return {"self_test": numbers | {"passed": errors.passed}}


STEPS = {step.__name__: step for step in (library, places, plugin, device, torch, jax)}
