"""The command ``anchorkl``."""

from __future__ import annotations

import argparse
import importlib
import sys

import anchorkl

# Each module has add(subparsers), and imports what is heavy only when its command runs.
COMMANDS = ("info", "doctor", "plugins", "bench", "train", "evaluate", "report", "store")


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns the status for the shell. 1: an error that was explained on stderr."""
    parser = argparse.ArgumentParser(prog="anchorkl", description="The anchored KL loss, computed by XLA through PJRT.")
    parser.add_argument("--version", action="version", version=f"anchorkl {anchorkl.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in COMMANDS:
        importlib.import_module(f"anchorkl.cli.{name}").add(commands)
    given = parser.parse_args(arguments)
    try:
        status: int = given.run(given)
        return status
    except (anchorkl.AnchorKLError, OSError) as error:
        print(f"anchorkl {given.command}: {error}", file=sys.stderr)
        return 1
    except ImportError as error:
        wanted = 'pip install "anchorkl[train]" brings what the commands need'
        print(f"anchorkl {given.command}: {error}\n{wanted}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped", file=sys.stderr)
        return 130
