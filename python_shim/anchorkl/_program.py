"""anchorkl.program: the programs, for hosts that compile them themselves."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any

from anchorkl import _native, _structs
from anchorkl.errors import Status, failure

_TENSORS = ("student", "snapshot", "reference")
_OPTIONS = ("space", "divergence", "vocab", "gradient")


def program(
    form: str = "logits",
    shapes: Mapping[str, Sequence[Any] | None] = {},
    options: Mapping[str, Any] = {},
    backend: str = "cpu",
) -> str:
    """The StableHLO text of a form of the loss. Needs no plugin and no device.

    form: "logits".
    shapes: for "student", "reference" and, unless the student itself is the
        snapshot, "snapshot": (rows, columns, dtype) or (rows, columns, dtype,
        row_stride), dtype one of "float16", "bfloat16", "float32", "float64".
    options: "space" ("logit", "probability"), "divergence" ("forward"),
        "vocab" (the real columns), "gradient" (True: the program gives it too).
    backend: "cpu", "cuda" or "tpu": the form that suits it.

    Inputs and results of the program stand at akl_program in anchorkl.h.
    """
    return program_and_version(form, shapes, options, backend)[0]


def program_and_version(
    form: str, shapes: Mapping[str, Sequence[Any] | None], options: Mapping[str, Any], backend: str
) -> tuple[str, int]:
    """As program, with the number that changes when inputs, results or meaning do."""
    if form != "logits":
        raise _bad("form", form, 'wanted "logits"', Status.UNSUPPORTED)
    for given, known, name in ((shapes, _TENSORS, "shapes"), (options, _OPTIONS, "options")):
        for key in given:
            if key not in known:
                raise _bad(name, key, f"wanted only {', '.join(known)}")
    args = _structs.loss_args()
    for name in _TENSORS:
        shape = shapes.get(name)
        if shape is not None:
            setattr(args, name, ctypes.pointer(_tensor(name, shape)))
        elif name != "snapshot":
            raise _bad(f"shapes.{name}", None, "wanted (rows, columns, dtype)")
    args.space = _choice("space", options.get("space", "logit"), _structs.SPACES)
    args.divergence = _choice("divergence", options.get("divergence", "forward"), _structs.DIVERGENCES)
    args.vocab = options.get("vocab") or 0
    return _native.program(args, bool(options.get("gradient", True)), backend)


def _tensor(name: str, shape: Sequence[Any]) -> _structs.Tensor:
    if len(shape) not in (3, 4) or shape[2] not in _structs.DTYPES:
        known = ", ".join(_structs.DTYPES)
        raise _bad(f"shapes.{name}", shape, f"wanted (rows, columns, dtype[, row_stride]) with a dtype of {known}")
    rows, columns, dtype = shape[:3]
    return _structs.tensor(0, dtype, rows, columns, shape[3] if len(shape) == 4 else columns)


def _choice(name: str, got: Any, known: Mapping[str, int]) -> int:
    if got not in known:
        raise _bad(f"options.{name}", got, "wanted " + " or ".join(map(repr, known)))
    return known[got]


def _bad(field: str, got: Any, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return failure(status, "anchorkl.program", field, f"got {got!r}, {wanted}")
