"""From a YAML file to a checked configuration, with errors that name the key."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any, TypeVar

import pydantic
import yaml

from anchorkl.cli._errors import error

Schema = TypeVar("Schema", bound=pydantic.BaseModel)


def read(path: Path, schema: type[Schema]) -> Schema:
    """Raises anchorkl.AnchorKLError with one line for each key that is wrong, or with the line that is no YAML."""
    try:
        found = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506  a safe one
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark
        raise error(path, f"line {mark.line + 1}" if mark else "", f"no YAML: {wrong.problem}") from None
    if not isinstance(found, dict):
        raise error(path, "", f"got {type(found).__name__}, wanted keys such as model, output and data")
    try:
        return schema.model_validate(found)
    except pydantic.ValidationError as wrong:
        lines = [_line(problem, schema) for problem in _by_key(wrong.errors())]
        first, *others = lines
        text = "".join(f"\n{path}: {key}: {message}" for key, message in others)
        raise error(path, first[0], first[1] + text) from None


def data_file(config: Path, key: str, name: str) -> str:
    """Where a file of a configuration is. Raises anchorkl.AnchorKLError that names the key."""
    there = config.parent / name
    if not there.is_file():
        raise error(config, key, f"got {name!r}, wanted a file: {str(there.absolute())!r} is none")
    return str(there)


class _Loader(yaml.SafeLoader):
    """Safe YAML, in which a key that is given twice is an error and not the last one's value."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set()
        for key, _ in node.value:
            if isinstance(key.value, str) and key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} is given twice", key.start_mark)
            seen.add(key.value if isinstance(key.value, str) else id(key))
        return super().construct_mapping(node, deep)


def _by_key(problems: list[Any]) -> list[dict[str, Any]]:
    """One problem for each key, with all its messages: a value that fits no member of a union has one for
    each of them, and a list of which an item is wrong another for not being a number."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for problem in problems:
        key = _key(problem["loc"])
        message = problem["msg"].removeprefix("Value error, ").removeprefix("Input should be ")
        found.setdefault(key, {**problem, "key": key, "messages": []})["messages"].append(message)
    return [problem for key, problem in found.items() if not any(other[: len(key)] == key for other in found if other != key)]


def _key(place: tuple[Any, ...]) -> tuple[Any, ...]:
    # pydantic adds the member of a union that it tried, such as "constrained-int" or "list[...]".
    return tuple(part for part in place if isinstance(part, int) or (part.isidentifier() and part not in _UNION_MEMBERS))


_UNION_MEMBERS = {"int", "str", "float", "bool"}


def _line(problem: dict[str, Any], schema: type[pydantic.BaseModel]) -> tuple[str, str]:
    place = problem["key"]
    key = ".".join(map(str, place))
    if problem["type"] == "extra_forbidden":
        known = _known(schema, place[:-1])
        close = difflib.get_close_matches(str(place[-1]), known, 1)
        return key, "unknown key" + (f", did you mean {close[0]!r}?" if close else f", known are {', '.join(known)}")
    if problem["type"] == "missing":
        return key, "is missing"
    messages = " or ".join(dict.fromkeys(problem["messages"]))
    if problem["type"] == "value_error":
        return key or "keys", messages
    return key, f"got {problem['input']!r}, wanted {messages}"


def _known(schema: type[pydantic.BaseModel], place: tuple[Any, ...]) -> list[str]:
    for part in place:
        kind = schema.model_fields[part].annotation
        members = [kind, *getattr(kind, "__args__", ())]
        schema = next(member for member in members if isinstance(member, type) and issubclass(member, pydantic.BaseModel))
    return sorted(schema.model_fields)
