"""Errors: one class per status of the C header, each also the Python error
that a caller would expect."""

from __future__ import annotations

import enum


class Status(enum.IntEnum):
    """The akl_status values of the C header."""

    OK = 0
    INVALID_ARGUMENT = 100
    INVALID_SHAPE = 101
    INVALID_DTYPE = 102
    INVALID_DEVICE = 103
    INVALID_STRUCT = 104
    NULL_POINTER = 105
    INVALID_CONTEXT = 106
    UNSUPPORTED = 107
    NOT_FINITE = 108
    NOT_FOUND = 109
    MISMATCH = 110
    UNAVAILABLE = 200
    FORKED = 201
    OUT_OF_MEMORY = 202
    COMPILE_FAILED = 203
    EXECUTION_FAILED = 204
    IO_FAILED = 205
    DAMAGED = 206
    BUSY = 207
    INTERNAL = 300


class AnchorKLError(Exception):
    """A failed call.

    ``status`` is a :class:`Status` (a plain int if the library is newer than
    this package), ``field`` the argument at fault or "", ``message`` the whole
    text: function, argument, what it got and what it wanted.
    """

    def __init__(self, status: int, field: str, message: str) -> None:
        super().__init__(status, field, message)  # all three, so that it can be pickled
        self.status = Status(status) if status in Status._value2member_map_ else status
        self.field = field
        self.message = message

    def __str__(self) -> str:
        return self.message


class InvalidArgument(AnchorKLError, ValueError):
    """A value is out of range: alpha, tau, vocab, a label, a weight."""


class InvalidShape(AnchorKLError, ValueError):
    """Shapes do not fit each other."""


class InvalidDType(AnchorKLError, TypeError):
    """A type that this argument can't have."""


class InvalidDevice(AnchorKLError, ValueError):
    """A tensor is not on a device that can serve it."""


class InvalidStruct(AnchorKLError, RuntimeError):
    """The library is older than this package."""


class NullPointer(AnchorKLError, ValueError):
    """A tensor has no memory."""


class InvalidContext(AnchorKLError, RuntimeError):
    """The context, store or builder was closed."""


class Unsupported(AnchorKLError, NotImplementedError):
    """A valid request that this version can't serve."""


class NotFinite(AnchorKLError, FloatingPointError):
    """With check="raise": the loss of a row is NaN or infinite."""


class NotFound(AnchorKLError, LookupError):
    """There is no store at that path, or no record of that id in it."""


class Mismatch(AnchorKLError, ValueError):
    """A store or record of something else than was asked for: another manifest, other tokens."""


class Unavailable(AnchorKLError, RuntimeError):
    """The library, a usable PJRT plugin or the device was not found."""


class Forked(AnchorKLError, RuntimeError):
    """Called in a forked child: start workers with spawn or forkserver."""


class OutOfMemory(AnchorKLError, MemoryError):
    """The device or the host has no memory left."""


class CompileFailed(AnchorKLError, RuntimeError):
    """XLA refused the program."""


class ExecutionFailed(AnchorKLError, RuntimeError):
    """The program failed while it ran."""


class IOFailed(AnchorKLError, OSError):
    """The file system failed: full, read-only, not permitted."""


class Damaged(AnchorKLError, RuntimeError):
    """A file's bytes fail their checksum."""


class Busy(AnchorKLError, RuntimeError):
    """Another writer has the segment of the store."""


class Internal(AnchorKLError, RuntimeError):
    """A bug in anchorkl: please report the message."""


class CopyWarning(UserWarning):
    """Logits were copied because the library can't read them in place."""


_CLASSES: dict[int, type[AnchorKLError]] = {
    Status.INVALID_ARGUMENT: InvalidArgument,
    Status.INVALID_SHAPE: InvalidShape,
    Status.INVALID_DTYPE: InvalidDType,
    Status.INVALID_DEVICE: InvalidDevice,
    Status.INVALID_STRUCT: InvalidStruct,
    Status.NULL_POINTER: NullPointer,
    Status.INVALID_CONTEXT: InvalidContext,
    Status.UNSUPPORTED: Unsupported,
    Status.NOT_FINITE: NotFinite,
    Status.NOT_FOUND: NotFound,
    Status.MISMATCH: Mismatch,
    Status.UNAVAILABLE: Unavailable,
    Status.FORKED: Forked,
    Status.OUT_OF_MEMORY: OutOfMemory,
    Status.COMPILE_FAILED: CompileFailed,
    Status.EXECUTION_FAILED: ExecutionFailed,
    Status.IO_FAILED: IOFailed,
    Status.DAMAGED: Damaged,
    Status.BUSY: Busy,
    Status.INTERNAL: Internal,
}


def failure(status: int, function: str, field: str, message: str) -> AnchorKLError:
    """The error of a status; its text begins with the function and the argument."""
    kind = _CLASSES.get(status, AnchorKLError)
    place = f"{function}: {field}" if field else function
    return kind(status, field.partition(".")[0], f"{place}: {message}")
