"""Path templates: the parameters in a path, and what of it is sent (OpenAPI 3.1.0, section 4.8.8).

Some documents write more into the braces than a name: the operators of RFC 6570, or what the server's router wants. The name is
that of the parameter all the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

_SLOT = re.compile(
    r"(?P<operator>[+#./;?&*]*)(?P<name>.*?)(?P<rest>(\.\.\.|[:=*+?,]).*)?"
)
_CATCH_ALL = re.compile(r"\*+|\+|\.\.\.|:(path|\*+|\.[*+])|=.*\*.*")


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in a pair of braces."""

    text: str
    name: str
    operator: str = ""
    """What stands before the name (RFC 6570, section 2.2)."""
    rest: str = ""
    """What stands behind it: a modifier of RFC 6570, or a router's pattern."""

    @property
    def is_query(self) -> bool:
        """Whether it is a place for a query, not a part of the path (RFC 6570, section 3.2.8)."""
        return self.operator in ("?", "&")

    @property
    def style(self) -> str:
        """The style that the operator says, if any."""
        return {".": "label", ";": "matrix"}.get(self.operator, "")

    @property
    def explodes(self) -> bool:
        return self.rest == "*"

    @property
    def is_open(self) -> bool:
        """Whether slashes in the value are slashes of the path."""
        return self.operator in ("+", "#", "*", "**") or bool(
            _CATCH_ALL.fullmatch(self.rest)
        )

    def is_for(self, parameter: object) -> bool:
        """Whether it is the place of a parameter, by that one's name."""
        return parameter in (self.text, self.name)


def slots(path: str) -> Iterator[Slot]:
    """What stands in the braces of a path, in order."""
    return (item for item in pieces(path) if isinstance(item, Slot))


def place(path: str, parameter: str) -> Slot:
    """Where a path has its parameter, and how; a name that has a modifier's sign of its own is no more than a name."""
    for item in slots(path):
        if item.is_for(parameter):
            return item if item.text != parameter else Slot(parameter, parameter)
    return Slot(parameter, parameter)


def sent(path: str, parameters: Collection[str]) -> str:
    """A path as it is sent, with nothing but names in its braces, and without a fragment, which no server gets to see.

    Args:
        path: As the document has it.
        parameters: The names of its parameters.
    """
    written = ""
    for item in pieces(path):
        if isinstance(item, str):
            before, mark, _ = item.partition("#")
            written += before
            if mark:
                break
        elif not item.is_query:
            names = (name for name in parameters if item.is_for(name))
            written += "{" + next(names, item.name) + "}"
    return written


def pieces(path: str) -> Iterator[str | Slot]:
    """A path in its parts: text, and what stands in braces, which may hold braces again."""
    depth = start = 0
    for index, sign in enumerate(path):
        if sign == "{":
            depth += 1
            if depth == 1:
                yield path[start:index]
                start = index + 1
        elif sign == "}" and depth:
            depth -= 1
            if depth == 0:
                yield slot(path[start:index])
                start = index + 1
    yield path[start - 1 :] if depth else path[start:]


def slot(text: str) -> Slot:
    """What stands in a pair of braces, told apart."""
    found = _SLOT.fullmatch(text)
    name = found["name"] if found else ""
    if not found or not name:
        return Slot(text, text)
    return Slot(text, name, found["operator"], found["rest"] or "")
