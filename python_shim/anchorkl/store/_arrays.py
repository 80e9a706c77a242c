"""numpy arrays as the library takes and fills them."""

from __future__ import annotations

import ctypes
import operator
from typing import Any

import numpy as np

from anchorkl import _structs
from anchorkl.errors import AnchorKLError, Status, failure

# numpy has no bfloat16 of its own: its bits are kept in uint16.
STORED: dict[str, np.dtype[Any]] = {"float16": np.dtype("float16"), "bfloat16": np.dtype("uint16"), "float32": np.dtype("float32")}


def rounded(array: np.ndarray, values: str) -> np.ndarray:
    """Floats in a store's type, rounded to the nearest (ties to even); bfloat16 as its bits, in uint16."""
    if values != "bfloat16":
        with np.errstate(over="ignore"):
            return np.ascontiguousarray(array, STORED[values])
    if array.dtype == np.uint16:
        return np.ascontiguousarray(array)
    if array.dtype.name == "bfloat16":  # of ml_dtypes
        return np.ascontiguousarray(array).view(np.uint16)
    single = np.ascontiguousarray(array, np.float32)
    bits = single.view(np.uint32)
    up = bits + np.uint32(0x7FFF) + (bits >> np.uint32(16) & np.uint32(1))
    out = (up >> np.uint32(16)).astype(np.uint16)
    nan = np.isnan(single)
    if nan.any():
        out[nan] = 0x7FC0
    return out


def widened(stored: np.ndarray, values: str) -> np.ndarray:
    """What rounded has made, as float32. Exact."""
    if values == "bfloat16":
        return (stored.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return stored.astype(np.float32)


def integers(speaker: str, name: str, got: Any) -> np.ndarray:
    """A dense int32 array of one dimension."""
    array = np.asarray(got)
    if array.ndim != 1 or (array.size and array.dtype.kind not in "iu"):
        raise wrong(speaker, name, f"an array of {array.dtype}, shape {array.shape}", "whole numbers in one dimension")
    return int32(speaker, name, array)


def int32(speaker: str, name: str, array: np.ndarray) -> np.ndarray:
    if array.size and (array.min() < -(1 << 31) or array.max() >= 1 << 31):
        raise wrong(speaker, name, f"numbers from {array.min()} to {array.max()}", "what int32 holds")
    return np.ascontiguousarray(array, np.int32)


def tensor(array: np.ndarray, dtype: str) -> _structs.Tensor:
    """An akl_tensor of a dense array, one of one dimension as a column. The array must outlive it."""
    rows, columns = array.shape if array.ndim == 2 else (array.shape[0], 1)
    return _structs.tensor(array.ctypes.data if rows else 0, dtype, rows, columns, columns)


def pointer(array: np.ndarray | None, dtype: str) -> Any:
    return None if array is None else ctypes.pointer(tensor(array, dtype))


def example_id(speaker: str, got: Any) -> int:
    if isinstance(got, bool) or not hasattr(got, "__index__") or not 0 <= got < 1 << 64:
        raise wrong(speaker, "id", repr(got), "a whole number from 0 to 2**64 - 1")
    return operator.index(got)


def wrong(speaker: str, name: str, got: str, wanted: str, status: Status = Status.INVALID_ARGUMENT) -> AnchorKLError:
    return failure(status, speaker, name, f"got {got}, wanted {wanted}")
