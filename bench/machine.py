"""What the figures were measured with."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import torch

import anchorkl

_PACKAGES = ("torch", "jax", "jaxlib", "liger-kernel", "trl", "numpy", "lammps-jax-pjrt-cpu")
_ROOT = Path(__file__).resolve().parents[1]


def describe(device: str = "cpu") -> dict[str, Any]:
    """device: the one that anchorkl computes on."""
    info = anchorkl.info(device)
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)),
        "torch_threads": torch.get_num_threads(),
        "memory_gb": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9, 1),
        "load": os.getloadavg()[0],
        "system": f"{platform.system()} {platform.release()}",
        "anchorkl": anchorkl.__version__,
        "commit": _first_line("git", "rev-parse", "--short", "HEAD"),
        "pjrt_api": info["pjrt_api"],
        "plugin": Path(info["plugin"]).name,
        "python": platform.python_version(),
        "go": _first_line(os.environ.get("GO", "go"), "version"),
        "c_compiler": _first_line(os.environ.get("CC", "cc"), "--version"),
        "cxx_compiler": _first_line(os.environ.get("CXX", "g++"), "--version"),  # torch.compile's
        "packages": {name: _version(name) for name in _PACKAGES},
    }


def _cpu() -> str:
    """The model and, since a cloud machine hides it, what its vectors can do."""
    fields: dict[str, str] = {}
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        name, _, value = line.partition(":")
        fields.setdefault(name.strip(), value.strip())
    model = fields.get("model name", platform.machine())
    flags = fields.get("flags", "").split()
    best = next((flag for flag in ("avx512f", "avx2", "avx") if flag in flags), "no AVX")
    return f"{model}, family {fields.get('cpu family', '?')} model {fields.get('model', '?')}, {best}"


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _first_line(*command: str) -> str:
    try:
        done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return "not found"
    return next(iter(done.stdout.splitlines()), "not found")
