"""The door: every argument is checked here, before anything is computed.

The checks read no element of a tensor, so they cost microseconds, wait for
nothing and can be traced by torch.compile. What depends on elements (labels
and weights in range, alpha per row) is checked by the library, which names the
row.
"""

from __future__ import annotations

import math
import numbers
import sys
from typing import Any

import torch

from anchorkl import _options, _structs
from anchorkl.errors import AnchorKLError, Status, failure

FUNCTION = "anchored_kl"

LOGITS = {
    torch.float16: "float16",
    torch.bfloat16: "bfloat16",
    torch.float32: "float32",
    torch.float64: "float64",
}
LABELS = {torch.int32: "int32", torch.int64: "int64"}
REDUCTIONS = {"mean": _structs.MEAN, "sum": _structs.SUM, "none": _structs.NONE}


def error(field: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> AnchorKLError:
    return failure(status, FUNCTION, field, f"got {got}, wanted {wanted}")


def check_options(
    *,
    space: Any,
    divergence: Any,
    tau: Any,
    tau_squared: Any,
    kl_weight: Any,
    ce_weight: Any,
    ignore_index: Any,
    shift: Any,
    vocab: Any,
    softcap: Any,
    logit_scale: Any,
    reduction: Any,
    return_stats: Any,
    check: Any,
) -> tuple[tuple[str, float], tuple[Any, Any, Any], tuple[Any, Any, Any]]:
    """Checks what does not depend on the tensors. Returns the divergence with its
    beta, and the scales and caps of the models, however they were written."""
    _check_choice("space", space, _structs.SPACES)
    _check_choice("reduction", reduction, REDUCTIONS)
    _check_choice("check", check, _structs.CHECKS)
    _check_switch("tau_squared", tau_squared)
    _check_switch("shift", shift)
    _check_switch("return_stats", return_stats)
    if check == "report" and not return_stats:
        raise error("check", "'report' without return_stats", "return_stats=True: the report is part of the statistics")
    kind = divergence_and_beta(divergence)
    scales, caps = per_model("logit_scale", logit_scale, 1.0), per_model("softcap", softcap, None)
    for name, weight in (("kl_weight", kl_weight), ("ce_weight", ce_weight)):
        if not _is_number(weight):
            raise error(name, _shown(weight), "a number", Status.INVALID_DTYPE)
        if not (weight >= 0 and weight < math.inf):
            raise error(name, _shown(weight), "a finite number of at least 0")
    if not _is_number(tau):
        raise error("tau", _shown(tau), "a number", Status.INVALID_DTYPE)
    if not (tau > 0 and tau < math.inf):
        raise error("tau", _shown(tau), "a finite temperature above 0")
    if not _is_integer(ignore_index):
        raise error("ignore_index", _shown(ignore_index), "an integer", Status.INVALID_DTYPE)
    if vocab is not None and not _is_integer(vocab):
        raise error("vocab", _shown(vocab), "an integer or None", Status.INVALID_DTYPE)
    if vocab is not None and vocab < 1:
        raise error("vocab", _shown(vocab), "at least 1, or None for all columns")
    return kind, scales, caps


def _check_choice(name: str, got: Any, known: dict[str, int]) -> None:
    if not isinstance(got, str) or got not in known:
        raise error(name, _shown(got), " or ".join(map(repr, known)))


def _check_switch(name: str, got: Any) -> None:
    if not isinstance(got, bool):
        raise error(name, _shown(got), "True or False", Status.INVALID_DTYPE)


def divergence_and_beta(divergence: Any) -> tuple[str, float]:
    return _options.divergence(divergence, error=error, is_number=_is_number)


def per_model(name: str, given: Any, default: float | None) -> tuple[Any, Any, Any]:
    """A scale or a cap for student, snapshot and reference."""
    return _options.per_model(name, given, default, error=error, is_number=_is_number)


def check_logits(student: Any, teachers: dict[str, Any], vocab: int | None) -> None:
    """Checks the logits against each other. vocab is the number of real columns."""
    _check_logits("student", student)
    shape = student.shape
    if vocab is not None and vocab > shape[-1]:
        raise _too_narrow("student", student, vocab)
    for name, teacher in teachers.items():
        _check_logits(name, teacher)
        check_place(name, teacher, student)
        if teacher.shape == shape:
            _check_detached(name, teacher)
            continue
        if teacher.shape[:-1] != shape[:-1]:
            wanted = f"{list(shape[:-1])} before the vocabulary, as the student has"
            raise error(name, f"shape {list(teacher.shape)}", wanted, Status.INVALID_SHAPE)
        if vocab is None and teacher.shape[-1] != shape[-1]:
            wanted = f"the student's {shape[-1]} (if one of them is padded, give vocab, the number of real columns)"
            raise error(name, f"{teacher.shape[-1]} columns", wanted, Status.INVALID_SHAPE)
        if vocab is not None and vocab > teacher.shape[-1]:
            raise _too_narrow(name, teacher, vocab)
        _check_detached(name, teacher)


def check_labels(labels: Any, student: torch.Tensor, shift: bool, ce_weight: float) -> None:
    if labels is None:
        if ce_weight != 0:
            raise error("ce_weight", f"{_shown(ce_weight)} without labels", "labels for the cross-entropy, or 0")
        if shift:
            raise error("shift", "True without labels", "labels to shift")
        return
    _check_tensor("labels", labels)
    if labels.dtype not in LABELS:
        raise error("labels", str(labels.dtype), "torch.int64 or torch.int32", Status.INVALID_DTYPE)
    check_place("labels", labels, student, or_host=True)
    _check_rows("labels", labels, student)
    if shift and labels.dim() == 0:
        raise error("shift", "True for a single row", "labels of at least one dimension", Status.INVALID_SHAPE)


def check_alpha(alpha: Any, student: torch.Tensor) -> None:
    """alpha is a number, a 0-dim tensor or a tensor over the rows."""
    if isinstance(alpha, torch.Tensor):
        _check_per_row("alpha", alpha, student)
    elif not _is_number(alpha):
        raise error("alpha", _shown(alpha), "a number or a tensor", Status.INVALID_DTYPE)
    elif not (alpha >= 0 and alpha <= 1):
        raise error("alpha", _shown(alpha), "a number in [0, 1]")


def check_weights(weights: Any, student: torch.Tensor) -> None:
    """weights is None, a number, a 0-dim tensor or a tensor over the rows."""
    if weights is None:
        return
    if isinstance(weights, torch.Tensor):
        _check_per_row("weights", weights, student)
    elif not _is_number(weights):
        raise error("weights", _shown(weights), "a number or a tensor", Status.INVALID_DTYPE)
    elif not (weights >= 0 and weights < math.inf):
        raise error("weights", _shown(weights), "a finite number of at least 0")


def check_num_items(num_items: Any, reduction: str) -> None:
    """num_items is None, a number or a 0-dim tensor."""
    if num_items is None:
        return
    if reduction == "none":
        raise error("num_items", f"{_shown(num_items)} with reduction 'none'", "None: nothing is divided")
    if isinstance(num_items, torch.Tensor):
        _check_tensor("num_items", num_items)
        _check_real("num_items", num_items)
        if num_items.dim() != 0:
            raise error("num_items", f"shape {list(num_items.shape)}", "a 0-dim tensor", Status.INVALID_SHAPE)
    elif not _is_number(num_items):
        raise error("num_items", _shown(num_items), "a number or a 0-dim tensor", Status.INVALID_DTYPE)
    elif not (num_items >= 0 and num_items < math.inf):
        raise error("num_items", _shown(num_items), "a finite count of at least 0")


def _check_tensor(name: str, tensor: Any) -> None:
    if not isinstance(tensor, torch.Tensor):
        raise error(name, type(tensor).__name__, "a torch.Tensor", Status.INVALID_DTYPE)
    if type(tensor) is not torch.Tensor and _is_dtensor(tensor):
        wanted = "a local tensor: pass full_tensor() or, where only rows are sharded, to_local()"
        if name in _structs.MODELS:
            wanted += ", or give the process_group where columns are"
        raise error(name, "a DTensor", wanted, Status.UNSUPPORTED)
    if tensor.layout != torch.strided:
        raise error(name, f"layout {tensor.layout}", "a dense tensor: pass to_dense()", Status.INVALID_DTYPE)
    if not (tensor.is_cpu or tensor.is_cuda):
        raise error(name, f"a tensor on {tensor.device}", "one on the CPU or on a CUDA device", Status.INVALID_DEVICE)


def check_place(name: str, tensor: torch.Tensor, student: torch.Tensor, field: str = "the student", or_host: bool = False) -> None:
    """Checks that a tensor lies where the student does, which the error calls field, or, with or_host, on the CPU."""
    if tensor.device == student.device or (or_host and tensor.is_cpu):
        return
    wanted = f"one on {_device_name(student)}, where {field} is" + (", or on the CPU" if or_host and not student.is_cpu else "")
    raise error(name, f"a tensor on {_device_name(tensor)}", wanted, Status.INVALID_DEVICE)


def check_shared(student: torch.Tensor) -> None:
    """Checks the tensors of a call with a process_group, as far as the student tells."""
    if not student.is_cpu:
        wanted = "tensors on the CPU, all that the vocabulary-parallel form has in this version"
        raise error("process_group", f"tensors on {student.device}", wanted, Status.UNSUPPORTED)


def _device_name(tensor: torch.Tensor) -> str:
    return "the CPU" if tensor.is_cpu else str(tensor.device)


def check_floats(name: str, tensor: Any) -> None:
    """Checks a tensor of logits, or of what logits are made of, but for its shape."""
    _check_tensor(name, tensor)
    if tensor.dtype not in LOGITS:
        raise error(name, str(tensor.dtype), "float16, bfloat16, float32 or float64", Status.INVALID_DTYPE)


def _check_logits(name: str, tensor: Any) -> None:
    check_floats(name, tensor)
    if tensor.dim() == 0 or tensor.shape[-1] == 0:
        raise error(name, f"shape {list(tensor.shape)}", "[..., vocabulary]", Status.INVALID_SHAPE)


def _check_per_row(name: str, tensor: torch.Tensor, student: torch.Tensor) -> None:
    _check_tensor(name, tensor)
    _check_real(name, tensor)
    check_place(name, tensor, student, or_host=True)
    if tensor.dim() != 0:
        _check_rows(name, tensor, student)
    _check_detached(name, tensor)


def _check_real(name: str, tensor: torch.Tensor) -> None:
    if tensor.dtype.is_complex or tensor.is_quantized:
        raise error(name, str(tensor.dtype), "real numbers", Status.INVALID_DTYPE)


def _check_rows(name: str, tensor: torch.Tensor, student: torch.Tensor) -> None:
    if tensor.shape != student.shape[:-1]:
        wanted = f"{list(student.shape[:-1])}, one for each row of the student's {list(student.shape)}"
        raise error(name, f"shape {list(tensor.shape)}", wanted, Status.INVALID_SHAPE)


def _check_detached(name: str, tensor: torch.Tensor) -> None:
    if tensor.requires_grad and torch.is_grad_enabled():
        wanted = f"one that does not, the target never gets a gradient: pass {name}.detach()"
        raise error(name, "a tensor that requires grad", wanted)


def _too_narrow(name: str, tensor: torch.Tensor, vocab: int) -> AnchorKLError:
    return error(name, f"{tensor.shape[-1]} columns", f"at least the vocab of {vocab}", Status.INVALID_SHAPE)


def _is_dtensor(tensor: torch.Tensor) -> bool:
    # No DTensor exists in a process that has not imported them, and importing them is slow.
    module = sys.modules.get("torch.distributed.tensor")
    return module is not None and isinstance(tensor, module.DTensor)


def _is_number(value: Any) -> bool:
    if type(value) is float:  # nearly always, and the quickest to see
        return True
    if isinstance(value, bool):
        return False
    return isinstance(value, (int, float, torch.SymInt, torch.SymFloat, numbers.Real))


def _is_integer(value: Any) -> bool:
    if type(value) is int:
        return True
    if isinstance(value, bool):
        return False
    return isinstance(value, (int, torch.SymInt, numbers.Integral))


def _shown(value: Any) -> str:
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {list(value.shape)}"
    shown = repr(value)
    return shown if len(shown) <= 80 else shown[:77] + "..."
