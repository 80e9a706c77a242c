"""Where a tensor lies, as the library is told: device, context, and the stream on which its elements may still be computed."""

from __future__ import annotations

from ctypes import c_void_p

import torch

from anchorkl import _context, _structs
from anchorkl.errors import Status, failure

_HOST = (_structs.CPU, 0)


def place(tensor: torch.Tensor) -> tuple[int, int]:
    """The device's type and number, which CUDA and DLPack count as torch does."""
    return _HOST if tensor.is_cpu else (_structs.CUDA, tensor.device.index)


def context(tensor: torch.Tensor) -> c_void_p:
    """The context of the tensor's device."""
    return _context.get() if tensor.is_cpu else _context.get("cuda", tensor.device.index)


def stream(tensor: torch.Tensor, function: str, field: str) -> int | None:
    """The handle of the stream that is current on the tensor's device; None on the CPU.

    The library waits for what is queued there, which a CUDA graph can't record: that is an error, of the argument
    field of a function.
    """
    if tensor.is_cpu:
        return None
    if torch.cuda.is_current_stream_capturing():
        message = "got a call that a CUDA graph captures, wanted one outside of graphs: the call waits for the GPU"
        raise failure(Status.UNSUPPORTED, function, field, message)
    return torch.cuda.current_stream(tensor.device).cuda_stream
