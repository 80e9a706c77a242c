"""Who may have written a library before it is loaded: the rule of plugin/trust.go, for libanchorkl.so itself."""

from __future__ import annotations

import grp
import os
import pwd
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "ANCHORKL_TRUSTED_FOLDERS"


def refusal(file: Path) -> str:
    """Why a file that is there should not be loaded, and what to do; "": nobody else can have written or can replace it.

    The file and all folders, links and their targets on the way to it are owned by root, the effective user, or an
    owner of this package, of the running Python or of something on the way to them, who decides already what runs
    here; nobody else may write
    them, but for folders with the sticky bit. A group of the same number as one of these users is his own, and one
    without other members serves, too. A file in a folder of the variable is taken as it is. Access control lists are
    seen as far as their mask.
    """
    users = {0, os.geteuid()} | _owners(Path(__file__)) | _owners(Path(sys.executable or "/"))
    folders = [Path(name) for name in filter(None, os.environ.get(VARIABLE, "").split(":"))]
    for folder in folders:
        if not folder.is_absolute():
            return f"{VARIABLE}: got {str(folder)!r}, wanted absolute paths of folders, separated by ':'"
    folders += [folder.resolve() for folder in folders]
    real = file.resolve()
    for at, found in _way(file):
        if any(_within(at, folder) or (_within(real, folder) and _within(folder, at)) for folder in folders):
            continue
        if found.st_uid not in users:
            wrong, cure = f"wanted an owner who is root or this user, {os.geteuid()}", "install it as one of them"
        elif _writable(found, users):
            wrong, cure = "wanted nobody but its owner to write it", f"chmod go-w {at}"
        else:
            continue
        folder = real.parent if _within(real, at) else at.parent
        owned = f"owner {found.st_uid}, group {found.st_gid} and mode {stat.filemode(found.st_mode)}"
        trusting = f"if all who can write there may run code as this user, add {folder} to {VARIABLE}"
        return f"{at} has {owned}, {wrong}; cure: {cure}, or, {trusting}"
    return ""


def _writable(found: os.stat_result, users: set[int]) -> bool:
    """By somebody else than these users and their own groups."""
    if stat.S_ISLNK(found.st_mode) or (stat.S_ISDIR(found.st_mode) and found.st_mode & stat.S_ISVTX):
        return False
    if found.st_mode & stat.S_IWOTH:
        return True
    return bool(found.st_mode & stat.S_IWGRP) and found.st_gid not in users and not _nobody_else_in(found.st_gid, users)


def _nobody_else_in(group: int, users: set[int]) -> bool:
    """Whether a group has no members but these users, as "staff" of Debian and Ubuntu, which may write /usr/local and
    has none. A group or a member that is not known is somebody else."""
    try:
        members = {pwd.getpwnam(name).pw_uid for name in grp.getgrgid(group).gr_mem}
    except KeyError:
        return False
    return members | {account.pw_uid for account in pwd.getpwall() if account.pw_gid == group} <= users


def _owners(path: Path) -> set[int]:
    try:
        return {found.st_uid for _, found in _way(path)}
    except OSError:  # such as of a program that was replaced while it runs
        return set()


def _way(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """The root, every folder, link and link's target that is gone over to open a file that is there, and the file."""
    at, rest = Path("/"), list(path.absolute().parts)
    while rest:
        name = rest.pop(0)
        following = at.parent if name == ".." else at / name
        found = os.lstat(following)
        yield following, found
        if not stat.S_ISLNK(found.st_mode):
            at = following
            continue
        rest = [*Path(os.readlink(following)).parts, *rest]  # an absolute one begins at the root again


def _within(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents
