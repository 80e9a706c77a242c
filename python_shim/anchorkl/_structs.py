"""The structs of anchorkl.h and of DLPack, for ctypes.

Field names and order are the header's; a test compares every size and offset
with those that a C compiler sees.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char, c_char_p, c_double, c_int32, c_int64, c_size_t, c_uint8, c_uint16, c_uint64, c_void_p

CPU, CUDA = 1, 2  # device types, DLPack's

SPACES = {"logit": 0, "probability": 1}
DIVERGENCES = {"forward": 0, "reverse": 1, "jsd": 2}
CHECKS = {"none": 0, "report": 1, "raise": 2}
MODELS = ("student", "snapshot", "reference")  # in the order of arrays with a number for each
MEAN, SUM, NONE, NUM_ITEMS = range(4)

# The statistics of a row, in the order of the columns of akl_statistics.rows.
STATISTICS = (
    "kl",
    "kl_student_snapshot",
    "kl_student_reference",
    "kl_anchor_snapshot",
    "bound",
    "ce",
    "entropy_student",
    "entropy_anchor",
    "agreement",
)

FORM_LOGITS, FORM_LINEAR, FORM_SHARD = 0, 1, 2


class DType(ctypes.Structure):
    """akl_dtype, which is also DLPack's DLDataType."""

    _fields_ = [("code", c_uint8), ("bits", c_uint8), ("lanes", c_uint16)]


# Shared by all calls, and only ever read.
DTYPES = {
    "float16": DType(2, 16, 1),
    "bfloat16": DType(4, 16, 1),
    "float32": DType(2, 32, 1),
    "float64": DType(2, 64, 1),
    "int32": DType(0, 32, 1),
    "int64": DType(0, 64, 1),
}


class Error(ctypes.Structure):
    """akl_error"""

    _fields_ = [("struct_size", c_size_t), ("status", c_int32), ("field", c_char * 60), ("message", c_char * 4096)]


class Tensor(ctypes.Structure):
    """akl_tensor. Use :func:`tensor` to make one."""

    _fields_ = [
        ("struct_size", c_size_t),
        ("data", c_void_p),
        ("dtype", DType),
        ("device_type", c_int32),
        ("device_id", c_int32),
        ("rows", c_int64),
        ("columns", c_int64),
        ("row_stride", c_int64),
    ]


_TENSOR_SIZE = ctypes.sizeof(Tensor)


class ContextOptions(ctypes.Structure):
    """akl_context_options"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("plugin", c_char_p),
        ("device", c_char_p),
        ("device_id", c_int32),
        ("threads", c_int32),
        ("python_path", c_char_p),
        ("cache_dir", c_char_p),
        ("memory_fraction", c_double),
    ]


class Info(ctypes.Structure):
    """akl_info"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("platform", c_char * 64),
        ("platform_version", c_char * 256),
        ("plugin", c_char * 1024),
        ("pjrt_api_major", c_int32),
        ("pjrt_api_minor", c_int32),
        ("programs_compiled", c_int64),
        ("live_buffers", c_int64),
        ("bytes_held", c_int64),
        ("bytes_copied", c_int64),
        ("calls", c_int64),
        ("programs_loaded", c_int64),
        ("bytes_kept", c_int64),
    ]


class PluginPlace(ctypes.Structure):
    """akl_plugin_place"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("source", c_char * 64),
        ("path", c_char * 4096),
        ("problem", c_char * 1024),
        ("pjrt_api_major", c_int32),
        ("pjrt_api_minor", c_int32),
    ]


class TopK(ctypes.Structure):
    """akl_topk"""

    _fields_ = [("struct_size", c_size_t), ("ids", POINTER(Tensor)), ("logs", POINTER(Tensor)), ("tail", POINTER(Tensor))]


class LossArgs(ctypes.Structure):
    """akl_loss_args"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("student", POINTER(Tensor)),
        ("snapshot", POINTER(Tensor)),
        ("reference", POINTER(Tensor)),
        ("labels", POINTER(Tensor)),
        ("alpha_rows", POINTER(Tensor)),
        ("weights", POINTER(Tensor)),
        ("alpha", c_double),
        ("tau", c_double),
        ("num_items", c_double),
        ("ignore_index", c_int64),
        ("vocab", c_int64),
        ("space", c_int32),
        ("divergence", c_int32),
        ("reduction", c_int32),
        ("tau_squared", c_int32),
        ("stream", c_void_p),
        ("kl_weight", c_double),
        ("ce_weight", c_double),
        ("beta", c_double),
        ("logit_scale", c_double * 3),
        ("softcap", c_double * 3),
        ("check", c_int32),
        ("reserved", c_int32),
        ("topk", POINTER(TopK)),
    ]


class Statistics(ctypes.Structure):
    """akl_statistics"""

    _fields_ = [("struct_size", c_size_t), ("rows", POINTER(Tensor)), ("mean", c_double * len(STATISTICS))]


