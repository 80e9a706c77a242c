"""iGSM-style problems of one operation, in two wordings.

As in "Physics of Language Models" (grade-school mathematics made by program):
layers of categories, whose items are joined by edges; a parameter is the number
of one item in another of the layer above; it equals a constant, or is made from
other parameters; abstract parameters (the number of things of a category that
an item has) are implied sums which the text never states. Sentences are
shuffled, some are of no use, the question comes last, arithmetic is modulo 23.
Problems are split by a hash of their structure without the numbers, so that no
problem of one split has the structure of another's.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass

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
    position: int  # of the target's sentence among the facts

    @property
    def split(self) -> str:
        """"train", "validation" or "test"."""
        sketch = repr((self.kind, self.target, sorted(self.operands)))
        share = hashlib.sha256(sketch.encode()).digest()[0] / 256
        return "train" if share < 0.7 else "validation" if share < 0.85 else "test"

    @property
    def steps(self) -> tuple[int, str, int, int]:
        """The solution: left, operator, right, result."""
        known = dict(self.facts)
        values = [known[parameter] for parameter in self.operands]
        if self.kind == "more":
            return self.k, "+", values[0], (self.k + values[0]) % MODULUS
        if self.kind == "times":
            return self.k, "*", values[0], self.k * values[0] % MODULUS
        if self.kind == "difference":
            return values[0], "-", values[1], (values[0] - values[1]) % MODULUS
        return values[0], "+", values[1], sum(values) % MODULUS


def draw(rng: random.Random, split: str) -> Problem:
    """A problem of the split."""
    while True:
        problem = _draw(rng)
        if problem.split == split:
            return problem


def _draw(rng: random.Random) -> Problem:
    kind = rng.choice(KINDS)
    layers = list(LAYERS)
    edges = [(owner, item) for above, below in zip(layers, layers[1:]) for owner in LAYERS[above] for item in LAYERS[below]]
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
    return Problem(kind, target, tuple(operands), rng.randrange(2, 5), facts, rng.randrange(FACTS + 1))


def old_wording(problem: Problem) -> tuple[str, str]:
    """Text and solution as the base model learns them."""

    def name(parameter: Parameter) -> str:
        return f"{parameter[0]} 's {parameter[1]}"

    first, second = problem.operands[0], problem.operands[-1]
    sentences = [f"{name(parameter)} equals {value} ." for parameter, value in problem.facts]
    definition = {
        "sum": f"{name(first)} plus {name(second)}",
        "difference": f"{name(first)} minus {name(second)}",
        "more": f"{problem.k} more-than {name(first)}",
        "times": f"{problem.k} times {name(first)}",
    }
    if problem.kind in definition:
        sentences.insert(problem.position, f"{name(problem.target)} equals {definition[problem.kind]} .")
    left, operator, right, result = problem.steps
    return " ".join([*sentences, f"what {name(problem.target)} ?"]), f"{left} {operator} {right} = {result}"


def new_wording(problem: Problem) -> tuple[str, str]:
    """Text and solution as they are taught later: words of their own, in another order."""

    def name(parameter: Parameter) -> str:
        return f"{parameter[1]} in {parameter[0]}"

    first, second = problem.operands[0], problem.operands[-1]
    sentences = [f"there-are {value} {name(parameter)} ;" for parameter, value in problem.facts]
    definition = {
        "sum": f"matches {name(first)} joined-by {name(second)}",
        "difference": f"matches {name(first)} without {name(second)}",
        "more": f"exceeds {name(first)} by {problem.k}",
        "times": f"matches {problem.k} fold {name(first)}",
    }
    if problem.kind in definition:
        sentences.insert(problem.position, f"{name(problem.target)} {definition[problem.kind]} ;")
    left, operator, right, result = problem.steps
    joined = {"+": "and", "-": "less", "*": "of"}[operator]
    return " ".join([*sentences, f"find {name(problem.target)} !"]), f"{left} {joined} {right} make {result}"
