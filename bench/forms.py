"""The forms of the loss that are compared: of logits, and of hidden states and output heads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from bench import logits, truth
from bench.contenders import CONTENDERS, Contender
from bench.devices import Device, Host
from bench.linear import projections
from bench.linear.contenders import LINEAR_CONTENDERS
from bench.linear.projections import LinearCase
from bench.linear.truth import Truths
from bench.logits import Case

AnyCase = Case | LinearCase


class Checks(Protocol):
    def check(self, contender: Any) -> dict[str, float | bool]:
        """What the results say of the values of a contender's last step."""


@dataclass(frozen=True)
class Form:
    contenders: dict[str, type[Contender]]
    make: Callable[[Any], Any]  # the arrays of a case
    truth: Callable[[Any], Checks]  # what is true of these
    device: Device  # where the arrays lie


LOGITS = Form(CONTENDERS, logits.make, truth.Truth, Host())
LINEAR = Form(LINEAR_CONTENDERS, projections.make, Truths, Host())


def of(case: AnyCase) -> Form:
    return LINEAR if isinstance(case, LinearCase) else LOGITS


def parse_case(shape: str, dtype: str) -> AnyCase:
    """The case of a shape of either form; ValueError says what is wrong."""
    if shape.count("x") == 2:
        return LinearCase(*projections.parse_shape(shape), dtype)
    return Case(*logits.parse_shape(shape), dtype)
