"""pip install builds a package that works far from the checkout."""

import os
import shutil
import subprocess
import sys

import pytest

from subprocesses import run

PROBE = """
import sys, torch, anchorkl
from anchorkl.torch import anchored_kl
student = torch.randn(2, 16, requires_grad=True)
loss = anchored_kl(student, torch.randn(2, 16), torch.randn(2, 16))
loss.backward()
assert loss > 0 and student.grad.abs().sum() > 0
print(anchorkl.__version__, anchorkl.__file__, anchorkl.info()["library"])
"""


@pytest.fixture(scope="module")
def installed(root, tmp_path_factory):
    if shutil.which("go") is None:
        pytest.skip("no Go")
    target = tmp_path_factory.mktemp("install") / "site"
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, "--target", target, root / "python_shim"], check=True)
    return target


def test_works_without_the_checkout(installed, root, tmp_path):
    import anchorkl

    others = [p for p in os.environ.get("PYTHONPATH", "").split(os.pathsep) if p and not p.startswith(str(root))]
    path = os.pathsep.join([str(installed), *others])
    output = run(PROBE, cwd=tmp_path, PYTHONPATH=path, ANCHORKL_LIBRARY=None)
    assert output.split() == [
        anchorkl.__version__,
        str(installed / "anchorkl" / "__init__.py"),
        str(installed / "anchorkl" / "_lib" / "libanchorkl.so"),
    ]


def test_what_is_installed(installed, root):
    source = root / "python_shim" / "anchorkl"
    modules = {path.relative_to(source) for pattern in ("*.py", "*.html") for path in source.rglob(pattern)}
    assert {path for path in modules if not (installed / "anchorkl" / path).is_file()} == set()
    (metadata,) = installed.glob("anchorkl-*.dist-info")
    tag = (metadata / "WHEEL").read_text()
    assert "Tag: py3-none-linux_" in tag and "Root-Is-Purelib: false" in tag
    assert (installed / "anchorkl" / "py.typed").is_file()
    assert "Apache License" in (metadata / "licenses" / "LICENSE").read_text()
    assert sorted(p.name for p in (installed / "anchorkl" / "_lib").iterdir()) == ["libanchorkl.so"]
    assert not (installed / "tests").exists()
    assert "Requires-Dist: " not in "\n".join(line for line in (metadata / "METADATA").read_text().splitlines() if "extra ==" not in line)


def test_the_command_is_installed(installed):
    command = installed / "bin" / "anchorkl"
    environment = os.environ | {"PYTHONPATH": str(installed)}
    done = subprocess.run([command, "--version"], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("anchorkl ")


def test_without_go(root, tmp_path):
    """setup.py says what to install when there is neither Go nor a fresh library."""
    copy = tmp_path / "checkout"
    (copy / "include").mkdir(parents=True)
    shutil.copy(root / "include" / "anchorkl.h", copy / "include")
    shutil.copy(root / "go.mod", copy)
    shutil.copy(root / "LICENSE", copy)
    ignored = shutil.ignore_patterns("build", "*.egg-info", "_lib", "__pycache__")
    shutil.copytree(root / "python_shim", copy / "python_shim", ignore=ignored)
    done = subprocess.run(
        [sys.executable, "setup.py", "-q", "build_py"],
        cwd=copy / "python_shim",
        env=os.environ | {"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "there is no `go` on PATH" in done.stderr and "needs Go 1." in done.stderr
