"""The words of all skills, each a token, among them the numbers."""

from __future__ import annotations

MODULUS = 11  # of all arithmetic; 23, as in the public data, has four times as many sums to learn
LAYERS = {  # a chain of categories, and the items of each
    "school": ("Riverside", "Oakfield", "Northgate", "Westbrook"),
    "classroom": ("studio", "laboratory", "gymnasium", "library"),
    "backpack": ("daypack", "satchel", "duffel", "rucksack"),
    "stationery": ("pencil", "ruler", "notebook", "eraser"),
}
NAMES = tuple(item for items in LAYERS.values() for item in items)
NUMBERS = tuple(str(n) for n in range(MODULUS))
_OLD = ("equals", "plus", "minus", "more-than", "times", ".", "what", "?", "+", "-", "*", "=", "so")
_NEW = (
    "holds",
    ";",
    "joining",
    "with",
    "taking",
    "from",
    "adding",
    "to",
    "making",
    "fold",
    "yields",
    "find",
    "!",
    "and",
    "less",
    "of",
    "make",
    "thus",
)
_SKILLS = ("copy", "reverse", "sort", "compute", "look-up", "ask", ":")

PADDING, BEGIN, END = "<pad>", "<begin>", "<end>"
WORDS = (PADDING, BEGIN, END, *NUMBERS, *LAYERS, *NAMES, *_OLD, *_NEW, *_SKILLS)
NUMBER_OF = {word: number for number, word in enumerate(WORDS)}


def encode(words: str) -> list[int]:
    """Token numbers of words with spaces between them. KeyError: a word that is none of WORDS."""
    return [NUMBER_OF[word] for word in words.split()]
