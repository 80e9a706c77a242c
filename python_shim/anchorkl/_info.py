"""anchorkl.info: what is loaded, and what it holds; anchorkl.empty_cache: let it go."""

from __future__ import annotations

from typing import Any

from anchorkl import _context, _native
from anchorkl.errors import Status, failure


def info(device: str = "cpu") -> dict[str, Any]:
    """What a device's context is and did; makes it if there is none yet. device: "cpu", "cuda" (the first one) or
    "cuda:1" and so on.

    Keys: library (path), version, plugin (path), pjrt_api ("0.115"), platform,
    platform_version, programs_compiled, programs_loaded (taken from the folder of
    compiled programs instead), live_buffers (gradients alive), bytes_held (their
    memory), bytes_kept (memory of released gradients, see empty_cache), bytes_copied (of logits that could not be read in place),
    calls. Raises Unavailable, with every place that was looked at, if the
    library or a plugin is missing.
    """
    found = _native.context_info(_context.get(*_numbered(device)))
    return {
        "library": str(_native.native().path),
        "version": _native.version(),
        "plugin": found.plugin.decode(),
        "pjrt_api": f"{found.pjrt_api_major}.{found.pjrt_api_minor}",
        "platform": found.platform.decode(),
        "platform_version": found.platform_version.decode(),
        "programs_compiled": found.programs_compiled,
        "programs_loaded": found.programs_loaded,
        "live_buffers": found.live_buffers,
        "bytes_held": found.bytes_held,
        "bytes_kept": found.bytes_kept,
        "bytes_copied": found.bytes_copied,
        "calls": found.calls,
    }


def empty_cache() -> None:
    """Gives the memory of released gradients back to the system.

    A context keeps up to two gradients' memory for the next steps, on a GPU four, since memory
    that was touched before is several times as fast as new memory. Call this when
    training is over and the process goes on; torch.cuda.empty_cache is the same
    for torch's GPU memory. Gradients in use are not touched.
    """
    for context in _context.made():
        _native.trim_context(context)


def _numbered(device: str) -> tuple[str, int]:
    """The kind of a device, and its number."""
    kind, colon, number = str(device).partition(":")
    known = kind in ("cpu", "cuda") and (not colon or number.isdecimal()) and (kind == "cuda" or not int(number or 0))
    if not known:
        message = f'got {device!r}, wanted "cpu", or "cuda" or "cuda:1" and so on'
        raise failure(Status.INVALID_ARGUMENT, "anchorkl.info", "device", message)
    return kind, int(number or 0)
