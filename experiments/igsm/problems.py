"""iGSM-style problems of one operation, in two wordings.

As in "Physics of Language Models" (grade-school mathematics made by program):
layers of categories, whose items are joined by edges; a parameter is the number
of one item in another of the layer above; it equals a constant, or is made from
other parameters; abstract parameters (the number of things of a category that
an item has) are implied sums which the text never states. The sentences with
constants are shuffled, some are of no use; then comes the one that defines the
parameter asked for, and the question. Arithmetic is modular.
Problems are split by a hash of their structure (operation and all parameters, without
numbers and order), so that no problem of one split has the structure of another's.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from itertools import pairwise

from experiments.igsm.vocabulary import LAYERS, MODULUS

KINDS = ("sum", "difference", "more", "times", "abstract")
FACTS = 3  # sentences that state a constant; one or two of them are needed

Parameter = tuple[str, str]  # owner, item


@dataclass(frozen=True)
class Problem:
    """A problem, before it is put into words."""

    kind: str
    target: Parameter  # with kind "abstract" its item is a category
    operands: tuple[Parameter, ...]  # two; one with a constant k, for "more" and "times"
    k: int
    facts: tuple[tuple[Parameter, int], ...]  # in the order of the text

    @property
    def split(self) -> str:
        """ "train", "validation" or "test"."""
        stated = sorted(parameter for parameter, _ in self.facts)
        sketch = repr((self.kind, self.target, sorted(self.operands), stated))
        share = hashlib.sha256(sketch.encode()).digest()[0] / 256
        return "train" if share < 0.7 else "validation" if share < 0.85 else "test"

    @property
    def solution(self) -> str:
        """Each parameter that is needed with its value, then the operation with its result; in both wordings."""
        values = [value for operand in self.operands for parameter, value in self.facts if parameter == operand]
        known = " ".join(f"{_name(operand)} {value}" for operand, value in zip(self.operands, values))
        left, right = [self.k, *values] if self.kind in ("more", "times") else values
        operator = {"times": "*", "difference": "-"}.get(self.kind, "+")
        result = left * right if operator == "*" else left - right if operator == "-" else left + right
        return f"{known} so {left} {operator} {right} = {result % MODULUS}"


def draw(rng: random.Random, split: str) -> Problem:
    """A problem of the split. No two facts are on the same item."""
    while True:
        problem = _draw(rng)
        items = {item for (_, item), _ in problem.facts}
        if problem.split == split and len(items) == FACTS:
            return problem


def _draw(rng: random.Random) -> Problem:
    kind = rng.choice(KINDS)
    layers = list(LAYERS)
    edges = [(owner, item) for above, below in pairwise(layers) for owner in LAYERS[above] for item in LAYERS[below]]
    if kind == "abstract":
        above = rng.randrange(len(layers) - 1)
        owner = rng.choice(LAYERS[layers[above]])
        target = (owner, layers[above + 1])
        # The owner has these two things of the category, and no third.
        operands = [(owner, item) for item in rng.sample(LAYERS[layers[above + 1]], 2)]
        others = [edge for edge in edges if edge[0] != owner]
    else:
        target, *operands = rng.sample(edges, 2 if kind in ("more", "times") else 3)
        others = [edge for edge in edges if edge != target and edge not in operands]
    stated = [*operands, *rng.sample(others, FACTS - len(operands))]
    rng.shuffle(stated)
    if kind == "abstract":
        operands.sort(key=stated.index)  # summed in the order of the text
    facts = tuple((parameter, rng.randrange(MODULUS)) for parameter in stated)
    return Problem(kind, target, tuple(operands), rng.randrange(2, 5), facts)


def _name(parameter: Parameter) -> str:
    return " ".join(parameter)


def old_wording(problem: Problem) -> tuple[str, str]:
    """Text and solution as the base model learns them."""

    first, second = problem.operands[0], problem.operands[-1]
    sentences = [f"{_name(parameter)} {value} ." for parameter, value in problem.facts]
    definition = {
        "sum": f"{_name(first)} plus {_name(second)}",
        "difference": f"{_name(first)} minus {_name(second)}",
        "more": f"{problem.k} more-than {_name(first)}",
        "times": f"{problem.k} times {_name(first)}",
    }
    if problem.kind in definition:
        sentences.append(f"{_name(problem.target)} equals {definition[problem.kind]} .")
    return " ".join([*sentences, f"what {_name(problem.target)} ?"]), problem.solution


def new_wording(problem: Problem) -> tuple[str, str]:
    """Text as it is taught later, in words of its own, the parameter that is asked for last; and solution."""

    first, second = problem.operands[0], problem.operands[-1]
    sentences = [f"{owner} holds {item} {value} ;" for (owner, item), value in problem.facts]
    definition = {
        "sum": f"joining {_name(first)} and {_name(second)}",
        "difference": f"taking from {_name(first)} less {_name(second)}",
        "more": f"adding to {_name(first)} with {problem.k}",
        "times": f"making {problem.k} fold of {_name(first)}",
    }
    if problem.kind in definition:
        sentences.append(f"{definition[problem.kind]} yields {_name(problem.target)} ;")
    asked = "make" if problem.kind == "abstract" else "find"
    return " ".join([*sentences, f"thus {asked} {_name(problem.target)} !"]), problem.solution
