"""What the processes of a group tell each other in a call, so that none waits for another in vain.

Before anything else each says in three numbers whether it failed, a digest of what it was called with, and how many
columns it has. Only where one failed, or digests differ, all say more, and every process has an error that names what
differs. Later failures travel beside the numbers that are reduced.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

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
        got, wanted = type(group).__name__, "a torch.distributed.ProcessGroup that this process is in"
        status = Status.INVALID_DTYPE
    else:
        return
    raise failure(status, function, "process_group", f"got {got}, wanted {wanted}")


class Exchange:
    """The group in one call of a function."""

    def __init__(self, group: dist.ProcessGroup, function: str) -> None:
        self.group, self.function = group, function
        self.rank, self.size = dist.get_rank(group), dist.get_world_size(group)

    def agreed(self, prepare: Callable[[], T], describe: Callable[[T], tuple[dict[str, Any], int]]) -> tuple[T, list[int]]:
        """What prepare makes, and a number of each rank's own. describe tells of what was made by name what must be the
        same on all ranks, and the own number."""
        problem: Exception | None = None
        said: dict[str, Any] = {}
        own = 0
        try:
            made = prepare()
            said, own = describe(made)
        except Exception as error:  # the others must hear of any
            problem = error
        digest = int.from_bytes(hashlib.blake2b(json.dumps(said).encode(), digest_size=8).digest(), "little", signed=True)
        message = torch.tensor([problem is not None, digest, own])
        messages = [torch.empty_like(message) for _ in range(self.size)]
        dist.all_gather(messages, message, group=self.group)
        failed, digests, numbers = (list(column) for column in zip(*(other.tolist() for other in messages)))
        if any(failed) or len(set(digests)) > 1:
            self._raise(said, problem)
        return made, numbers

    def reduced(self, numbers: torch.Tensor, how: int, fill: Callable[[], None]) -> None:
        """Reduces a vector that fill has filled, over all ranks. Its last element, which fill leaves alone, says who failed."""
        problem: Exception | None = None
        try:
            fill()
        except Exception as error:
            problem = error
            numbers.zero_()
        numbers[-1] = 0.0 if problem is None else 1.0
        dist.all_reduce(numbers, _OPERATIONS[how], group=self.group)
        if numbers[-1] != 0:
            self._raise({}, problem)

    def _raise(self, said: dict[str, Any], problem: Exception | None) -> NoReturn:
        """The rank's own error, or else the first of the others', or what they said that differs. All ranks call it."""
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
