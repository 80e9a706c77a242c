"""Writes THIRD_PARTY_LICENSES, which goes into the wheel: what libanchorkl.so is linked from, and under which licences.

    python python_shim/third_party.py

Run it after a change of go.mod. It needs Go and the modules.
"""

import subprocess
from pathlib import Path

PAGE = Path(__file__).with_name("THIRD_PARTY_LICENSES")
BEGIN = """libanchorkl.so is linked from anchorkl, under the Apache License 2.0, whose text is in LICENSE,
from Go's standard library, and from the Go modules below.
"""
RULE = "\n" + "=" * 100 + "\n"
# Of a package of another module than this one, which has no version.
PACKAGE = "{{with .Module}}{{if .Version}}{{.Path}} {{.Version}}\t{{.Dir}}\t{{$.Dir}}{{end}}{{end}}"


def page() -> str:
    modules: dict[str, set[Path]] = {}
    for line in filter(None, _go("list", "-deps", "-f", PACKAGE, "./abi").splitlines()):
        name, *folders = line.split("\t")
        modules.setdefault(name, set()).update(map(Path, folders))
    parts = [_part("Go's standard library", {Path(_go("env", "GOROOT").strip())})]
    return BEGIN + "".join(parts + [_part(name, modules[name]) for name in sorted(modules)])


def _part(name: str, folders: set[Path]) -> str:
    """A module with its licence, and those that some of its packages have of their own."""
    files = [file for folder in sorted(folders) for pattern in ("LICENSE*", "NOTICE*") for file in sorted(folder.glob(pattern))]
    texts = [file.read_text(encoding="utf-8").strip() for file in files]
    # One text for all modules under it; one whose parts have several licences begins with another one.
    texts = ["Apache License 2.0, whose text is in LICENSE." if text.startswith("Apache License") else text for text in texts]
    if not texts:
        raise SystemExit(f"{name}: no LICENSE in any of {', '.join(map(str, sorted(folders)))}")
    return f"{RULE}{name}\n\n" + "\n\n".join(texts) + "\n"


def _go(*arguments: str) -> str:
    return subprocess.run(["go", *arguments], cwd=PAGE.parents[1], stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
