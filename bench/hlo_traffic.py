"""What a compiled XLA program moves through memory, read off its optimized HLO.

Each instruction of the entry computation is a kernel (or a library call): its
operands are read and its results are written. An operand of which a fusion uses
only slices counts as these. What a kernel reads twice counts once: that is what
a cache is for.
"""

from __future__ import annotations

import dataclasses
import re

_BYTES = {"pred": 1, "s8": 1, "u8": 1, "bf16": 2, "f16": 2, "s16": 2, "u16": 2}
_BYTES |= {"f32": 4, "s32": 4, "u32": 4, "f64": 8, "s64": 8, "u64": 8}
# These say where something lies; nothing is moved.
_FREE = {"parameter", "tuple", "get-tuple-element", "bitcast", "constant", "after-all", "partition-id", "replica-id"}
_SHAPE = re.compile(r"\b(" + "|".join(_BYTES) + r")\[([\d,]*)\]")
_INSTRUCTION = re.compile(r"(?:ROOT )?%?([\w.\-]+) = (\(.*?\)|\S+) ([\w\-]+)\((.*)$")


@dataclasses.dataclass
class Kernel:
    name: str
    read: int  # bytes
    written: int
    times: int = 1  # how often it runs


def kernels(text: str) -> list[Kernel]:
    """The kernels of an optimized HLO module, in the order in which they run."""
    computations, entry = _computations(re.sub(r"/\*.*?\*/", "", text))
    found: list[Kernel] = []

    def walk(name: str, times: int) -> None:
        types: dict[str, str] = {}
        for instruction, shape, operation, rest in computations[name]:
            types[instruction] = shape
            arguments, attributes = _split(rest)
            called = re.search(r"(?:calls|to_apply|body)=%?([\w.\-]+)", attributes)
            if operation in ("call", "while", "async-start"):
                trips = re.search(r"known_trip_count\D+(\d+)", attributes) if operation == "while" else None
                walk(called[1], times * int(trips[1]) if trips else times)
            elif operation not in _FREE:
                operands = [o for o in re.findall(r"%([\w.\-]+)", arguments) if o in types]
                read = 0
                for o in dict.fromkeys(operands):
                    whole = _bytes(types[o])
                    if operation == "fusion":
                        whole = min(whole, _used(computations[called[1]], operands.index(o), whole))
                    read += whole
                found.append(Kernel(instruction, read, _bytes(shape), times))

    walk(entry, 1)
    return found


def _computations(text: str) -> tuple[dict[str, list[tuple[str, ...]]], str]:
    """Instructions (name, shape, operation, rest of the line) of each computation."""
    all_of_them: dict[str, list[tuple[str, ...]]] = {}
    entry, current = "", None
    for line in text.splitlines():
        if header := re.match(r"(ENTRY )?%?([\w.\-]+) .*->.*\{$", line):
            current = all_of_them.setdefault(header[2], [])
            entry = header[2] if header[1] else entry
        elif line.startswith("}"):
            current = None
        elif current is not None and (found := _INSTRUCTION.match(line.strip())):
            current.append(found.groups())
    return all_of_them, entry


def _split(rest: str) -> tuple[str, str]:
    """What is inside an instruction's parentheses, and what follows them."""
    depth = 1
    for i, character in enumerate(rest):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return rest[:i], rest[i + 1 :]
    return rest, ""


def _bytes(shape: str) -> int:
    total = 0
    for dtype, dimensions in _SHAPE.findall(shape):
        elements = 1
        for d in filter(None, dimensions.split(",")):
            elements *= int(d)
        total += elements * _BYTES[dtype]
    return total


def _used(fused: list[tuple[str, ...]], index: int, whole: int) -> int:
    """How many bytes of its parameter a fusion reads."""
    parameter, shape = next((i, s) for i, s, o, rest in fused if o == "parameter" and rest.startswith(f"{index})"))
    width = _BYTES[_SHAPE.match(shape)[1]] if _SHAPE.match(shape) else 0
    used, follow = 0, [parameter]
    while follow:
        name = re.compile(r"%" + re.escape(follow.pop()) + r"(?![\w.\-])")
        for instruction, shape, operation, rest in fused:
            if not name.search(_split(rest)[0]):
                continue
            if operation == "slice":
                used += _bytes(shape) // _BYTES[_SHAPE.match(shape)[1]] * width
            elif operation in ("convert", "bitcast"):
                follow.append(instruction)
            else:
                return whole
    return used
