"""From tensors to the matrices that the library reads in place."""

from __future__ import annotations

import os
import sys
import warnings

import torch

from anchorkl import _structs
from anchorkl.errors import CopyWarning
from anchorkl.torch._device import place
from anchorkl.torch._validate import FUNCTION, LABELS, LOGITS

_NUMBERS = {torch.float32: "float32", torch.float64: "float64"}


def logits(name: str, tensor: torch.Tensor, function: str = FUNCTION) -> tuple[_structs.Tensor, torch.Tensor]:
    """The matrix [rows, columns] over a tensor [..., columns], and the tensor
    whose memory it is, which has to live as long.

    Where the library can't read the memory in place the tensor is copied, with
    a CopyWarning.
    """
    columns = tensor.shape[-1]
    rows = tensor.numel() // columns
    row_stride, obstacle = columns, None
    if not tensor.is_contiguous():
        row_stride, obstacle = _row_stride(tensor, rows, columns)
    if obstacle is not None:
        warnings.warn(CopyWarning(f"{function}: {name} was copied: {obstacle}"), stacklevel=_caller())
        tensor, row_stride = tensor.contiguous(), columns
    return _matrix(tensor, LOGITS, rows, columns, row_stride), tensor


def dense(name: str, tensor: torch.Tensor, function: str) -> tuple[_structs.Tensor, torch.Tensor]:
    """The matrix over a contiguous matrix, or the column over a contiguous vector; copied, with a
    CopyWarning, where it is not contiguous."""
    if not tensor.is_contiguous():
        warnings.warn(CopyWarning(f"{function}: {name} was copied: it is not contiguous"), stacklevel=_caller())
        tensor = tensor.contiguous()
    rows, columns = tensor.shape[0], tensor.shape[1] if tensor.dim() > 1 else 1
    return _matrix(tensor, LOGITS, rows, columns, columns), tensor


def labels(tensor: torch.Tensor) -> tuple[_structs.Tensor, torch.Tensor]:
    """The matrix [rows, 1] over labels. They are small: copied where they have to be."""
    return _column(tensor.reshape(-1).contiguous(), LABELS)


def numbers(tensor: torch.Tensor, rows: int) -> tuple[_structs.Tensor, torch.Tensor]:
    """The matrix [rows, 1] over a tensor with a number for each row, or one for
    all of them. They are small: converted and copied where they have to be."""
    if tensor.dtype not in _NUMBERS:
        # float64 holds every integer up to 2**53; the narrow floats all fit float32.
        tensor = tensor.to(torch.float32 if tensor.dtype.is_floating_point else torch.float64)
    return _column(tensor.reshape(-1).expand(rows).contiguous(), _NUMBERS)


def listed(tensor: torch.Tensor, rows: int, columns: int) -> tuple[_structs.Tensor, torch.Tensor]:
    """The matrix over what a TopK lists of each row. It is small: copied where it has to be."""
    tensor = tensor.reshape(rows, columns).contiguous()
    return _matrix(tensor, LABELS | LOGITS, rows, columns, columns), tensor


def table(tensor: torch.Tensor, rows: int, columns: int) -> _structs.Tensor:
    """The matrix over a contiguous tensor [..., columns] that the library is to fill."""
    return _matrix(tensor, _NUMBERS, rows, columns, columns)


def _column(tensor: torch.Tensor, types: dict[torch.dtype, str]) -> tuple[_structs.Tensor, torch.Tensor]:
    return _matrix(tensor, types, tensor.numel(), 1, 1), tensor


def _matrix(tensor: torch.Tensor, types: dict[torch.dtype, str], rows: int, columns: int, row_stride: int) -> _structs.Tensor:
    return _structs.tensor(tensor.data_ptr(), types[tensor.dtype], rows, columns, row_stride, place(tensor))


def _row_stride(tensor: torch.Tensor, rows: int, columns: int) -> tuple[int, str | None]:
    """The row stride of a tensor that is not contiguous, or why it has none."""
    if columns > 1 and tensor.stride(-1) != 1:
        return 0, "its last dimension is not contiguous"
    row_stride = reach = 0
    for size, stride in zip(reversed(tensor.shape[:-1]), reversed(tensor.stride()[:-1])):
        if size == 1:
            continue
        if row_stride == 0:
            if stride < columns:
                return 0, "its rows overlap, as expand() makes them"
            row_stride = reach = stride
        elif stride != reach:
            return 0, (
                "its leading dimensions are not rows at one distance, as after a slice along a dimension "
                "(to score position t against label t+1 use shift=True and whole logits)"
            )
        reach *= size
    row_stride = row_stride or columns
    # The last row's stride, too, must lie in memory that exists.
    elements = tensor.untyped_storage().nbytes() // tensor.element_size()
    if tensor.storage_offset() + rows * row_stride > elements:
        return 0, "its last row with its stride reaches beyond its storage"
    return row_stride, None


_INTERNAL = tuple(os.path.dirname(module.__file__ or "") + os.sep for module in (torch, sys.modules["anchorkl"]))


def _caller() -> int:
    """The stacklevel, for the function that calls this, of the first frame that is the user's."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_INTERNAL):
        frame, level = frame.f_back, level + 1
    return level
