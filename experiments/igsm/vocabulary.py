"""The words of all skills: a token each, and 0 to 22, in which all arithmetic is done."""

from __future__ import annotations

MODULUS = 23
LAYERS = {  # a chain of categories, and the items of each
    "school": ("Riverside", "Oakfield", "Northgate", "Westbrook"),
    "classroom": ("studio", "laboratory", "gymnasium", "library"),
    "backpack": ("daypack", "satchel", "duffel", "rucksack"),
    "stationery": ("pencil", "ruler", "notebook", "eraser"),
}
NUMBERS = tuple(str(n) for n in range(MODULUS))
_OLD = ("'s", "equals", "plus", "minus", "more-than", "times", ".", "what", "?", "+", "-", "*", "=")
_NEW = ("in", "there-are", "matches", "joined-by", "without", "exceeds", "by", "fold", ";", "find", "!", "and", "less", "of", "make")
_SKILLS = ("copy", "reverse", "sort", "add", "subtract", "look-up", "ask", ":")

PADDING, BEGIN, END = "<pad>", "<begin>", "<end>"
WORDS = (PADDING, BEGIN, END, *NUMBERS, *LAYERS, *(item for items in LAYERS.values() for item in items), *_OLD, *_NEW, *_SKILLS)
NUMBER_OF = {word: number for number, word in enumerate(WORDS)}


def encode(words: str) -> list[int]:
    """Token numbers of words with spaces between them. KeyError: a word that is none of WORDS."""
    return [NUMBER_OF[word] for word in words.split()]
