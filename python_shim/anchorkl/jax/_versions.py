"""Which versions of JAX this package was tested with."""

from __future__ import annotations

import functools
import warnings

import jax

OLDEST, NEWEST = (0, 6, 0), (0, 10)  # NEWEST: with any patch number


def supported_versions() -> tuple[str, str]:
    """The oldest and the newest version of JAX that the tests were run with."""
    return ".".join(map(str, OLDEST)), ".".join(map(str, NEWEST)) + ".*"


def version_complaint() -> str:
    """What is to be said about the JAX that is installed; "" if its version was tested."""
    installed = jax.__version_info__
    if installed < OLDEST or installed[: len(NEWEST)] > NEWEST:
        oldest, newest = supported_versions()
        return (
            f"JAX {jax.__version__} is installed; anchorkl.jax was tested with {oldest} to {newest}. It rests on "
            "extension points that JAX may change: compare a loss with the plain formula before you rely on it"
        )
    return ""


@functools.cache
def warn_once() -> None:
    """Says so, the first time that the loss is used."""
    if complaint := version_complaint():
        warnings.warn(complaint, UserWarning, stacklevel=3)
