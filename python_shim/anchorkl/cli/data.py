"""JSONL files of conversations, prompts and completions, or texts."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from datasets import Dataset

from anchorkl.cli._errors import error

FORMATS = '{"messages": [{"role", "content"}, ...]}, {"prompt", "completion"} or {"text"}'


def read(path: str, loss_on: str = "last", prompts: bool = False) -> list[dict[str, Any]]:
    """The rows of a file, in the formats of TRL.

    loss_on "last": conversations become prompt and completion, of which the last message is the completion.
    prompts: answers may be missing ({"prompt"}, or messages of which the last is not the assistant's).

    Raises anchorkl.AnchorKLError that names the file and the line.
    """
    rows = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                rows.append(_row(path, f"line {number}", line, loss_on, prompts))
    if not rows:
        raise error(path, "", f"got no rows, wanted lines of {FORMATS}")
    kinds = {tuple(sorted(row)) for row in rows}
    if len(kinds) > 1 and not prompts:
        raise error(path, "", f"got lines of different formats, {sorted(kinds)}, wanted one")
    return rows


def dataset(path: str, loss_on: str = "last") -> Dataset:
    return Dataset.from_list(read(path, loss_on))


def _row(path: str, place: str, line: str, loss_on: str, prompts: bool) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as wrong:
        raise error(path, place, f"no JSON: {wrong}") from None
    if not isinstance(row, dict):
        raise error(path, place, f"got a {type(row).__name__}, wanted {FORMATS}")
    if "messages" in row:
        messages = row["messages"]
        _check_messages(path, place, "messages", messages)
        if messages[-1]["role"] != "assistant":
            if not prompts:
                raise error(path, place, f"messages: the last is of {messages[-1]['role']!r}, wanted one of 'assistant'")
            return {"prompt": messages}
        if loss_on == "last":
            if len(messages) < 2:
                raise error(path, place, "messages: got one, wanted a prompt before the assistant's")
            return {"prompt": messages[:-1], "completion": messages[-1:]}
        return {"messages": messages}
    if isinstance(row.get("text"), str) and not prompts:
        return {"text": row["text"]}
    if "prompt" in row and ("completion" in row or prompts):
        return {name: _side(path, place, name, row[name]) for name in ("prompt", "completion") if name in row}
    raise error(path, place, f"got keys {sorted(row)}, wanted {FORMATS}")


def _side(path: str, place: str, name: str, value: Any) -> Any:
    if isinstance(value, str):
        return value
    _check_messages(path, place, name, value)
    return value


def _check_messages(path: str, place: str, name: str, messages: Any) -> None:
    if not isinstance(messages, list) or not messages:
        raise error(path, place, f"{name}: got {messages!r}, wanted a list of messages")
    for number, message in enumerate(messages):
        for key in ("role", "content"):
            value = message.get(key) if isinstance(message, dict) else None
            if not isinstance(value, str):
                raise error(path, place, f"{name}[{number}].{key}: got {value!r}, wanted a string")


def with_answers(path: str, model: Any, tokenizer: Any, answer_tokens: int, kept: Path) -> Dataset:
    """The rows of a file, prompts without answers answered by the model. kept: where the answers are
    written, and read again by a run that goes on."""
    rows = read(path, prompts=True)
    missing = [number for number, row in enumerate(rows) if "completion" not in row]
    if missing:
        if kept.is_file():
            rows = read(str(kept))
        else:
            from anchorkl.hf import base_answers

            answered = base_answers(model, tokenizer, [rows[i]["prompt"] for i in missing], max_new_tokens=answer_tokens)
            for number, row in zip(missing, answered):
                rows[number] = row
            kept.parent.mkdir(parents=True, exist_ok=True)
            # Whole or not at all: another process, or a run that goes on, may read it.
            written = kept.with_suffix(f".{os.getpid()}")
            written.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
            written.replace(kept)
    return Dataset.from_list(rows)
