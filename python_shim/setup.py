"""Builds libanchorkl.so with Go and puts it into the wheel.

In a checkout the Go sources lie in the parent of this folder; the sdist carries
them beside this file. The wheel holds a machine's library but no extension
module: it is for one platform and for every Python 3.

ANCHORKL_FINISHED_LIBRARY names a library that is packed as it is, such as one
that was built for another machine; bdist_wheel's --plat-name says for which.
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
from setuptools.command.sdist import sdist

HERE = Path(__file__).resolve().parent
IN_SDIST = (HERE / "go.mod").is_file()
ROOT = HERE if IN_SDIST else HERE.parent
NAME = "libanchorkl.so"
BUILT = ROOT / "build" / NAME
FINISHED = os.environ.get("ANCHORKL_FINISHED_LIBRARY")
# What the library is built from, but for tests.
SOURCES = ("abi", "core", "plugin", "include", "version.go", "go.mod", "go.sum")


def version() -> str:
    header = ROOT / "include" / "anchorkl.h"
    if not header.is_file():
        sys.exit(f"anchorkl is built from a checkout or its sdist, but {header} does not exist")
    found = re.search(r'^#define AKL_VERSION "([^"]+)"$', header.read_text(), re.MULTILINE)
    if found is None:
        sys.exit(f"{header} has no line that defines AKL_VERSION")
    return found[1]


def sources():
    for name in SOURCES:
        path = ROOT / name
        for file in path.rglob("*") if path.is_dir() else [path]:
            inside = file.relative_to(ROOT).parts
            if file.is_file() and "testdata" not in inside and not file.name.endswith("_test.go"):
                yield file


def is_fresh(library: Path) -> bool:
    if not library.is_file():
        return False
    made = library.stat().st_mtime
    return all(source.stat().st_mtime < made for source in sources())


def build_library(target: Path) -> None:
    """Puts libanchorkl.so at target: the finished one, or that of the checkout if it is up to date, else a new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if FINISHED:
        if not Path(FINISHED).is_file():
            sys.exit(f"ANCHORKL_FINISHED_LIBRARY: got {FINISHED!r}, wanted the path of a {NAME}")
        shutil.copy2(FINISHED, target)
        return
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
    soname = f"{NAME}.{version().split('.')[0]}"
    linker = f"-s -Wl,-soname,{soname},--version-script={ROOT}/abi/exports.map"
    flags = f"-s -w '-extldflags={linker}'"
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
            # The package is used from where it lies, and in a checkout looks there.
            build_library(HERE / "anchorkl" / "_lib" / NAME if IN_SDIST else BUILT)
            return
        package = Path(self.build_lib, "anchorkl").resolve()
        # Else modules that are gone since the last build would be packed again.
        shutil.rmtree(package, ignore_errors=True)
        super().run()
        build_library(package / "_lib" / NAME)


class SdistWithSources(sdist):
    def make_release_tree(self, base_dir, files):
        super().make_release_tree(base_dir, files)
        for source in (ROOT / "LICENSE", *sources()):
            target = Path(base_dir, source.relative_to(ROOT))
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)  # of LICENSE it was a link to outside
            shutil.copy2(source, target)


class PlatformWheel(bdist_wheel):
    def get_tag(self):
        return "py3", "none", super().get_tag()[2]


class PlatformDistribution(Distribution):
    def has_ext_modules(self):
        return True


setup(
    version=version(),
    distclass=PlatformDistribution,
    cmdclass={"build_py": BuildWithLibrary, "bdist_wheel": PlatformWheel, "sdist": SdistWithSources},
)
