"""Reads the file of test vectors; core/internal/oracle/vectors_layout.go defines it."""

from __future__ import annotations

import itertools
import math
import mmap
import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

import torch

MAGIC = b"AKLVEC02"
_FILE = struct.Struct("<8sqqq")
_CASE = struct.Struct("<128s6q3i7iq4dq8q" + "2i9dq9d")
_DTYPES = {2 << 8 | 16: torch.float16, 4 << 8 | 16: torch.bfloat16, 2 << 8 | 32: torch.float32, 2 << 8 | 64: torch.float64}
_DIVERGENCES = {0: "forward", 1: "reverse", 2: "jsd"}
_REDUCTIONS = {0: "mean", 1: "sum", 2: "none", 3: "mean"}  # 3: with num_items


def path() -> Path:
    named = os.environ.get("ANCHORKL_VECTORS")
    return Path(named) if named else Path(__file__).resolve().parents[2] / "build" / "vectors.bin"


@dataclass
class Case:
    """A problem and its solution. The tensors are views of the file."""

    name: str
    vocab: int
    student: torch.Tensor
    snapshot: torch.Tensor | None
    reference: torch.Tensor
    labels: torch.Tensor | None
    alpha: float | torch.Tensor
    weights: torch.Tensor | None
    space: str
    tau: float
    tau_squared: bool
    ignore_index: int
    reduction: str
    num_items: float | None
    divergence: str | tuple[str, float]
    kl_weight: float
    ce_weight: float
    softcap: tuple[float | None, ...]
    logit_scale: tuple[float, ...]
    loss: float
    row_losses: torch.Tensor
    gradient: torch.Tensor
    row_statistics: torch.Tensor
    """[rows, 9], in the order of anchorkl._structs.STATISTICS"""
    mean_statistics: torch.Tensor

    def options(self) -> dict:
        """The arguments of anchored_kl besides the logits."""
        names = "labels alpha weights space tau tau_squared ignore_index reduction num_items".split()
        names += "divergence kl_weight ce_weight softcap logit_scale".split()
        return {name: getattr(self, name) for name in names} | {"vocab": self.vocab}

    def counted(self) -> torch.Tensor:
        counts = torch.ones(self.student.shape[0], dtype=torch.bool)
        if self.labels is not None:
            counts &= self.labels != self.ignore_index
        if self.weights is not None:
            counts &= self.weights != 0
        return counts

    def gradient_scale(self) -> float:
        """How large the elements of a forward divergence's gradient can be: 1 for a mean at temperature 1."""
        weights = torch.ones(self.student.shape[0]) if self.weights is None else self.weights
        total = float((weights * self.counted()).sum())
        divisor = self.num_items or (total if self.reduction == "mean" else 1.0)
        kl_scale = self.kl_weight * (self.tau**2 if self.tau_squared else 1.0)
        return total / divisor * (kl_scale / self.tau + self.ce_weight) * self.logit_scale[0] if total else 1.0


class File:
    """An open file of vectors, with the names of its cases."""

    def __init__(self, path: Path) -> None:
        with open(path, "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        magic, count, offset, _ = _FILE.unpack_from(self._memory)
        if magic != MAGIC:
            raise ValueError(f"{path} begins with {magic!r}, wanted {MAGIC!r}")
        self._cases: dict[str, tuple[int, tuple]] = {}
        for _ in range(count):
            header = _CASE.unpack_from(self._memory, offset)
            self._cases[header[0].partition(b"\0")[0].decode()] = offset, header
            offset += header[1]

    def names(self) -> list[str]:
        return list(self._cases)

    def case(self, name: str) -> Case:
        offset, header = self._cases[name]
        rows, vocab, *columns = header[2:7]
        dtypes = header[7:10]
        space, reduction, tau_squared, has_labels, has_alpha, has_weights, _ = header[10:17]
        ignore_index, alpha, tau, num_items, loss, _ = header[17:23]
        blobs = header[23:31]
        divergence, _, beta, kl_weight, ce_weight, *per_model = header[31:42]
        statistics_blob, *means = header[42:52]

        def at(start: int, dtype: torch.dtype, *shape: int) -> torch.Tensor:
            count = math.prod(shape)
            return torch.frombuffer(self._memory, dtype=dtype, count=count, offset=offset + start).view(shape)

        def tensor(blob: int, dtype: torch.dtype, *shape: int) -> torch.Tensor:
            return at(blobs[blob], dtype, *shape)

        def logits(which: int) -> torch.Tensor:
            return tensor(which, _DTYPES[dtypes[which]], rows, columns[which])

        return Case(
            name=name,
            vocab=vocab,
            student=logits(0),
            snapshot=logits(1) if columns[1] else None,
            reference=logits(2),
            labels=tensor(3, torch.int64, rows) if has_labels else None,
            alpha=tensor(4, torch.float64, rows) if has_alpha else alpha,
            weights=tensor(5, torch.float64, rows) if has_weights else None,
            space=("logit", "probability")[space],
            tau=tau,
            tau_squared=bool(tau_squared),
            ignore_index=ignore_index,
            reduction=_REDUCTIONS[reduction],
            num_items=num_items if reduction == 3 else None,
            loss=loss,
            row_losses=tensor(6, torch.float64, rows),
            gradient=tensor(7, torch.float64, rows, columns[0]),
            divergence=("jsd", beta) if divergence == 2 else _DIVERGENCES[divergence],
            kl_weight=kl_weight,
            ce_weight=ce_weight,
            softcap=tuple(cap or None for cap in per_model[:3]),
            logit_scale=tuple(per_model[3:]),
            row_statistics=at(statistics_blob, torch.float64, rows, len(means)),
            mean_statistics=torch.tensor(means, dtype=torch.float64),
        )

    def copy(self, names: list[str], path: Path) -> None:
        """Writes these cases to a file of their own."""
        _, _, start, generator = _FILE.unpack_from(self._memory)
        with open(path, "wb") as file:
            file.write(_FILE.pack(MAGIC, len(names), start, generator) + self._memory[_FILE.size : start])
            for name in names:
                offset, header = self._cases[name]
                file.write(self._memory[offset : offset + header[1]])


def pairs(case: Case) -> set:
    """What each two of the options are that the case has."""
    options = (
        case.space,
        case.divergence if isinstance(case.divergence, str) else "jsd",
        str(case.student.dtype),
        case.snapshot is None,
        case.vocab < case.student.shape[-1],
        case.ce_weight > 0,
        any(case.softcap),
        case.logit_scale != (1.0, 1.0, 1.0),
        case.labels is None,
        case.weights is None,
        isinstance(case.alpha, float),
        (case.reduction, case.num_items is None),
        case.tau != 1,
        case.tau_squared,
    )
    return set(itertools.combinations(enumerate(options), 2))


def cover(file: File) -> list[str]:
    """Few cases that have every two options together which some case has together: each time the one with most that
    are left."""
    found = {name: pairs(file.case(name)) for name in file.names()}
    left, chosen = set().union(*found.values()), []
    while left:
        chosen.append(max(found, key=lambda name: len(found[name] & left)))
        left -= found[chosen[-1]]
    return chosen


def sample(names: list[str]) -> list[str]:
    """Those that are run where each takes long: the same ones of a file and of a file of its sample."""
    return [name for name in names if zlib.crc32(name.encode()) % 11 == 1]


def open_or_none() -> File | None:
    return File(path()) if path().is_file() else None


REASON = f"no test vectors at {path()}: run `make vectors`, or name a file with ANCHORKL_VECTORS"
