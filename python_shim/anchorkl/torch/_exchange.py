"""What the processes of a group tell each other in a call, so that none waits for another in vain.

Before anything else each says in three numbers whether it failed, a digest of what it was called with, and how many
columns it has. Only where one failed, or digests differ, all say more, and every process has an error that names what
differs. A rank on which something fails later goes on to the next all-reduce, which has a number for that.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, cast

import torch
import torch.distributed as dist

from anchorkl import _structs
from anchorkl.errors import AnchorKLError, Status, failure

_MESSAGE_BYTES = 4096
_LONGEST_ERROR = 1000  # characters of an error's text; JSON may take six bytes for each

_FAILED = "failed"

T = TypeVar("T")
_OPERATIONS = {_structs.REDUCE_MAX: dist.ReduceOp.MAX, _structs.REDUCE_SUM: dist.ReduceOp.SUM}


def check_group(group: Any, function: str) -> None:
    """Checks what a caller of a function gives as process_group."""
    if torch.compiler.is_compiling():
        got = "a call that torch.compile traces"
        wanted = "eager execution: leave the loss out of torch.compile, as torch.compiler.disable does"
        status = Status.UNSUPPORTED
    elif not isinstance(group, dist.ProcessGroup):
        got, wanted = type(group).__name__, "a torch.distributed.ProcessGroup that this process is in (a DeviceMesh has get_group())"
        status = Status.INVALID_DTYPE
    elif "cpu:" not in (backends := dist.get_backend_config(group)):
        got = f"a group with the backends {backends}"
        wanted = "one with a backend for the CPU, where the numbers of the rows are: gloo, or cpu:gloo,cuda:nccl"
        status = Status.UNSUPPORTED
    else:
        return
    raise failure(status, function, "process_group", f"got {got}, wanted {wanted}")


class Exchange:
    """The group in one call of a function. Its ranks have as many meetings, in the same order: agreed, reduced, summed and
    meet. What fails on one of them in attempt is an error on all of them at the next meeting."""

    def __init__(self, group: dist.ProcessGroup, function: str) -> None:
        self.group, self.function = group, function
        self.rank, self.size = dist.get_rank(group), dist.get_world_size(group)
        self._problem: Exception | None = None  # of this rank, to be told at the next meeting
        self._over = False  # there is no next meeting: all ranks have an error, or the group itself has failed

    def attempt(self, work: Callable[[], T]) -> T | None:
        """What work makes; None where it fails, or has failed before."""
        if self._problem is None:
            try:
                return work()
            except Exception as problem:  # the others must hear of any
                if self._over:
                    raise
                self._problem = problem
        return None

    def together(self, work: Callable[[], T]) -> T:
        """What work makes, where it fails on no rank: an attempt and the meeting after it."""
        made = self.attempt(work)
        self.meet()
        return cast(T, made)  # None is what it is not where nothing failed

    def agreed(self, prepare: Callable[[], T], describe: Callable[[T], tuple[dict[str, Any], int]]) -> tuple[T, list[int]]:
        """What prepare makes, and a number of each rank's own. describe tells of what was made by name what must be the
        same on all ranks, and the own number."""

        def prepared() -> tuple[T, dict[str, Any], int]:
            made = prepare()
            return made, *describe(made)

        made, said, own = self.attempt(prepared) or (None, {}, 0)
        digest = int.from_bytes(hashlib.blake2b(json.dumps(said).encode(), digest_size=8).digest(), "little", signed=True)
        message = torch.tensor([self._problem is not None, digest, own])
        messages = [torch.empty_like(message) for _ in range(self.size)]
        dist.all_gather(messages, message, group=self.group)
        failed, digests, numbers = (list(column) for column in zip(*(other.tolist() for other in messages)))
        if any(failed) or len(set(digests)) > 1:
            self._raise(said)
        return cast(T, made), numbers

    def reduced(self, numbers: torch.Tensor, how: int, fill: Callable[[], Any]) -> None:
        """Reduces a vector that fill has filled, over all ranks. Its last element, which fill leaves alone, says who failed."""
        self.attempt(fill)
        if self._problem is not None:
            numbers.zero_()
        numbers[-1] = 0.0 if self._problem is None else 1.0
        self._all_reduce(numbers, _OPERATIONS[how])
        if numbers[-1] != 0:
            self._raise({})

    def summed(self, tensor: torch.Tensor) -> None:
        """Sums a tensor over all ranks. A failure waits for the meeting after it."""
        self._all_reduce(tensor, dist.ReduceOp.SUM)

    def meet(self) -> None:
        """An error on all ranks if anything has failed on one of them."""
        failed = torch.tensor([self._problem is not None], dtype=torch.int32)
        self._all_reduce(failed, dist.ReduceOp.MAX)
        if failed.item():
            self._raise({})

    def _all_reduce(self, tensor: torch.Tensor, operation: dist.ReduceOp.RedOpType) -> None:
        self._over = True  # where it fails
        dist.all_reduce(tensor, operation, group=self.group)
        self._over = False

    def _raise(self, said: dict[str, Any]) -> NoReturn:
        """The rank's own error, or else the first of the others', or what they said that differs. All ranks call it."""
        self._over = True
        problem = self._problem
        text = json.dumps(said if problem is None else {_FAILED: _told(problem)}).encode()
        message = torch.zeros(_MESSAGE_BYTES, dtype=torch.uint8)
        message[: len(text)] = torch.frombuffer(bytearray(text), dtype=torch.uint8)
        messages = [torch.empty_like(message) for _ in range(self.size)]
        dist.all_gather(messages, message, group=self.group)
        if problem is not None:
            raise problem
        everyone = [json.loads(bytes(other.numpy()).rstrip(b"\0").decode()) for other in messages]
        for rank, other in enumerate(everyone):
            if _FAILED in other:
                status, field, told = other[_FAILED]
                raise failure(status, self.function, field, f"rank {rank} of the group failed: {told}")
        for name in everyone[0]:
            for rank, other in enumerate(everyone):
                if other.get(name) != everyone[0][name]:
                    told = f"got {everyone[0][name]} on rank 0 and {other.get(name)} on rank {rank}"
                    raise failure(Status.MISMATCH, self.function, name, f"{told}, wanted the same on all ranks of the group")
        raise failure(Status.INTERNAL, self.function, "", "ranks of the group disagree, and say the same")


def _told(problem: Exception) -> tuple[int, str, str]:
    if isinstance(problem, AnchorKLError):
        return int(problem.status), problem.field, problem.message[:_LONGEST_ERROR]
    return int(Status.INTERNAL), "", f"{type(problem).__name__}: {problem}"[:_LONGEST_ERROR]


def fingerprint(tensor: torch.Tensor | None) -> str:
    """Of a small tensor that all ranks must have alike."""
    if tensor is None:
        return "none"
    content = tensor.detach().contiguous().reshape(-1).view(torch.uint8).numpy()
    return f"{str(tensor.dtype).removeprefix('torch.')} {list(tensor.shape)} with checksum {zlib.crc32(content):08x}"
