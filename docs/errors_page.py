"""Writes docs/errors.md: every status, its names in C, Go and Python, its usual cause and what to do about it.

    python docs/errors_page.py

It is made of anchorkl.errors alone, whose numbers and names tests compare with the header's and with package core's.
"""

import inspect
from pathlib import Path

from anchorkl import errors

PAGE = Path(__file__).with_name("errors.md")
BEGIN = """# Errors: what each status means, and what to do

Every call that fails has a status, the name of the argument at fault (or none) and a message that says what it got and
what it wanted. In C they come in an `akl_error`, in Go as a `*core.Error`, in Python as an exception of
`anchorkl.errors`; each is an `AnchorKLError` and also the Python error that one would expect. Numbers from 100 are about
arguments, from 200 about what surrounds the library, from 300 about itself. `AKL_OK` is 0.

This page is made of the documentation of the exceptions, by `python docs/errors_page.py`.
"""


def page() -> str:
    return BEGIN + "".join(_section(status) for status in errors.Status if status != errors.Status.OK)


def _section(status: errors.Status) -> str:
    kind = type(errors.failure(status, "", "", ""))
    expected = next(base for base in kind.__bases__ if base is not errors.AnchorKLError)
    cause, _, cure = inspect.getdoc(kind).partition("\n\n")
    return f"""
## {status.value} AKL_{status.name}

Python: `{kind.__name__}`, a `{expected.__name__}`. Go: `core.{kind.__name__}`.

*Cause.* {cause}

*Cure.* {cure}
"""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
