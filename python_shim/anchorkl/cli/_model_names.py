"""Which model a name means: a path, or with a prefix a name on the hub, so that no misspelt path is downloaded."""

from __future__ import annotations

import sys
from pathlib import Path

from anchorkl.cli._errors import error

HUB = "hub:"


def located(name: str, place: tuple[Path | str, str], folder: Path = Path()) -> str:
    """What transformers is to load: a path, which is relative to folder, or a name on the hub, which is told to the user.
    place: what names the model, for errors, as a file and a key."""
    if name.startswith(HUB):
        on_hub = name.removeprefix(HUB)
        if not on_hub or (folder / on_hub).exists():
            wrong = f"{str((folder / on_hub).absolute())!r} is a path" if on_hub else "it is empty"
            raise error(*place, f"got {name!r}, wanted a name on the hub after {HUB}: {wrong}")
        print(f"{on_hub}: from the Hugging Face hub, unless it is in its cache already", file=sys.stderr)
        return on_hub
    there = folder / name
    if not there.exists():
        wanted = f"a directory with a model, a GGUF file, or {HUB} before a name on the hub"
        raise error(*place, f"got {name!r}, wanted {wanted}: {str(there.absolute())!r} does not exist")
    return str(there)
