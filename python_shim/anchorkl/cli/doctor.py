"""anchorkl doctor: what was found, whether it computes the right loss and gradient, and what to do about what is missing."""

from __future__ import annotations

import argparse
import dataclasses
import glob
import importlib.util
import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anchorkl
from anchorkl.cli import _apart, plugins
from anchorkl.errors import AnchorKLError

OK, ABSENT, FAILED = "ok", "absent", "failed"


@dataclass
class Finding:
    """One thing that was looked at. ABSENT is what a user may well do without."""

    name: str
    state: str
    text: str
    cure: str = ""
    details: dict[str, Any] = field(default_factory=dict)


def add(commands: argparse._SubParsersAction[Any]) -> None:
    doctor = commands.add_parser("doctor", help="what was found, a self-test, and what to do; status 0 only if the self-test passes")
    doctor.add_argument("--json", action="store_true", help="print JSON instead of lines")
    plugins.add_limit(doctor)
    doctor.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    about = {"anchorkl": anchorkl.__version__, "python": platform.python_version(), "system": platform.platform()}
    if not given.json:
        print(f"anchorkl {about['anchorkl']}, Python {about['python']}, {about['system']}")
    findings = []
    for finding in examine(given.limit):
        findings.append(finding)
        if not given.json:
            _print(finding)
    well = passed(findings)
    if given.json:
        named = {finding.name: dataclasses.asdict(finding) for finding in findings}
        print(json.dumps({**about, "passed": well, "findings": named}, indent=2))
    else:
        print("self-test passed" if well else "self-test NOT passed: see what failed above")
    return 0 if well else 1


def passed(findings: list[Finding]) -> bool:
    """Whether a loss was computed, and each that was computed is right, as is what it takes."""
    tested = [finding for finding in findings if finding.details.get("self_test", {}).get("passed")]
    # A GPU that can't be used takes nothing from the CPU.
    return bool(tested) and not any(finding.state == FAILED for finding in findings if finding.name != "cuda")


def examine(limit: float) -> Iterator[Finding]:
    """Yields what was found, one thing after the other: some take a while."""
    found = _library(limit)
    yield found
    if found.state != OK:
        yield from (_installed(name) for name in ("torch", "jax"))
        return
    plugin = _plugin(limit)
    yield plugin
    of_cpu = None
    if plugin.state == OK:
        yield (cpu := _cpu(limit))
        of_cpu = cpu.details.get("plugin")
    yield _cuda(limit, of_cpu)
    yield _framework("torch", limit) if plugin.state == OK else _installed("torch")
    yield _framework("jax", limit)


def _library(limit: float) -> Finding:
    found = _apart.ask("library", limit=limit)
    if "problem" in found:
        return Finding("library", FAILED, found["problem"], "`make lib` in a checkout, or install the package again", found)
    return Finding("library", OK, f"{found['path']}, version {found['version']}", details=found)


def _plugin(limit: float) -> Finding:
    try:
        places = plugins.look("cpu", limit)
    except AnchorKLError as error:
        return Finding("plugin", FAILED, str(error))
    details = {"places": places}
    fatal = next((place for place in places if place["ended"]), None)
    taken = plugins.taken(places)
    if fatal is not None and (taken is None or places.index(fatal) < places.index(taken)):
        cure = "remove it, or set ANCHORKL_PJRT_PLUGIN to the path of another one: what loads it ends, or hangs, with it"
        return Finding("plugin", FAILED, plugins.line(fatal), cure, details)
    if taken is not None:
        text = f"{taken['path']}, PJRT {taken['pjrt_api']} ({taken['source']})"
        return Finding("plugin", OK, text, details=details | {"path": taken["path"], "pjrt_api": taken["pjrt_api"]})
    cure = "`anchorkl plugins fetch cpu`, or set ANCHORKL_PJRT_PLUGIN to a plugin's path"
    if places and places[0]["source"] == "ANCHORKL_PJRT_PLUGIN":
        cure = "set ANCHORKL_PJRT_PLUGIN to a plugin's path, or unset it to have one searched for"
    if importlib.util.find_spec("jax") is not None and importlib.util.find_spec("torch") is None:
        return Finding("plugin", ABSENT, f"none, and anchorkl.jax needs none; looked at:{_listed(places)}", cure, details)
    return Finding("plugin", FAILED, f"none is usable; looked at:{_listed(places)}", cure, details)


