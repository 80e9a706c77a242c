"""Builds libanchorkl.so with Go and puts it into the wheel.

The Go sources lie in the parent of this folder, so the package is built from a
checkout. The wheel holds a machine's library but no extension module: it is
for one platform and for every Python 3.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "build" / "libanchorkl.so"
# Folders without sources of the library, some of them large.
PASSED_OVER = {"build", "testdata", "python_shim", "examples", "bench", "docs", "node_modules"}


def version() -> str:
    header = ROOT / "include" / "anchorkl.h"
    if not header.is_file():
        sys.exit(f"anchorkl is built from a checkout, but {header} does not exist: run pip on its python_shim folder")
    found = re.search(r'^#define AKL_VERSION "([^"]+)"$', header.read_text(), re.MULTILINE)
    if found is None:
        sys.exit(f"{header} has no line that defines AKL_VERSION")
    return found[1]


def sources():
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in PASSED_OVER and not name.startswith(".")]
        for name in files:
            is_source = name.endswith((".go", ".h", ".c", ".map")) or name in ("go.mod", "go.sum")
            if is_source and not name.endswith("_test.go"):
                yield Path(folder, name)


def is_fresh(library: Path) -> bool:
    if not library.is_file():
        return False
    made = library.stat().st_mtime
    return all(source.stat().st_mtime < made for source in sources())


def build_library(target: Path) -> None:
    """Puts libanchorkl.so at target: that of the checkout if it is up to date, else a new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if is_fresh(BUILT):
        if target != BUILT:
            shutil.copy2(BUILT, target)
        return
    if shutil.which("go") is None:
        wanted = re.search(r"^go (\S+)$", (ROOT / "go.mod").read_text(), re.MULTILINE)
        sys.exit(
            f"anchorkl needs Go {wanted[1] if wanted else ''} or later and a C compiler to build {target.name}: "
            f"there is no `go` on PATH, and {BUILT} does not exist or is older than its sources. "
            "Install Go, from its website or as a package of your system, and try again."
        )
    soname = f"{BUILT.name}.{version().split('.')[0]}"
    flags = f"-s -w -extldflags=-Wl,-soname,{soname},--version-script={ROOT}/abi/exports.map"
    command = ["go", "build", "-trimpath", "-buildmode=c-shared", "-ldflags", flags, "-o", str(target), "./abi"]
    try:
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "CGO_ENABLED": "1"})
    except subprocess.CalledProcessError as error:
        sys.exit(f"building {target.name} failed (status {error.returncode}): see the messages of `go build` above")
    target.with_suffix(".h").unlink(missing_ok=True)  # cgo's own header; ours is include/anchorkl.h


class BuildWithLibrary(build_py):
    def run(self):
        if self.editable_mode:
            super().run()
            build_library(BUILT)  # the package is used from the checkout, and looks there
            return
        package = Path(self.build_lib, "anchorkl").resolve()
        # Else modules that are gone since the last build would be packed again.
        shutil.rmtree(package, ignore_errors=True)
        super().run()
        shutil.copy2(ROOT / "LICENSE", package)
        build_library(package / "_lib" / BUILT.name)


class PlatformWheel(bdist_wheel):
    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class PlatformDistribution(Distribution):
    def has_ext_modules(self):
        return True


setup(
    version=version(),
    distclass=PlatformDistribution,
    cmdclass={"build_py": BuildWithLibrary, "bdist_wheel": PlatformWheel},
)
