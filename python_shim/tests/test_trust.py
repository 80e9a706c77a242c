"""libanchorkl.so is not loaded from where others could have written it: the cases of plugin/trust_test.go."""

import os
import shutil
import subprocess
import sys
from types import SimpleNamespace

import pytest

from anchorkl import _library, _trust

STRANGER = 54321


def give(path, user, group=-1):
    if os.geteuid() != 0:
        pytest.skip("needs root, to give a file to another user")
    os.chown(path, user, group, follow_symlinks=False)


@pytest.fixture
def laid(tmp_path):
    """above/folder/library.so"""
    file = tmp_path / "above" / "folder" / "library.so"
    file.parent.mkdir(parents=True, mode=0o755)
    file.touch(0o644)
    for folder in file.parents[:2]:
        folder.chmod(0o755)
    return file


CASES = [
    ({}, {}, None),
    ({"file": 0o666}, {}, "file"),
    ({"folder": 0o777}, {}, "folder"),
    ({"above": 0o777}, {}, "above"),
    ({"folder": 0o1777}, {}, None),
    ({"file": 0o1666}, {}, "file"),
    ({}, {"file": (STRANGER, -1)}, "file"),
    ({"folder": 0o1777}, {"file": (STRANGER, -1)}, "file"),
    ({}, {"folder": (STRANGER, -1)}, "folder"),
    ({}, {"above": (STRANGER, -1)}, "above"),
    ({"file": 0o664}, {"file": (-1, STRANGER)}, "file"),
    ({"folder": 0o775}, {"folder": (-1, STRANGER)}, "folder"),
    ({"file": 0o640}, {"file": (-1, STRANGER)}, None),
    ({"file": 0o664, "folder": 0o775}, {"file": (-1, os.geteuid()), "folder": (-1, os.geteuid())}, None),
]


GROUPS = {  # members, and who has it as his first
    "nobody": ([], [], True),
    "the user": (["me"], [], True),
    "another": (["me", "other"], [], False),
    "another's first": ([], ["other"], False),
    "unknown member": (["gone"], [], False),
}


@pytest.mark.parametrize(("members", "first", "taken"), GROUPS.values(), ids=GROUPS)
def test_members_of_a_group(laid, monkeypatch, members, first, taken):
    """/usr/local/lib/python3 of Debian and Ubuntu is of root and the group staff, which has no members."""
    numbers = {"me": os.geteuid(), "other": 1001}

    def account(name):
        return SimpleNamespace(pw_uid=numbers[name], pw_gid=STRANGER if name in first else 7)

    monkeypatch.setattr(_trust.pwd, "getpwnam", account)
    monkeypatch.setattr(_trust.pwd, "getpwall", lambda: [account(name) for name in numbers])
    give(laid.parent, os.geteuid(), STRANGER)
    laid.parent.chmod(0o2775)
    assert _trust.refusal(laid).startswith(f"{laid.parent} has "), "a group that is not listed"
    monkeypatch.setattr(_trust.grp, "getgrgid", lambda number: SimpleNamespace(gr_mem=members))
    assert (_trust.refusal(laid) == "") is taken


@pytest.mark.parametrize(("modes", "owners", "refused"), CASES)
def test_who_may_write(laid, monkeypatch, modes, owners, refused):
    places = {"file": laid, "folder": laid.parent, "above": laid.parent.parent}
    for name, (user, group) in owners.items():
        give(places[name], user, group)
    for name, mode in modes.items():
        places[name].chmod(mode)
    said = _trust.refusal(laid)
    if refused is None:
        assert said == ""
        return
    assert said.startswith(f"{places[refused]} has owner ") and "cure: " in said and f"add {laid.parent} to {_trust.VARIABLE}" in said
    monkeypatch.setenv(_trust.VARIABLE, f"/nonexistent:{laid.parent}")
    assert _trust.refusal(laid) == ""
    monkeypatch.setenv(_trust.VARIABLE, f"{laid.parent}er")
    assert _trust.refusal(laid) == said
    monkeypatch.setenv(_trust.VARIABLE, "here")
    assert _trust.refusal(laid).startswith(f"{_trust.VARIABLE}: got 'here'")


def test_links(laid, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    (elsewhere / "folder").symlink_to(laid.parent)
    (laid.parent / "link.so").symlink_to("../folder/library.so")
    link = elsewhere / "folder" / "link.so"
    assert _trust.refusal(link) == ""
    for writable in (elsewhere, laid.parent, laid):
        mode = writable.stat().st_mode
        writable.chmod(mode | 0o002)
        assert _trust.refusal(link).startswith(f"{writable} ")
        writable.chmod(mode)
    elsewhere.chmod(0o1777)
    assert _trust.refusal(link) == ""
    give(elsewhere / "folder", STRANGER)
    assert _trust.refusal(link).startswith(f"{elsewhere / 'folder'} ")


def test_owner_of_the_package(laid, tmp_path, monkeypatch):
    """In a container the user is often not who has built it."""
    package = tmp_path / "package.py"
    package.touch()
    give(laid, STRANGER, STRANGER)
    monkeypatch.setattr(_trust, "__file__", str(package))
    assert _trust.refusal(laid)
    give(package, STRANGER)
    assert _trust.refusal(laid) == ""


def test_loading(tmp_path):
    """A name without a slash, too, is the file in the current folder that was looked at."""
    shutil.copy(_library.find(), tmp_path)
    tmp_path.chmod(0o777)
    code = "import anchorkl; print(anchorkl.info()['library'])"

    def run(**variables):
        names = {"ANCHORKL_LIBRARY": "libanchorkl.so", "PYTHONPATH": os.path.dirname(os.path.dirname(_trust.__file__))}
        return subprocess.run(
            [sys.executable, "-P", "-c", code], cwd=tmp_path, env=os.environ | names | variables, capture_output=True, text=True
        )

    refused = run()
    assert refused.returncode == 1 and "libanchorkl.so is not loaded: " in refused.stderr and f"chmod go-w {tmp_path}" in refused.stderr
    taken = run(ANCHORKL_TRUSTED_FOLDERS=str(tmp_path))
    assert taken.returncode == 0 and taken.stdout.strip().endswith("libanchorkl.so"), taken.stderr