def _listed(places: list[dict[str, Any]]) -> str:
    """A line for each place, but for those where nothing is."""
    there = [place for place in places if place["problem"] != "no such file"]
    lines = [plugins.line(place) for place in there]
    if len(there) < len(places):
        lines.append(f"{len(places) - len(there)} places with no such file, which `anchorkl plugins` lists")
    return "".join(f"\n{line}" for line in lines)


def _cpu(limit: float) -> Finding:
    found = _apart.ask("device", "cpu", limit=limit)
    if "problem" in found:
        cure = "docs/errors.md has each kind of error; `anchorkl plugins` lists other plugins, should it be this one's"
        return Finding("cpu", FAILED, found["problem"], cure, found)
    return _tested("cpu", found["platform_version"].partition("\n")[0], found)


def _cuda(limit: float, of_cpu: str | None) -> Finding:
    """Nothing of CUDA is touched unless there is a plugin for it. of_cpu: the plugin that serves the CPU, which may be
    the one that ANCHORKL_PJRT_PLUGIN names for any device."""
    driver = bool(glob.glob("/dev/nvidia*"))
    try:
        places = plugins.look("cuda", limit)
    except AnchorKLError as error:
        return Finding("cuda", FAILED, str(error))
    plugin = plugins.taken(places)
    details = {"driver": driver, "driver_version": _driver_version(), "plugin": plugin, "places": places}
    if plugin is not None and os.path.realpath(plugin["path"]) == of_cpu:
        cure = "for a GPU: unset it, to have a plugin searched for"
        return Finding("cuda", ABSENT, f"{plugin['source']} names a plugin for the CPU", cure, details)
    if plugin is None:
        text = f"{'an' if driver else 'no'} NVIDIA driver, and no usable CUDA plugin; looked at:{_listed(places)}"
        return Finding("cuda", ABSENT, text, "`anchorkl plugins fetch cuda13` for losses on the GPU" if driver else "", details)
    found = _apart.ask("device", "cuda", limit=limit)
    details["opened"] = found
    text = f"{plugin['path']}, PJRT {plugin['pjrt_api']}"
    if "problem" in found:
        return Finding("cuda", FAILED, f"{text}: {found['problem']}", "docs/gpu.md has what a GPU takes; the CPU does without", details)
    version = " ".join(found["platform_version"].split())  # of several lines
    return Finding("cuda", OK, f"{found['platform']}, {version}, {text}", details=details)


def _driver_version() -> str:
    """What the kernel's module says of itself; "": there is none."""
    file = Path("/proc/driver/nvidia/version")
    try:
        return file.read_text().splitlines()[0]
    except (OSError, IndexError):
        return ""


CURES = {
    "torch": 'for anchorkl.torch: `pip install "torch>=2.6"`',
    "jax": 'for anchorkl.jax: `pip install "jax>=0.6,<0.11"`',
}


def _installed(name: str) -> Finding:
    """A framework, without running it."""
    there = importlib.util.find_spec(name) is not None
    return Finding(name, ABSENT, "is installed, and was not tried" if there else "not installed", "" if there else CURES[name])


def _framework(name: str, limit: float) -> Finding:
    if importlib.util.find_spec(name) is None:
        return _installed(name)
    found = _apart.ask(name, limit=limit)
    if "problem" in found:
        return Finding(name, FAILED, found["problem"], f"install it again; {CURES[name]}", found)
    return _tested(name, ", ".join([found["version"], *found.get("devices", [])]), found)


def _tested(name: str, text: str, found: dict[str, Any]) -> Finding:
    test = found["self_test"]
    off = ", ".join(f"{what} off by {'NaN' if test[what] is None else format(test[what], '.1g')}" for what in ("loss", "gradient"))
    if not test["passed"]:
        return Finding(name, FAILED, f"{text}: {off}, far more than rounding", "please report this, with `anchorkl doctor --json`", found)
    return Finding(name, OK, f"{text}: {off}", found.get("complaint", ""), found)


def _print(finding: Finding) -> None:
    first, *others = finding.text.splitlines() or [""]
    print(f"{finding.name:<8} {finding.state:<7} {first}")
    for line in others:
        print(f"{'':<16} {line}")
    if finding.cure:
        print(f"{'':<16} -> {finding.cure}", flush=True)
