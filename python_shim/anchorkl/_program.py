"""anchorkl.program: the programs, for hosts that compile them themselves."""

from __future__ import annotations

import ctypes
import numbers
from collections.abc import Mapping, Sequence
from typing import Any

from anchorkl import _native, _options, _structs
from anchorkl.errors import Status, failure

_OBJECTIVE = ("space", "divergence", "vocab", "labels", "kl_weight", "ce_weight", "logit_scale", "softcap", "statistics", "alpha_interior")
_GRADIENTS = tuple(f"{part}_gradient" for part in _structs.GRADIENTS)
_SHAPES = {"logits": _structs.MODELS, "shard": _structs.MODELS, "linear": _structs.LINEAR_TENSORS}
_OPTIONS = {
    "logits": (*_OBJECTIVE, "gradient"),
    "shard": (*_OBJECTIVE, "gradient", "shards", "round"),
    "linear": (*_OBJECTIVE, *_GRADIENTS, "kernels", "shared_teacher_head", "chunk_rows"),
}


def program(
    form: str = "logits",
    shapes: Mapping[str, Sequence[Any] | None] = {},
    options: Mapping[str, Any] = {},
    backend: str = "cpu",
) -> str:
    """The StableHLO text of a form of the loss. Needs no plugin and no device.

    form: "logits"; "linear", the fused form of hidden states and output heads;
        "shard", a round of the logits form whose columns several devices share.
    shapes: for "logits" "student", "reference" and, unless the student itself is
        the snapshot, "snapshot": (rows, columns, dtype) or (rows, columns, dtype,
        row_stride), dtype one of "float16", "bfloat16", "float32", "float64".
        For "linear" "student_hidden" (rows, width, dtype), "student_weight"
        (tokens, width, dtype), "student_bias" (tokens, 1, dtype) if there is one,
        and likewise for snapshot and reference.
    options: "space" ("logit", "probability"), "divergence" ("forward", "reverse",
        "jsd"), "vocab" (the real columns), "labels" (True: there are some),
        "kl_weight" and "ce_weight" (a weight of 0 leaves the term out),
        "logit_scale" and "softcap" as anchored_kl has them (a scale of 1 and a
        cap of None leave them out), "statistics" (False). Values are inputs of the
        program: other values give the same text. "alpha_interior" (False; True: alpha
        will be above 0 and below 1 in every row that counts, which is less work).
        For "logits" "gradient" (True, the default: the program gives it too).
        For "shard" that, too, "shards" (devices; shapes and gradient are one's, vocab
        counts the real columns of all) and "round" (from 0).
        For "linear" "hidden_gradient", "weight_gradient" and "bias_gradient" (False),
        "kernels" (True: the program has the heads as (width, tokens), as JAX does;
        shapes describe them as (tokens, width) all the same), "shared_teacher_head"
        (True: the reference's weight and bias are the snapshot's, one input) and
        "chunk_rows" (rows whose logits exist at a time; 0: as suits the backend).
    backend: "cpu", "cuda" or "tpu": the form that suits it.

    Inputs and results of the program stand at akl_program in anchorkl.h.
    """
    return program_and_version(form, shapes, options, backend)[0]


def program_and_version(form: str, shapes: Mapping[str, Sequence[Any] | None], options: Mapping[str, Any], backend: str) -> tuple[str, int]:
    """As program, with the number that changes when inputs, results or meaning do."""
    return program_version_and_numbers(form, shapes, options, backend)[:2]


def program_version_and_numbers(
    form: str, shapes: Mapping[str, Sequence[Any] | None], options: Mapping[str, Any], backend: str
) -> tuple[str, int, int]:
    """Likewise, with the numbers of a row that a round of the form "shard" has; 0 in the last one."""
    if not isinstance(form, str) or form not in _SHAPES:
        raise _bad("form", form, 'wanted "logits", "linear" or "shard"', Status.UNSUPPORTED)
    if not isinstance(backend, str):
        raise _bad("backend", backend, 'wanted "cpu", "cuda" or "tpu"')
    for given, known, name in ((shapes, _SHAPES[form], "shapes"), (options, _OPTIONS[form], "options")):
        for key in given:
            if key not in known:
                raise _bad(name, key, f"wanted only {', '.join(known)}")
    args = _structs.ProgramArgs(ctypes.sizeof(_structs.ProgramArgs), backend=backend.encode())
    args.want_statistics = bool(options.get("statistics", False))
    args.alpha_interior = bool(options.get("alpha_interior", False))
    loss = _structs.loss_args()
    if form != "linear":
        args.form, args.loss = _structs.FORM_LOGITS, ctypes.pointer(loss)
        if form == "shard":
            args.form = _structs.FORM_SHARD
            args.shards, args.round = (_count(name, options.get(name, 0)) for name in ("shards", "round"))
        args.want_gradient = bool(options.get("gradient", True))
        _place(loss, _structs.MODELS, ("student", "reference"), shapes)
        rows = loss.student.contents.rows
    else:
        linear = _structs.LinearArgs(ctypes.sizeof(_structs.LinearArgs), loss=ctypes.pointer(loss))
        args.form, args.linear = _structs.FORM_LINEAR, ctypes.pointer(linear)
        args.want_linear_gradient[:] = [bool(options.get(name, False)) for name in _GRADIENTS]
        args.kernels = bool(options.get("kernels", False))
        args.shared_teacher_head = bool(options.get("shared_teacher_head", False))
        linear.chunk_rows = _count("chunk_rows", options.get("chunk_rows") or 0)
        needed = tuple(f"{model}_{part}" for model in ("student", "reference") for part in ("hidden", "weight"))
        _place(linear, _structs.LINEAR_TENSORS, needed, shapes)
        rows = linear.student_hidden.contents.rows
    _set_objective(loss, options, rows)
    return *_native.program(args), args.numbers


def _place(args: ctypes.Structure, names: Sequence[str], needed: Sequence[str], shapes: Mapping[str, Any]) -> None:
    for name in names:
        shape = shapes.get(name)
        if shape is not None:
            setattr(args, name, ctypes.pointer(_tensor(name, shape)))
        elif name in needed:
            raise _bad(f"shapes.{name}", None, "wanted (rows, columns, dtype)")


def _set_objective(args: _structs.LossArgs, options: Mapping[str, Any], rows: int) -> None:
    args.space = _choice("space", options.get("space", "logit"), _structs.SPACES)
    divergence, _ = _options.divergence(options.get("divergence", "forward"), error=_bad_option, is_number=_is_number)
    args.divergence = _structs.DIVERGENCES[divergence]
    args.vocab = _count("vocab", options.get("vocab") or 0)
    args.kl_weight, args.ce_weight = options.get("kl_weight", 1.0), options.get("ce_weight", 0.0)
    if options.get("labels", False) or args.ce_weight != 0:
        args.labels = ctypes.pointer(_structs.tensor(0, "int32", rows, 1, 1))
    args.logit_scale[:] = _per_model("logit_scale", options.get("logit_scale", 1.0), 1.0)
    args.softcap[:] = [cap or 0.0 for cap in _per_model("softcap", options.get("softcap"), None)]


def _per_model(name: str, got: Any, default: float | None) -> tuple[Any, Any, Any]:
    return _options.per_model(name, got, default, error=_bad_option, is_number=_is_number)


def _is_number(value: Any) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, bool)


def _count(name: str, got: Any) -> int:
    if isinstance(got, bool) or not isinstance(got, numbers.Integral):
        raise _bad(f"options.{name}", got, "wanted a whole number")
    return int(got)


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
