"""anchorkl info: what is loaded, and what it holds."""

from __future__ import annotations

import argparse
import json
from typing import Any

import anchorkl


def add(commands: argparse._SubParsersAction[Any]) -> None:
    info = commands.add_parser("info", help="what is loaded, and what it holds")
    info.add_argument("--json", action="store_true", help="print JSON instead of a table")
    info.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    found = anchorkl.info()
    if given.json:
        print(json.dumps(found, indent=2))
        return 0
    width = max(map(len, found))
    for name, value in found.items():
        lines = str(value).splitlines() or [""]  # a platform version may have several
        print(f"{name:<{width}}  {lines[0]}")
        for line in lines[1:]:
            print(f"{'':<{width}}  {line}")
    return 0
