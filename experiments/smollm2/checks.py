"""Instructions whose following a program can verify, in the manner of IFEval (arXiv 2311.07911), our own prompts.

Strict: the answer as it is. Loose: as in IFEval, also with asterisks removed, and without its first or last line,
so that an opening phrase or a bold word does not count against it.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from dataclasses import dataclass

Check = Callable[[str], bool]


@dataclass(frozen=True)
class Instruction:
    kind: str
    prompt: str
    follows: Check


def instructions() -> list[Instruction]:
    """Kinds by subjects: case, words to use or leave out, beginning and end, counts, format."""
    made = []
    for kind, (template, check) in KINDS.items():
        for subject, word in SUBJECTS[kind]:
            made.append(Instruction(kind, template.format(subject=subject, word=word), check(word)))
    return made


def strict(instruction: Instruction, answer: str) -> bool:
    return bool(answer.strip()) and instruction.follows(answer.strip())


def loose(instruction: Instruction, answer: str) -> bool:
    lines = answer.strip().splitlines()
    cuts = itertools.product((0, 1), (0, 1))
    forms = {"\n".join(lines[first : len(lines) - last]) for first, last in cuts}
    return any(strict(instruction, form) for text in forms for form in (text, text.replace("*", "")))


def _words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", text)


def _has(text: str, word: str) -> bool:
    return word.lower() in [found.lower() for found in _words(text)]


def _sentences(text: str) -> int:
    return len(re.findall(r"[.!?]+(?=\s|$|[\"'])", text))


def _bullets(text: str) -> int:
    return sum(bool(re.match(r"\s*[-*•]\s+\S", line)) for line in text.splitlines())


def _numbered(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"^\s*(\d+)[.)]\s+\S", text, re.MULTILINE)]


def _json_key(text: str, key: str) -> bool:
    fenced = re.search(r"```(?:json)?\s*(.*?)```", text, re.DOTALL)
    try:
        found = json.loads(fenced[1] if fenced else text)
    except ValueError:
        return False
    return isinstance(found, dict) and key in found


KINDS: dict[str, tuple[str, Callable[[str], Check]]] = {
    "capitals": ("{subject} Write your whole answer in capital letters.", lambda _: lambda a: a.upper() == a and a.lower() != a),
    "lower case": ("{subject} Use lowercase letters only, no capital letters.", lambda _: lambda a: a.lower() == a and a.upper() != a),
    "keyword": ('{subject} Use the word "{word}" in your answer.', lambda word: lambda a: _has(a, word)),
    "left out": ('{subject} Do not use the word "{word}".', lambda word: lambda a: not _has(a, word)),
    "beginning": ('{subject} Begin your answer with the word "{word}".', lambda word: lambda a: _words(a)[:1] == [word]),
    "ending": ('{subject} End your answer with the words "{word}"', lambda word: lambda a: a.rstrip(" \"'").endswith(word)),
    "one sentence": ("{subject} Answer in exactly one sentence.", lambda _: lambda a: _sentences(a) == 1),
    "few words": ("{subject} Answer in fewer than {word} words.", lambda word: lambda a: len(_words(a)) < int(word)),
    "bullets": ('{subject} Give exactly {word} bullet points, each beginning with "-".', lambda word: lambda a: _bullets(a) == int(word)),
    "numbered": (
        "{subject} Write a numbered list with exactly {word} items.",
        lambda word: lambda a: _numbered(a) == list(range(1, int(word) + 1)),
    ),
    "quotes": (
        "{subject} Put your whole answer in double quotation marks.",
        lambda _: lambda a: len(a) > 2 and a[0] in '"“' and a[-1] in '"”',
    ),
    "yes or no": ('{subject} Answer only with "yes" or "no".', lambda _: lambda a: a.strip(" .!\"'").lower() in ("yes", "no")),
    "json": ('{subject} Answer with a JSON object that has the key "{word}".', lambda word: lambda a: _json_key(a, word)),
}

SUBJECTS: dict[str, list[tuple[str, str]]] = {
    "capitals": [
        (s, "")
        for s in (
            "What is the capital of Italy?",
            "Say hello to a friend.",
            "Name a fruit.",
            "What colour is grass?",
            "Which animal barks?",
        )
    ],
    "lower case": [
        (s, "")
        for s in ("what is the capital of spain?", "greet a neighbour.", "name a vegetable.", "what colour is snow?", "which animal purrs?")
    ],
    "keyword": [
        ("Write a sentence about the sea.", "boat"),
        ("Describe the winter.", "snow"),
        ("Write about a school day.", "teacher"),
        ("Describe a garden.", "butterfly"),
        ("Write a sentence about music.", "violin"),
    ],
    "left out": [
        ("Describe a dog in one sentence.", "dog"),
        ("Write a sentence about the sun.", "hot"),
        ("Say what bread is.", "flour"),
        ("Describe a river.", "water"),
        ("Say what a doctor does.", "patients"),
    ],
    "beginning": [
        ("What is a library?", "Certainly"),
        ("How can I stay healthy?", "First"),
        ("Why is sleep important?", "Because"),
        ("Is tea a drink?", "Yes"),
        ("Tell me about bees.", "Bees"),
    ],
    "ending": [
        ("What is rain?", "That is all."),
        ("Give one tip for cooking rice.", "Enjoy!"),
        ("Wish me a good day.", "See you soon."),
        ("What is a friend?", "The end."),
        ("Name a planet.", "Thank you."),
    ],
    "one sentence": [
        (s, "") for s in ("What is a bicycle?", "Why do birds sing?", "What is the moon?", "What does a baker do?", "What is honey?")
    ],
    "few words": [
        ("What is the largest ocean?", "10"),
        ("Which day comes after Monday?", "8"),
        ("What do cows drink?", "10"),
        ("What is 2 plus 3?", "6"),
        ("Where do fish live?", "12"),
    ],
    "bullets": [
        ("Name some fruits.", "3"),
        ("Name some colours.", "2"),
        ("Name some animals.", "4"),
        ("Name some tools.", "3"),
        ("Name some drinks.", "2"),
    ],
    "numbered": [
        ("Name some sports.", "3"),
        ("Name some cities.", "2"),
        ("Name some flowers.", "3"),
        ("Name some vegetables.", "4"),
        ("Name some languages.", "3"),
    ],
    "quotes": [
        (s, "")
        for s in (
            "Write a greeting.",
            "What is the capital of Japan?",
            "Give a short piece of advice.",
            "Name a bird.",
            "Write a title for a book about trees.",
        )
    ],
    "yes or no": [(s, "") for s in ("Is fire hot?", "Can fish walk?", "Is the Earth round?", "Do cats bark?", "Is 7 greater than 3?")],
    "json": [
        ("Name a country.", "country"),
        ("Name a colour.", "color"),
        ("Give a person's first name.", "name"),
        ("Name a city.", "city"),
        ("Name an animal.", "animal"),
    ],
}
