"""anchorkl.info: what is loaded, and what it holds."""

from __future__ import annotations

from typing import Any

from anchorkl import _context, _native


def info() -> dict[str, Any]:
    """What the CPU context is and did; makes it if there is none yet.

    Keys: library (path), version, plugin (path), pjrt_api ("0.115"), platform,
    platform_version, programs_compiled, live_buffers (gradients alive), bytes_held
    (their memory), bytes_copied (of logits that could not be read in place),
    calls. Raises Unavailable, with every place that was looked at, if the
    library or a plugin is missing.
    """
    found = _native.context_info(_context.get())
    return {
        "library": str(_native.native().path),
        "version": _native.version(),
        "plugin": found.plugin.decode(),
        "pjrt_api": f"{found.pjrt_api_major}.{found.pjrt_api_minor}",
        "platform": found.platform.decode(),
        "platform_version": found.platform_version.decode(),
        "programs_compiled": found.programs_compiled,
        "live_buffers": found.live_buffers,
        "bytes_held": found.bytes_held,
        "bytes_copied": found.bytes_copied,
        "calls": found.calls,
    }
