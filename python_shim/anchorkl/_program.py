"""anchorkl.program: the programs, for hosts that compile them themselves."""

from __future__ import annotations

import ctypes
import numbers
from collections.abc import Mapping, Sequence
from typing import Any

from anchorkl import _native, _options, _structs
from anchorkl.errors import Status, failure

_OPTIONS = (
    "space",
    "divergence",
    "vocab",
    "labels",
    "kl_weight",
    "ce_weight",
    "logit_scale",
    "softcap",
    "gradient",
    "statistics",
)


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
    options: "space" ("logit", "probability"), "divergence" ("forward", "reverse",
        "jsd"), "vocab" (the real columns), "labels" (True: there are some),
        "kl_weight" and "ce_weight" (a weight of 0 leaves the term out),
        "logit_scale" and "softcap" as anchored_kl has them (a scale of 1 and a
        cap of None leave them out), "gradient" (True, the default: the program
        gives it too), "statistics" (False). Values are inputs of the program:
        other values give the same text.
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
    for given, known, name in ((shapes, _structs.MODELS, "shapes"), (options, _OPTIONS, "options")):
        for key in given:
            if key not in known:
                raise _bad(name, key, f"wanted only {', '.join(known)}")
    args = _structs.loss_args()
    for name in _structs.MODELS:
        shape = shapes.get(name)
        if shape is not None:
            setattr(args, name, ctypes.pointer(_tensor(name, shape)))
        elif name != "snapshot":
            raise _bad(f"shapes.{name}", None, "wanted (rows, columns, dtype)")
    args.space = _choice("space", options.get("space", "logit"), _structs.SPACES)
    divergence, _ = _options.divergence(options.get("divergence", "forward"), error=_bad_option, is_number=_is_number)
    args.divergence = _structs.DIVERGENCES[divergence]
    args.vocab = options.get("vocab") or 0
    args.kl_weight, args.ce_weight = options.get("kl_weight", 1.0), options.get("ce_weight", 0.0)
    if options.get("labels", False) or args.ce_weight != 0:
        args.labels = ctypes.pointer(_structs.tensor(0, "int32", args.student.contents.rows, 1, 1))
    args.logit_scale[:] = _per_model("logit_scale", options.get("logit_scale", 1.0), 1.0)
    args.softcap[:] = [cap or 0.0 for cap in _per_model("softcap", options.get("softcap"), None)]
    return _native.program(args, bool(options.get("gradient", True)), bool(options.get("statistics", False)), backend)


def _per_model(name: str, got: Any, default: float | None) -> tuple[Any, Any, Any]:
    return _options.per_model(name, got, default, error=_bad_option, is_number=_is_number)


def _is_number(value: Any) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, bool)


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


def _bad_option(field: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return failure(status, "anchorkl.program", f"options.{field}", f"got {got}, wanted {wanted}")


def _bad(field: str, got: Any, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> Exception:
    return failure(status, "anchorkl.program", field, f"got {got!r}, {wanted}")
