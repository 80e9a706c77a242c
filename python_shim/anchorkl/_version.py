"""The version: the header's in a checkout, the package metadata's when installed."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path


def checkout() -> Path | None:
    """The root of the checkout that this file lies in, None when it was installed."""
    root = Path(__file__).resolve().parents[2]
    return root if (root / "go.mod").is_file() and (root / "include" / "anchorkl.h").is_file() else None


def find_version() -> str:
    root = checkout()
    if root is None:
        return importlib.metadata.version("anchorkl")
    header = (root / "include" / "anchorkl.h").read_text()
    found = re.search(r'^#define AKL_VERSION "([^"]+)"$', header, re.MULTILINE)
    if found is None:
        raise RuntimeError(f"{root}/include/anchorkl.h has no line that defines AKL_VERSION")
    return found[1]
