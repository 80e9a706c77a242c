"""What `make wheel` made: what is in it, and how it works where nothing of the checkout is in reach.

`make test-wheel` makes it and says where it is; torch and jax, which are large, are those of this environment.
"""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import anchorkl

FOLDER = os.environ.get("ANCHORKL_TEST_WHEELS", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="no wheels: run `make test-wheel`")
MACHINES = {"x86_64": "X86-64", "aarch64": "AArch64"}  # with readelf's names
PLUGIN = "lammps_jax_pjrt_cpu"


def made(pattern: str) -> Path:
    found = list(Path(FOLDER).glob(pattern))
    assert len(found) == 1, f"{pattern} in {FOLDER}: {found}"
    return found[0]


def wheel(machine: str) -> Path:
    if machine not in os.environ.get("ANCHORKL_TEST_MACHINES", machine).split():
        pytest.skip(f"no wheel for {machine} was made: `make test-wheel` without MACHINES makes all")
    return made(f"anchorkl-{anchorkl.__version__}-py3-none-manylinux_2_17_{machine}.whl")


def run(*command: str | Path, cwd: Path, status: int = 0, **variables: str) -> str:
    """What a command prints, with no variable of this process but those that are given."""
    environment = {"PATH": os.defpath, "HOME": str(cwd), "OMP_NUM_THREADS": "1", **variables}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=600)
    assert done.returncode == status, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