class LossResult(ctypes.Structure):
    """akl_loss_result"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("want_gradient", c_int32),
        ("reserved", c_int32),
        ("row_losses", POINTER(Tensor)),
        ("gradient", POINTER(Tensor)),
        ("loss", c_double),
        ("counted_rows", c_int64),
        ("gradient_data", c_void_p),
        ("owner", c_uint64),
        ("statistics", POINTER(Statistics)),
        ("bad_rows", c_int64),
        ("first_bad_row", c_int64),
        ("bad_tensor", c_char_p),
    ]


MOST_SHARD_ROUNDS = 4
REDUCE_MAX, REDUCE_SUM = 0, 1


class ShardArgs(ctypes.Structure):
    """akl_shard_args"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("loss", POINTER(LossArgs)),
        ("first_column", c_int64),
        ("want_statistics", c_int32),
        ("reserved", c_int32),
        ("reduced", POINTER(Tensor) * MOST_SHARD_ROUNDS),
    ]


class ShardNumbers(ctypes.Structure):
    """akl_shard_numbers"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("round", c_int32),
        ("rounds", c_int32),
        ("reduce", c_int32),
        ("count", c_int32),
        ("dtype", DType),
        ("numbers", POINTER(Tensor)),
    ]


GRADIENTS = ("hidden", "weight", "bias")  # in the order of AKL_GRADIENT_...
LINEAR_TENSORS = tuple(f"{model}_{part}" for model in MODELS for part in GRADIENTS)


class LinearArgs(ctypes.Structure):
    """akl_linear_args"""

    _fields_ = [
        ("struct_size", c_size_t),
        *((name, POINTER(Tensor)) for name in LINEAR_TENSORS),
        ("loss", POINTER(LossArgs)),
        ("chunk_rows", c_int64),
    ]


class LinearResult(ctypes.Structure):
    """akl_linear_result"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("want_gradient", c_int32 * len(GRADIENTS)),
        ("reserved", c_int32),
        ("gradient", POINTER(Tensor) * len(GRADIENTS)),
        ("row_losses", POINTER(Tensor)),
        ("statistics", POINTER(Statistics)),
        ("loss", c_double),
        ("counted_rows", c_int64),
        ("gradient_data", c_void_p * len(GRADIENTS)),
        ("owner", c_uint64 * len(GRADIENTS)),
        ("bad_rows", c_int64),
        ("first_bad_row", c_int64),
        ("bad_tensor", c_char_p),
        ("chunk_rows", c_int64),
        ("products", c_int64),
        ("scratch_bytes", c_int64),
    ]


class ProgramArgs(ctypes.Structure):
    """akl_program_args"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("form", c_int32),
        ("want_gradient", c_int32),
        ("backend", c_char_p),
        ("loss", POINTER(LossArgs)),
        ("text", c_char_p),
        ("text_capacity", c_size_t),
        ("text_size", c_size_t),
        ("version", c_int32),
        ("want_statistics", c_int32),
        ("linear", POINTER(LinearArgs)),
        ("want_linear_gradient", c_int32 * len(GRADIENTS)),
        ("kernels", c_int32),
        ("shared_teacher_head", c_int32),
        ("shards", c_int32),
        ("round", c_int32),
        ("numbers", c_int32),
        ("alpha_interior", c_int32),
        ("reserved", c_int32),
    ]


class DLDevice(ctypes.Structure):
    _fields_ = [("device_type", c_int32), ("device_id", c_int32)]


class DLTensor(ctypes.Structure):
    _fields_ = [
        ("data", c_void_p),
        ("device", DLDevice),
        ("ndim", c_int32),
        ("dtype", DType),
        ("shape", POINTER(c_int64)),
        ("strides", POINTER(c_int64)),
        ("byte_offset", c_uint64),
    ]


class DLManagedTensor(ctypes.Structure):
    """What akl_result_dlpack hands over; its deleter is to be called once."""


Deleter = ctypes.CFUNCTYPE(None, POINTER(DLManagedTensor))
DLManagedTensor._fields_ = [("dl_tensor", DLTensor), ("manager_ctx", c_void_p), ("deleter", Deleter)]


def tensor(data: int, dtype: str, rows: int, columns: int, row_stride: int, place: tuple[int, int] = (CPU, 0)) -> Tensor:
    """An akl_tensor; row_stride in elements, place a device type with the device's number."""
    return Tensor(_TENSOR_SIZE, data, DTYPES[dtype], *place, rows, columns, row_stride)


def loss_args() -> LossArgs:
    """akl_loss_args with the defaults of AKL_LOSS_ARGS_INIT."""
    args = LossArgs(ctypes.sizeof(LossArgs))
    args.alpha, args.tau, args.ignore_index = 0.5, 1.0, -100
    args.kl_weight, args.beta = 1.0, 0.5
    args.logit_scale[:] = 1.0, 1.0, 1.0
    return args


def statistics(rows: Tensor) -> Statistics:
    """akl_statistics that fills rows."""
    return Statistics(ctypes.sizeof(Statistics), ctypes.pointer(rows))
