"""Tensors that say they are on a GPU, for machines without one."""

from __future__ import annotations

import ctypes
from typing import Any

import torch

NUMBER = 1  # of the device


class OnGpu:
    """A tensor of the CPU that says that it lies on the second GPU, as do those that are made of it."""

    device, is_cpu, is_cuda = torch.device("cuda", NUMBER), False, True

    def __init__(self, tensor: torch.Tensor) -> None:
        self.tensor = tensor

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.tensor, name)
        if not callable(found):
            return found
        return lambda *given, **named: self._wrapped(found(*given, **named))

    def __getitem__(self, place: Any) -> Any:
        return self._wrapped(self.tensor[place])

    def _wrapped(self, result: Any) -> Any:
        return type(self)(result) if isinstance(result, torch.Tensor) else result


class Driver:
    """That of core/internal/fakecuda, whose device memory is the host's, and known to be the device's."""

    def __init__(self, path: str) -> None:
        self.library = ctypes.CDLL(path)
        self.library.fakecuda_log.restype = ctypes.c_char_p
        self.library.fakecuda_busy_stream.restype = ctypes.c_void_p
        self.library.fakecuda_busy_stream.argtypes = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t
        context = ctypes.c_void_p()
        self.library.cuDevicePrimaryCtxRetain(ctypes.byref(context), NUMBER)
        self.library.cuCtxPushCurrent_v2(context)

    def empty(self, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        """Device memory, never freed."""
        at, size = ctypes.c_void_p(), max(1, torch.Size(shape).numel()) * dtype.itemsize
        assert self.library.cuMemAlloc_v2(ctypes.byref(at), ctypes.c_size_t(size)) == 0
        memory = torch.frombuffer((ctypes.c_char * size).from_address(at.value or 0), dtype=dtype)
        return memory[: torch.Size(shape).numel()].view(shape)

    def log(self) -> str:
        return self.library.fakecuda_log().decode()

    def busy_stream(self, to: torch.Tensor, source: torch.Tensor) -> int:
        """A stream with a copy that is not done before somebody waits for it."""
        return self.library.fakecuda_busy_stream(to.data_ptr(), source.data_ptr(), source.nbytes)


def in_memory_of(driver: Driver) -> type[OnGpu]:
    """Stand-ins whose memory is really the driver's, and so is that of outputs made for them."""

    class InDeviceMemory(OnGpu):
        @classmethod
        def of(cls, tensor: torch.Tensor) -> InDeviceMemory:
            return cls(driver.empty(tuple(tensor.shape), tensor.dtype).copy_(tensor))

        def new_empty(self, shape: tuple[int, ...], dtype: torch.dtype | None = None) -> InDeviceMemory:
            return type(self)(driver.empty(tuple(shape), dtype or self.tensor.dtype))

    return InDeviceMemory
