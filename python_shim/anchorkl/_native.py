"""Typed calls of the C functions; a status other than AKL_OK becomes an exception.

ctypes releases the GIL during a call. Everything here may be called from any
thread.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Sequence
from ctypes import POINTER, byref, c_int, c_int32, c_int64, c_void_p, sizeof
from typing import Any, NoReturn

from anchorkl import _library, _structs
from anchorkl.errors import Status, failure

# What the C side calls differently.
_ARGUMENTS = {"alpha_rows": "alpha", "beta": "divergence", "topk": "reference"}


class Native:
    """The functions of the library, with their argument types."""

    def __init__(self) -> None:
        library, self.path = _library.load()
        error = POINTER(_structs.Error)

        def function(name: str, *arguments: Any) -> Any:
            found = getattr(library, name)
            found.restype = c_int
            found.argtypes = arguments
            return found

        self.context_create = function("akl_context_create", POINTER(_structs.ContextOptions), POINTER(c_void_p), error)
        self.context_destroy = function("akl_context_destroy", c_void_p)
        self.context_info = function("akl_context_info", c_void_p, POINTER(_structs.Info), error)
        self.context_trim = function("akl_context_trim", c_void_p, error)
        self.plugins = function(
            "akl_plugins", POINTER(_structs.ContextOptions), c_int32, POINTER(_structs.PluginPlace), c_int64, POINTER(c_int64), error
        )
        self.loss = function("akl_loss", c_void_p, POINTER(_structs.LossArgs), POINTER(_structs.LossResult), error)
        self.result_dlpack = function("akl_result_dlpack", POINTER(_structs.LossResult), POINTER(c_void_p), error)
        self.result_release = function("akl_result_release", POINTER(_structs.LossResult))
        self.linear_loss = function("akl_linear_loss", c_void_p, POINTER(_structs.LinearArgs), POINTER(_structs.LinearResult), error)
        self.linear_dlpack = function("akl_linear_dlpack", POINTER(_structs.LinearResult), c_int32, POINTER(c_void_p), error)
        self.linear_release = function("akl_linear_release", POINTER(_structs.LinearResult))
        shard_args = POINTER(_structs.ShardArgs)
        self.shard_stats = function("akl_shard_stats", c_void_p, shard_args, POINTER(_structs.ShardNumbers), error)
        self.shard_loss = function("akl_shard_loss", c_void_p, shard_args, POINTER(_structs.LossResult), error)
        self.program = function("akl_program", POINTER(_structs.ProgramArgs), error)


@functools.cache
def native() -> Native:
    return Native()


def version() -> str:
    """The library's own version."""
    library, _ = _library.load()
    version: bytes = library.akl_version()
    return version.decode()


def _error() -> _structs.Error:
    return _structs.Error(sizeof(_structs.Error))


def _fail(status: int, function: str, error: _structs.Error) -> NoReturn:
    field = error.field.decode(errors="replace")
    message = error.message.decode(errors="replace").removeprefix(f"{field}: ")
    head, dot, tail = field.partition(".")
    raise failure(status, function, _ARGUMENTS.get(head, head) + dot + tail, message)


def create_context(context: c_void_p, device: str, device_id: int, threads: int, python_path: str, memory_fraction: float) -> None:
    """Sets context to a new one, the caller's to destroy. Raises Unavailable if no plugin serves."""
    options = _structs.ContextOptions(
        sizeof(_structs.ContextOptions), None, device.encode(), device_id, threads, os.fsencode(python_path), None, memory_fraction
    )
    error = _error()
    status = native().context_create(byref(options), byref(context), byref(error))
    if status:
        _fail(status, "anchorkl", error)


def destroy_context(context: c_void_p) -> None:
    """Never fails: at exit, and in a forked child, there is nobody to tell."""
    native().context_destroy(context)


def context_info(context: c_void_p) -> _structs.Info:
    info, error = _structs.Info(sizeof(_structs.Info)), _error()
    status = native().context_info(context, byref(info), byref(error))
    if status:
        _fail(status, "anchorkl.info", error)
    return info


def trim_context(context: c_void_p) -> None:
    error = _error()
    status = native().context_trim(context, byref(error))
    if status:
        _fail(status, "anchorkl.empty_cache", error)


def plugin_places(device: str, python_path: str, plugin: str = "", *, load: bool) -> list[_structs.PluginPlace]:
    """Where a plugin for the device is looked for, in order; with a path in plugin, that place alone. Needs no
    plugin. load: each is loaded into this process, which it may end."""
    options = _structs.ContextOptions(sizeof(_structs.ContextOptions), os.fsencode(plugin), device.encode(), 0, 0, os.fsencode(python_path))
    count, error = c_int64(), _error()
    status = native().plugins(byref(options), 0, None, 0, byref(count), byref(error))
    if status == Status.OK:
        places = (_structs.PluginPlace * max(count.value, 1))()
        places[0].struct_size = sizeof(_structs.PluginPlace)
        status = native().plugins(byref(options), load, places, len(places), byref(count), byref(error))
    if status:
        _fail(status, "anchorkl plugins", error)
    return places[: count.value]


