"""The command ``anchorkl``."""

from __future__ import annotations

import argparse
import json
import sys

import anchorkl


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="anchorkl", description="The anchored KL loss, computed by XLA through PJRT.")
    parser.add_argument("--version", action="version", version=f"anchorkl {anchorkl.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    info = commands.add_parser("info", help="what is loaded, and what it holds")
    info.add_argument("--json", action="store_true", help="print JSON instead of a table")
    info.set_defaults(run=_info)
    given = parser.parse_args(arguments)
    try:
        return given.run(given)
    except anchorkl.AnchorKLError as error:
        print(error, file=sys.stderr)
        return 1


def _info(given: argparse.Namespace) -> int:
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


if __name__ == "__main__":
    sys.exit(main())
