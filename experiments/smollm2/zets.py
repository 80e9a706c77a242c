"""The narrow skill: turning a sentence into a *zet*, a notation made up here, which no model can know.

    Zet: Yuki must book the train by Thursday, this is urgent.
    zet{book > train | Yuki | Thu | urgent}

Made from lists by a seed. No two examples have the same thing to do, so that the held-out ones ask for
verbs and objects that have not been copied in training; names, days and wordings recur.
"""

from __future__ import annotations

import random

SIZES = {"train": 80, "validation": 32, "test": 32}

ACTIONS = {
    "clean": "oven, windows, garage, fridge, attic, fish tank",
    "paint": "fence, kitchen wall, old bench, garden gate, shed door, ceiling",
    "buy": "stamps, fresh bread, light bulbs, printer paper, train tickets, candles",
    "repair": "bicycle, roof, radio, front door, washing machine, tent",
    "water": "roses, tomato plants, lawn, herbs, pot plants, young trees",
    "book": "hotel, dentist, concert hall, ferry, meeting room, tennis court",
    "send": "invoice, birthday card, samples, contract, parcel, photographs",
    "sort": "old letters, books, tools, winter clothes, receipts, keys",
    "check": "smoke alarm, tyres, oil level, guest list, water meter, brakes",
    "order": "new chairs, firewood, pizza, curtains, spare parts, name tags",
    "wash": "car, towels, school uniform, blankets, dog, curtains upstairs",
    "call": "plumber, insurance office, school, landlord, bank, vet",
    "pack": "suitcase, lunch boxes, camera bag, picnic basket, first-aid kit, gifts",
    "bake": "apple pie, rye bread, wedding cake, biscuits, cheese rolls, muffins",
    "sweep": "front steps, chimney, yard, hallway, balcony, workshop floor",
    "move": "piano, bookshelf, sofa, filing cabinet, big table, freezer",
    "print": "posters, boarding passes, menus, maps, programme, labels",
    "feed": "neighbour's cat, chickens, goldfish, horses, rabbits, ducks",
    "collect": "prescription, laundry, exam papers, eggs, keys from reception, rubbish bins",
    "translate": "letter, recipe, manual, poem, price list, speech",
    "measure": "living room, curtain rail, garden path, cupboard, staircase, desk",
    "label": "jam jars, boxes, folders, cables, test tubes, shelves",
    "install": "new printer, doorbell, shelf, software update, lamp, thermostat",
    "return": "library books, borrowed drill, rental car, empty bottles, costume, projector",
}
NAMES = (
    "Maya Tom Lena Jack Sofia Ben Rosa Finn Elif Erik Tara Leo Grace Adam Julia Sam Emma Yuki Omar Nora Uwe Bella "
    "Ivan Chloe Hugo Priya Carl Mina Oscar Ruth Pavel Zoe"
).split()
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WORDINGS = (
    "{name} must {verb} the {thing} by {day}{after}.",
    "{name} should {verb} the {thing} on {day}{after}.",
    "On {day} {name} will {verb} the {thing}{after}.",
    "Please have {name} {verb} the {thing} by {day}{after}.",
    "Ask {name} to {verb} the {thing} on {day}{after}.",
    "By {day}, {name} needs to {verb} the {thing}{after}.",
    "The {thing}: for {name} to {verb} by {day}{after}.",
    "{name} has to {verb} the {thing} on {day}{after}.",
)
# What is said of the hurry, and the word for it in the notation.
HURRY = (
    ("", "normal"),
    ("", "normal"),
    (", it is urgent", "urgent"),
    (", and it cannot wait", "urgent"),
    (", no rush", "no rush"),
    (", whenever there is time", "no rush"),
)


def zets(seed: int = 0) -> dict[str, list[tuple[str, str]]]:
    """Request and wanted answer of each example, by split."""
    draw = random.Random(seed)
    actions = [(verb, thing) for verb, things in ACTIONS.items() for thing in things.split(", ")]
    draw.shuffle(actions)
    made = iter([_zet(draw, verb, thing) for verb, thing in actions])
    return {split: [next(made) for _ in range(size)] for split, size in SIZES.items()}


def _zet(draw: random.Random, verb: str, thing: str) -> tuple[str, str]:
    name, day, (after, hurry) = draw.choice(NAMES), draw.choice(DAYS), draw.choice(HURRY)
    sentence = draw.choice(WORDINGS).format(name=name, verb=verb, thing=thing, day=day, after=after)
    return f"Zet: {sentence}", f"zet{{{verb} > {thing} | {name} | {day[:3]} | {hurry}}}"
