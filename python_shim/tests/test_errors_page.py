"""docs/errors.md is what docs/errors_page.py makes of anchorkl.errors, and has every status of C and Go."""

import importlib.util
import re

from anchorkl import errors


def test_page_is_current(root):
    spec = importlib.util.spec_from_file_location("errors_page", root / "docs/errors_page.py")
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert maker.PAGE.read_text(encoding="utf-8") == maker.page(), "run `python docs/errors_page.py`"


def test_every_status_is_there(root):
    page = (root / "docs/errors.md").read_text(encoding="utf-8")
    enum = (root / "include/anchorkl.h").read_text().partition("typedef enum akl_status {")[2].partition("}")[0]
    in_c = re.findall(r"^  (AKL_\w+) = (\d+)", enum, re.MULTILINE)
    in_go = re.findall(r"^\t(\w+) +Status = (\d+)", (root / "core/status.go").read_text(), re.MULTILINE)
    assert len(in_c) == len(in_go) > 2
    for (name, number), (go, same) in zip(in_c[1:], in_go[1:], strict=True):
        assert number == same and f"\n## {number} {name}\n" in page and f"Go: `core.{go}`." in page


def test_each_says_what_to_do():
    for status in errors.Status:
        if status != errors.Status.OK:
            cause, blank, cure = type(errors.failure(status, "", "", "")).__doc__.partition("\n\n")
            assert cause and blank and len(cure.split()) > 3, status
