"""Errors: one class per status of the C header, each also the Python error
that a caller would expect.

Each says its usual cause, and then what to do about it; docs/errors.md is made of that (docs/errors_page.py).
"""

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
    """A value is out of range: alpha, tau, vocab, a label, a weight.

    The message has the argument's name, what it got and what it takes; of values per row it has the first row.
    """


class InvalidShape(AnchorKLError, ValueError):
    """Shapes do not fit each other.

    Give the three models the same rows; where vocabularies are padded to different sizes, give vocab. In C,
    row_stride counts elements.
    """


class InvalidDType(AnchorKLError, TypeError):
    """A type that this argument can't have.

    Logits, hidden states and heads are float16, bfloat16, float32 or float64, labels int32 or int64, alpha and
    weights of rows float32 or float64.
    """


class InvalidDevice(AnchorKLError, ValueError):
    """A tensor is not on a device that can serve it.

    Bring it to the others' device; from C, to that of the context.
    """


class InvalidStruct(AnchorKLError, RuntimeError):
    """The library is older than this package, or, from C, struct_size was not set.

    Begin each struct with its AKL_..._INIT, and build with the header of the library that is loaded: AKL_VERSION
    and akl_version() agree.
    """


class NullPointer(AnchorKLError, ValueError):
    """A tensor has no memory, or, from C, a required pointer is NULL.

    The header says of each pointer what NULL means; where it says nothing, NULL is refused.
    """


class InvalidContext(AnchorKLError, RuntimeError):
    """The context, store or builder was closed.

    Make a new one. From C it is also a handle that was never given out, or a gradient that was released or handed
    over.
    """


class Unsupported(AnchorKLError, NotImplementedError):
    """A valid request that this version can't serve.

    The message says what is served instead; the README lists what is not there yet.
    """


class NotFinite(AnchorKLError, FloatingPointError):
    """With check="raise": the loss of a row is NaN or infinite.

    The message names the row and the tensor that made it so: look at that model's input, or mask the row with a
    label of ignore_index. check="report" counts such rows and goes on.
    """


class NotFound(AnchorKLError, LookupError):
    """There is no store at that path, or no record of that id in it.

    `anchorkl store info` says what a store holds; `anchorkl store build` adds the examples that it lacks.
    """


class Mismatch(AnchorKLError, ValueError):
    """A store or record of something else than was asked for: another manifest, other tokens.

    The message names what differs: take another path, or make the store anew from the model, tokenizer and file of
    this run.
    """


class Unavailable(AnchorKLError, RuntimeError):
    """The library, a usable PJRT plugin or the device was not found, can't be opened, or could have been written by others.

    `anchorkl doctor` says what is missing and what to do; `anchorkl plugins fetch cpu` installs a plugin.
    docs/plugins.md has every place that is looked at, and who may have written there.
    """


class Forked(AnchorKLError, RuntimeError):
    """Called in a forked child.

    Go's runtime does not survive a fork: start workers with spawn or forkserver, or load the library after the
    fork.
    """


class OutOfMemory(AnchorKLError, MemoryError):
    """The device or the host has no memory left.

    Take fewer rows at a time, or the fused linear form, which never holds all logits, with a smaller chunk_rows;
    anchorkl.empty_cache() gives back what is kept for later calls.
    """


class CompileFailed(AnchorKLError, RuntimeError):
    """XLA refused the program.

    Try another plugin (`anchorkl plugins` lists them). If it is the one that `anchorkl plugins fetch` installs,
    please report the message.
    """


class ExecutionFailed(AnchorKLError, RuntimeError):
    """The program failed while it ran.

    The message is the plugin's own; `anchorkl doctor` says whether a small loss can be computed here. If it can,
    please report the message.
    """


class IOFailed(AnchorKLError, OSError):
    """The file system failed: full, read-only, not permitted.

    Free space, or permit writing, at the path in the message. What was acknowledged is still in the store.
    """


class Damaged(AnchorKLError, RuntimeError):
    """A file's bytes fail their checksum, contradict each other or ask for memory out of proportion.

    `anchorkl store verify` lists what is damaged; `anchorkl store merge --salvage` makes a new store of the rest,
    and `anchorkl store build` adds what is missing.
    """


class Busy(AnchorKLError, RuntimeError):
    """Another writer has the segment of the store.

    Give each process a rank of its own, or wait until the other one has closed its writer.
    """


class Internal(AnchorKLError, RuntimeError):
    """A bug in anchorkl.

    Please report the message, with what `anchorkl doctor --json` prints.
    """


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