# An interrupt (KeyboardInterrupt) that comes during a call of the library is raised when the call has returned, before its
# result is anyone's. So each call that gives something out stands in a try that takes it back.


def loss(
    function: str,
    context: c_void_p,
    args: _structs.LossArgs | _structs.ShardArgs,
    want_gradient: bool,
    row_losses: _structs.Tensor | None = None,
    statistics: _structs.Statistics | None = None,
) -> _structs.LossResult:
    """Calls akl_loss, or akl_shard_loss for its arguments, which fills row_losses and
    statistics if they are given. A gradient in the result is the caller's to take or to release."""
    result = _structs.LossResult(sizeof(_structs.LossResult), want_gradient)
    if row_losses is not None:
        result.row_losses = ctypes.pointer(row_losses)
    if statistics is not None:
        result.statistics = ctypes.pointer(statistics)
    error = _error()
    call = native().loss if type(args) is _structs.LossArgs else native().shard_loss
    try:
        status = call(context, byref(args), byref(result), byref(error))
    except BaseException:
        release_result(result)
        raise
    if status:
        _fail(status, function, error)
    return result


def shard_stats(
    function: str, context: c_void_p | None, args: _structs.ShardArgs, round: int, numbers: _structs.Tensor | None
) -> _structs.ShardNumbers:
    """Calls akl_shard_stats, which fills numbers; None: it tells what to prepare for the round."""
    made, error = _structs.ShardNumbers(sizeof(_structs.ShardNumbers), round), _error()
    if numbers is not None:
        made.numbers = ctypes.pointer(numbers)
    status = native().shard_stats(context, byref(args), byref(made), byref(error))
    if status:
        _fail(status, function, error)
    return made


_PyCapsule_New = ctypes.pythonapi.PyCapsule_New
_PyCapsule_New.restype = ctypes.py_object
_PyCapsule_New.argtypes = [c_void_p, ctypes.c_char_p, c_void_p]
_PyCapsule_IsValid = ctypes.pythonapi.PyCapsule_IsValid
_PyCapsule_IsValid.argtypes = [ctypes.py_object, ctypes.c_char_p]
_OURS = b"dltensor"  # a consumer renames the capsule that it has taken


def take_gradient(function: str, result: _structs.LossResult, consume: Any) -> Any:
    """Hands the gradient's DLPack capsule to ``consume`` and returns what that
    makes of it. The memory lives as long as the consumer wants; if it raises,
    the memory is freed here."""
    return _consumed(function, consume, lambda *into: native().result_dlpack(byref(result), *into))


def _consumed(function: str, consume: Any, hand_over: Any) -> Any:
    address, error, capsule = c_void_p(), _error(), None
    try:
        status = hand_over(byref(address), byref(error))
        if status:
            _fail(status, function, error)
        capsule = _PyCapsule_New(address, _OURS, None)
        return consume(capsule)
    finally:
        if address and (capsule is None or _PyCapsule_IsValid(capsule, _OURS)):
            managed = ctypes.cast(address, POINTER(_structs.DLManagedTensor))
            managed.contents.deleter(managed)


def linear_loss(
    function: str,
    context: c_void_p,
    args: _structs.LinearArgs,
    want_gradients: Sequence[bool],
    row_losses: _structs.Tensor | None = None,
    statistics: _structs.Statistics | None = None,
) -> _structs.LinearResult:
    """Calls akl_linear_loss, as :func:`loss` does akl_loss. want_gradients: of hidden
    states, weight and bias."""
    result = _structs.LinearResult(sizeof(_structs.LinearResult))
    result.want_gradient[:] = want_gradients
    if row_losses is not None:
        result.row_losses = ctypes.pointer(row_losses)
    if statistics is not None:
        result.statistics = ctypes.pointer(statistics)
    error = _error()
    try:
        status = native().linear_loss(context, byref(args), byref(result), byref(error))
    except BaseException:
        release_linear(result)
        raise
    if status:
        _fail(status, function, error)
    return result


def take_linear_gradient(function: str, result: _structs.LinearResult, which: int, consume: Any) -> Any:
    """:func:`take_gradient` for one of the gradients."""
    return _consumed(function, consume, lambda *into: native().linear_dlpack(byref(result), which, *into))


def release_linear(result: _structs.LinearResult) -> None:
    """Frees the gradients that were not taken; fine when there are none."""
    if any(result.owner):
        native().linear_release(byref(result))


def release_result(result: _structs.LossResult) -> None:
    """Frees a gradient that was not taken; fine when there is none."""
    if result.owner:
        native().result_release(byref(result))


def program(args: _structs.ProgramArgs) -> tuple[str, int]:
    """The StableHLO text and the version of its interface. Needs no plugin."""
    error = _error()
    call = native().program
    status = call(byref(args), byref(error))
    if status:
        _fail(status, "anchorkl.program", error)
    text = ctypes.create_string_buffer(args.text_size)
    args.text = ctypes.cast(text, ctypes.c_char_p)
    args.text_capacity = args.text_size
    status = call(byref(args), byref(error))
    if status:
        _fail(status, "anchorkl.program", error)
    return text.value.decode(), args.version
