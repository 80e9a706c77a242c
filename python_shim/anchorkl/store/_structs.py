"""The structs of anchorkl.h that are about the store, for ctypes."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char, c_char_p, c_double, c_int32, c_int64, c_size_t, c_uint64

from anchorkl._structs import DType, Tensor

KINDS = {"reference": 0, "anchor": 1}
FORMS = {"full": 0, "topk": 1}
SPACES = {None: -1, "logit": 0, "probability": 1}


class Manifest(ctypes.Structure):
    """akl_store_manifest"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("kind", c_int32),
        ("form", c_int32),
        ("values", DType),
        ("space", c_int32),
        ("vocab", c_int64),
        ("k", c_int64),
        ("alpha", c_double),
        ("tau", c_double),
        ("outer_iteration", c_int64),
        ("model", c_char * 512),
        ("tokenizer", c_char * 128),
        ("notes", c_char * 1024),
    ]


class Report(ctypes.Structure):
    """akl_store_report"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("text", c_char_p),
        ("text_capacity", c_size_t),
        ("text_size", c_size_t),
        ("segments", c_int64),
        ("records", c_int64),
        ("rows", c_int64),
        ("bytes", c_int64),
        ("torn_bytes", c_int64),
        ("damaged", c_int64),
        ("reread", c_int64),
        ("twice", c_int64),
    ]


class Record(ctypes.Structure):
    """akl_store_record"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("id", c_uint64),
        ("tokens", POINTER(Tensor)),
        ("positions", POINTER(Tensor)),
        ("values", POINTER(Tensor)),
        ("ids", POINTER(Tensor)),
        ("tail", POINTER(Tensor)),
    ]


class Options(ctypes.Structure):
    """akl_store_options"""

    _fields_ = [
        ("struct_size", c_size_t),
        ("rank", c_int32),
        ("reserved", c_int32),
        ("sync_bytes", c_int64),
        ("sync_seconds", c_int64),
    ]
