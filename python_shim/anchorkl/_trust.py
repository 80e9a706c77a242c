"""Who may have written a library before it is loaded: the rule of plugin/trust.go, for libanchorkl.so itself."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

VARIABLE = "ANCHORKL_TRUSTED_FOLDERS"


def refusal(file: Path) -> str:
    """Why a file that is there should not be loaded, and what to do; "": nobody else can have written or can replace it.

    The file and all folders, links and their targets on the way to it are owned by root, the effective user, or an
    owner of this package or of something on the way to it, who decides already what runs here; nobody else may write
    them, but for folders with the sticky bit. A group of the same number as one of these users is his own. A file in
    a folder of the variable is taken as it is. Access control lists are seen as far as their mask.
    """
    users = {0, os.geteuid()} | {found.st_uid for _, found in _way(Path(__file__))}
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
    return bool(found.st_mode & stat.S_IWOTH or (found.st_mode & stat.S_IWGRP and found.st_gid not in users))


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
