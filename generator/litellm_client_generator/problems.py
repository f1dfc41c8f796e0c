"""How a fault of the document is said.

Everything that reads the document speaks through `Problem`: what was mended is a warning, what stops the run is an
error. A note says what is good to know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "note", "warning"]
_BRIEF = 80
"""How long a value is told, in characters."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault and what becomes of it."""

    severity: Severity
    """An error stops the run; a warning does if the run is strict; a note tells of what is as it should be."""
    pointer: str
    """Where it is, as a JSON pointer in a URI fragment: `#/paths/~1user~1list/get`."""
    message: str
    """What is wrong, said for a person."""
    action: str = ""
    """What is done about it, or what the reader can do."""
    name: str = ""
    """The rule that found it: `repeated-operation-id`."""
    place: str = ""
    """The same place in words: `POST /users, parameter name`."""

    def __str__(self) -> str:
        """One line, whatever the document holds."""
        text = f"{self.pointer}: {self.severity}: {self.message}"
        if self.action:
            text += f"; {self.action}"
        if self.name:
            text += f" [{self.name}]"
        if self.place:
            text += f" ({self.place})"
        return one_line(text)


class SpecError(Exception):
    """The document cannot be used.

    Args:
        problems: All that is known to be wrong, at least one.
        source: The file, the address or `<stdin>`: what each line of the message starts with.
    """

    def __init__(self, problems: Iterable[Problem], source: str = "") -> None:
        self.problems = tuple(problems)
        self.source = source
        super().__init__(self.problems, source)

    def __str__(self) -> str:
        start = f"{one_line(self.source)}: " if self.source else ""
        return "\n".join(f"{start}{problem}" for problem in self.problems)


def brief(value: Any) -> str:
    """A value in few characters."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = json.dumps(value, ensure_ascii=False)
    text = f"'{text[1:-1]}'" if isinstance(value, str) else text
    return text if len(text) <= _BRIEF else f"{text[: _BRIEF - 3]}...'"


def printable(text: str) -> str:
    """The lines of a text, each as `one_line` has it: a terminal is told nothing but text."""
    return "\n".join(map(one_line, text.split("\n")))


def one_line(text: str) -> str:
    """The text with every character that does not print (line ends, escapes, text direction) spelled as an escape."""
    if text.isprintable():
        return text
    return "".join(
        (
            character
            if character.isprintable()
            else character.encode("unicode_escape").decode("ascii")
        )
        for character in text
    )