class Installed:
    """A virtual environment without anything but the wheel, in a folder with nothing else."""

    def __init__(self, folder: Path, packages: list[Path]):
        self.folder = folder
        run(sys.executable, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
        self.python = folder / "env" / "bin" / "python"
        self.pip("--no-deps", wheel("x86_64"))
        (self.site,) = folder.glob("env/lib/python*/site-packages")
        self.add(packages)

    def pip(self, *arguments: str | Path) -> None:
        run(sys.executable, "-m", "pip", "--python", self.python, "install", "-q", "--no-index", *arguments, cwd=self.folder)

    def add(self, packages: list[Path]) -> None:
        for package in packages:
            if not (self.site / package.name).exists():
                (self.site / package.name).symlink_to(package)

    def anchorkl(self, *arguments: str, status: int = 0) -> str:
        return run(self.python.with_name("anchorkl"), *arguments, cwd=self.folder, status=status)

    def code(self, text: str, status: int = 0) -> str:
        return run(self.python, "-c", text, cwd=self.folder, status=status)


def packages(wanted: bool) -> list[Path]:
    """What is installed here: the CPU's plugin, or all else."""
    site = Path(importlib.util.find_spec("torch").origin).parents[1]
    return [path for path in site.iterdir() if path.name.startswith(PLUGIN) == wanted and not path.name.startswith(("anchorkl", "__"))]


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    return Installed(tmp_path_factory.mktemp("bare"), [])


@pytest.fixture(scope="module")
def with_plugin(tmp_path_factory):
    return Installed(tmp_path_factory.mktemp("plugin"), packages(True))


@pytest.fixture(scope="module")
def with_torch(tmp_path_factory):
    """Without a plugin."""
    return Installed(tmp_path_factory.mktemp("torch"), packages(False))


@pytest.mark.parametrize("machine", MACHINES)
def test_contents(machine, root):
    with zipfile.ZipFile(wheel(machine)) as archive:
        names = set(archive.namelist())
        about = f"anchorkl-{anchorkl.__version__}.dist-info"
        metadata, tags = (archive.read(f"{about}/{name}").decode() for name in ("METADATA", "WHEEL"))
        assert archive.getinfo("anchorkl/_lib/libanchorkl.so").external_attr >> 16 & 0o022 == 0
        for name in ("LICENSE", "THIRD_PARTY_LICENSES"):
            assert archive.read(f"{about}/licenses/{name}") == (root / "python_shim" / name).read_bytes()
    source = root / "python_shim"
    files = {path.relative_to(source) for path in (source / "anchorkl").rglob("*") if path.is_file()}
    kept = {str(path) for path in files if not {"__pycache__", "_lib"} & set(path.parts)}
    assert "anchorkl/py.typed" in kept
    assert {name for name in names if not name.startswith(about)} == kept | {"anchorkl/_lib/libanchorkl.so"}
    assert f"Tag: py3-none-manylinux_2_17_{machine}\n" in tags and tags.count("Tag: ") == 1
    for extra in ("torch", "jax", "hf", "cpu", "train", "store"):
        assert f"Provides-Extra: {extra}\n" in metadata
    for line in metadata.splitlines():
        assert not line.startswith("Requires-Dist") or "extra ==" in line


@pytest.mark.parametrize("machine", MACHINES)
def test_library(machine, root, tmp_path):
    """The same names for both machines, under the same soname, from nothing but an old glibc."""
    if shutil.which("readelf") is None:
        pytest.skip("no readelf")
    with zipfile.ZipFile(wheel(machine)) as archive:
        library = archive.extract("anchorkl/_lib/libanchorkl.so", tmp_path)
    told = run("readelf", "-W", "-h", "-S", "-d", "--dyn-syms", library, cwd=tmp_path)
    assert re.search(r"Machine: +.*" + MACHINES[machine], told)
    assert re.findall(r"\(SONAME\) .*\[(.*)\]", told) == [f"libanchorkl.so.{anchorkl.__version__.split('.')[0]}"]
    assert set(re.findall(r"\(NEEDED\) .*\[(.*)\]", told)) == {"libc.so.6", "libpthread.so.0", "libdl.so.2"}
    assert not re.search(r"\.(symtab|debug_\w+) ", told)  # stripped
    wanted = re.findall(r"^ +(akl_\w+);", (root / "abi" / "exports.map").read_text(), re.MULTILINE)
    exported = re.findall(r"(?:GLOBAL|WEAK) +\w+ +\d+ (\S+)$", told, re.MULTILINE)
    assert sorted(exported) == sorted(f"{name}@@ANCHORKL_0.1" for name in wanted)
    asked = [tuple(map(int, version.split("."))) for version in re.findall(r"@GLIBC_([0-9.]+)", told)]
    assert asked and max(asked) <= (2, 17)


def test_aarch64_under_an_emulator(root, tmp_path):
    """It loads, and answers and refuses calls. There is an emulator where somebody has installed one with arm64's glibc."""
    emulator, glibc = shutil.which("qemu-aarch64"), Path("/usr/aarch64-linux-gnu")
    compiler = root / ".venv-wheel" / "bin" / "python"
    if emulator is None or not (glibc / "lib" / "libc.so.6").is_file() or not compiler.is_file():
        pytest.skip("no qemu-aarch64 with libc6-arm64-cross, or no .venv-wheel")
    with zipfile.ZipFile(wheel("aarch64")) as archive:
        library = Path(archive.extract("anchorkl/_lib/libanchorkl.so", tmp_path))
    library.with_name("libanchorkl.so.0").symlink_to(library.name)
    source, program = tmp_path / "calls.c", tmp_path / "calls"
    source.write_text(r"""
#include <stdio.h>
#include "anchorkl.h"
int main(void) {
  akl_context_options options = AKL_CONTEXT_OPTIONS_INIT;
  akl_context *context = NULL;
  akl_error error = AKL_ERROR_INIT;
  options.plugin = "/nonexistent/plugin.so";
  akl_status status = akl_context_create(&options, &context, &error);
  printf("%s|%s|%s\n", akl_version(), akl_status_name(status), error.message);
  printf("%s\n", akl_status_name(akl_loss(NULL, NULL, NULL, &error)));
  return 0;
}
""")
    command = [compiler, "-m", "ziglang", "cc", "-target", "aarch64-linux-gnu.2.17", "-std=c99", f"-I{root}/include", source]
    run(*command, f"-L{library.parent}", "-lanchorkl", "-o", program, cwd=tmp_path, HOME=os.environ.get("HOME", str(tmp_path)))
    printed = run(emulator, "-L", glibc, "-E", f"LD_LIBRARY_PATH={library.parent}", program, cwd=tmp_path)
    assert printed.startswith(f"{anchorkl.__version__}|AKL_UNAVAILABLE|plugin: no usable") and "/nonexistent/plugin.so" in printed
    assert printed.endswith("\nAKL_NULL_POINTER\n")


def test_nothing_else_installed(bare):
    """All that needs neither a framework nor a plugin; and what is missing is said, with its cure."""
    assert bare.anchorkl("--version") == f"anchorkl {anchorkl.__version__}\n"
    assert "module" in bare.code('import anchorkl; print(anchorkl.program("logits", '
                                 '{"student": (8, 401, "bfloat16"), "reference": (8, 401, "float32")}, {}, "cpu"))')  # fmt: skip
    said = bare.anchorkl("info", status=1)
    assert "no usable PJRT plugin" in said and "`anchorkl plugins fetch cpu`" in said and 'pip install "anchorkl[cpu]"' in said
    found = json.loads(bare.anchorkl("doctor", "--json", status=1))["findings"]
    assert found["library"]["details"]["path"] == str(bare.site / "anchorkl" / "_lib" / "libanchorkl.so")
    assert found["plugin"]["state"] == "failed" and "anchorkl plugins fetch cpu" in found["plugin"]["cure"]
    for name in ("train sft x.yaml", "store info x"):
        assert 'pip install "anchorkl[train]"' in bare.anchorkl(*name.split(), status=1)


def test_plugin_alone(with_plugin):
    """The library computes with nothing of Python's but the plugin's wheel."""
    assert with_plugin.anchorkl("doctor").endswith("self-test passed\n")
    found = json.loads(with_plugin.anchorkl("doctor", "--json"))["findings"]
    assert found["plugin"]["details"]["path"].startswith(str(with_plugin.site)) and found["torch"]["state"] == "absent"
    assert re.search(r"^platform +cpu$", with_plugin.anchorkl("info"), re.MULTILINE)


def test_first_loss(with_torch, root):
    """README's five lines: they say what is missing, and are right once it is there; then so is all else."""
    lines = re.search(r"```python\n(import torch\n.*?)```", (root / "README.md").read_text(), re.DOTALL)[1]
    assert len(lines.splitlines()) == 5
    said = with_torch.code(lines, status=1)
    assert said.splitlines()[-1].startswith("fix: ") and "`anchorkl plugins fetch cpu`" in said and 'pip install "anchorkl[cpu]"' in said
    with_torch.add(packages(True))
    check = "from anchorkl import reference; assert abs(loss - reference.anchored_kl(student, snapshot, reference_logits)) < 1e-5"
    output = with_torch.code(f"{lines}\nreference_logits = reference\n{check}")
    assert float(output) > 0
    found = json.loads(with_torch.anchorkl("doctor", "--json"))["findings"]
    assert found["torch"]["state"] == "ok" and found["jax"]["state"] == ("ok" if importlib.util.find_spec("jax") else "absent")
    shutil.copy(root / "examples" / "torch_loop.py", with_torch.folder)
    assert "anchored" in run(with_torch.python, "torch_loop.py", cwd=with_torch.folder)


def test_sdist(root, tmp_path):
    """Far from the checkout it builds the same wheel but for the library's glibc. Go and its modules are those of this machine."""
    if shutil.which("go") is None:
        pytest.skip("no Go")
    source = made("anchorkl-*.tar.gz")
    with tarfile.open(source) as archive:
        assert all(member.isfile() or member.isdir() for member in archive)
    kept = {name: value for name, value in os.environ.items() if name.startswith("GO") or name in ("PATH", "HOME")}
    options = ["--no-deps", "--no-build-isolation", "--no-index", "-q", "-w", tmp_path]
    run(sys.executable, "-m", "pip", "wheel", *options, source, cwd=tmp_path, **kept)
    (built,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(built) as ours, zipfile.ZipFile(wheel("x86_64")) as theirs:
        assert sorted(ours.namelist()) == sorted(theirs.namelist())
        ours.extractall(tmp_path / "site")
    code = "import anchorkl; from anchorkl import _native; print(anchorkl.__version__, _native.version(), _native.native().path)"
    printed = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(tmp_path / "site"))
    assert printed.split() == [anchorkl.__version__] * 2 + [str(tmp_path / "site/anchorkl/_lib/libanchorkl.so")]


def test_licences_of_what_is_linked(root):
    if shutil.which("go") is None:
        pytest.skip("no Go")
    spec = importlib.util.spec_from_file_location("third_party", root / "python_shim" / "third_party.py")
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert maker.PAGE.read_text(encoding="utf-8") == maker.page(), "run `python python_shim/third_party.py`"
