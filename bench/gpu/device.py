"""The GPU as the bench sees it: whether there is one, what it is, how fast its memory is."""

from __future__ import annotations

import gc
import statistics
from typing import Any

import torch

import anchorkl
from bench import machine

NAME = "cuda"
_COPIED = 2**30  # bytes, or less where less is free
_COPIES = 20


class NoGpu(Exception):
    """There is none that torch sees."""


def require() -> None:
    if not torch.cuda.is_available():
        raise NoGpu(f"no GPU: torch {torch.__version__}, built for CUDA {torch.version.cuda}, sees none")


class Gpu:
    """Contenders have allocators of their own, which keep what they once took: it is taken from them after each turn."""

    def lacking(self, needed: int) -> str:
        return ""  # a contender that does not fit says so itself

    def wait(self) -> None:
        torch.cuda.synchronize()

    def settle(self) -> None:
        gc.collect()
        torch.cuda.empty_cache()
        anchorkl.empty_cache()


def taken() -> int:
    """Bytes of the device's memory that somebody has."""
    free, total = torch.cuda.mem_get_info()
    return total - free


def copy_rate() -> float:
    """Bytes that a copy within the device's memory reads and writes in a second (median)."""
    free, _ = torch.cuda.mem_get_info()
    source = torch.zeros(min(_COPIED, free // 4), dtype=torch.uint8, device=NAME)
    target = torch.empty_like(source)
    seconds = []
    for number in range(_COPIES + 3):
        begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        begin.record()
        target.copy_(source)
        end.record()
        end.synchronize()
        if number >= 3:  # the first ones are slower
            seconds.append(1e-3 * begin.elapsed_time(end))
    return 2 * source.nbytes / statistics.median(seconds)


def describe() -> dict[str, Any]:
    """What the figures are measured with."""
    properties = torch.cuda.get_device_properties(0)
    return machine.describe(NAME) | {
        "gpu": properties.name,
        "gpu_memory_gb": round(properties.total_memory / 1e9, 1),
        "multiprocessors": properties.multi_processor_count,
        "cuda": torch.version.cuda,
        "copy_gb_s": copy_rate() / 1e9,
    }
