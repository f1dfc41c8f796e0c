"""What a value can only mean: the text `"true"` where true or false belongs, one thing where a list of them does.

A `Reading` says what belongs somewhere, and reads what stands there instead.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

_TRUE = frozenset(("true", "yes", "on", "1"))
_FALSE = frozenset(("false", "no", "off", "0"))


class Meaningless(ValueError):
    """A value says nothing where it stands."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What belongs in a field.

    Attributes:
        wanted: That, in words.
        read: Gives what a value means there: the value itself if nothing is wrong with it.
    """

    wanted: str
    read: Callable[[Any], Any]


def flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in _TRUE | _FALSE and not isinstance(value, float):
        return word in _TRUE
    raise Meaningless


def text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    raise Meaningless


def number(value: Any) -> float:
    if isinstance(value, str):
        try:
            value = int(value) if value.strip("+- ").isdecimal() else float(value)
        except ValueError:
            raise Meaningless from None
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise Meaningless
    if isinstance(value, float) and not math.isfinite(value):
        raise Meaningless
    return value


def positive(value: Any) -> float:
    found = number(value)
    if found <= 0:
        raise Meaningless
    return found


def size(value: Any) -> int:
    found = number(value)
    if found < 0 or found != int(found):
        raise Meaningless
    return int(found)


def bound(value: Any) -> float | bool:
    """The number of 3.1, or the flag of 3.0."""
    return value if isinstance(value, bool) else _first(value, number, flag)


def anything(value: Any) -> Any:
    return value


def mapping(value: Any) -> dict[str, Any]:
    """An object; what PHP makes of an empty one is an empty list, and a list of one may stand for it."""
    if isinstance(value, dict):
        return value
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        return value[0]
    if value == []:
        return {}
    raise Meaningless


def listing(member: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
    """A list; one member may stand for a list of it, and numbered members of an object are how PHP writes some."""

    def read(value: Any) -> list[Any]:
        if isinstance(value, list):
            return list(_meaningful(value, member))
        if isinstance(value, dict) and all(key.isdecimal() for key in value):
            return list(_meaningful(value.values(), member))
        return [member(value)]

    return read


def _meaningful(values: Iterable[Any], member: Callable[[Any], Any]) -> Iterable[Any]:
    for value in values:
        try:
            yield member(value)
        except Meaningless:
            continue


def filled(read: Callable[[Any], list[Any]]) -> Callable[[Any], list[Any]]:
    """A list with something in it: an empty one says nothing."""

    def some(value: Any) -> list[Any]:
        found = read(value)
        if not found:
            raise Meaningless
        return found

    return some


def word_of(*known: str, **others: str) -> Callable[[Any], str]:
    """One of several words, however they are spelled.

    Args:
        known: The words.
        others: What else means one of them, in lower case and without what is no letter.
    """
    spellings = {_folded(name): name for name in known} | others

    def read(value: Any) -> str:
        if value in known:
            return str(value)
        found = spellings.get(_folded(value)) if isinstance(value, str) else None
        if found is None:
            raise Meaningless
        return found

    return read


def _folded(value: str) -> str:
    return "".join(filter(str.isalnum, value)).lower()


def reference(value: Any) -> dict[str, Any]:
    """An object, or the bare pointer to one."""
    if isinstance(value, str) and value.startswith("#/"):
        return {"$ref": value}
    return mapping(value)


def schema(value: Any) -> Any:
    """A schema, or the bare name of a type, or the bare pointer to one."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return flag(value)
    if isinstance(value, str) and _folded(value) in _TYPES:
        return {"type": _folded(value)}
    return reference(value)


_TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")


def keyed(key: str, value: Callable[[str], Any] = str) -> Callable[[Any], Any]:
    """An object, or what one field of it would say.

    Args:
        key: That field.
        value: What the field holds, of the text.
    """

    def read(found: Any) -> Any:
        if isinstance(found, (str, int, float)) and not isinstance(found, bool):
            return {key: value(str(found))}
        return mapping(found)

    return read


def named(value: Any) -> str:
    """A text, or the object whose name it is."""
    return text(value.get("name")) if isinstance(value, dict) else text(value)


def names(value: Any) -> dict[str, str]:
    """An object of texts, or its names alone."""
    return dict.fromkeys(listing(text)(value), "")


def requirement(value: Any) -> dict[str, Any]:
    """A Security Requirement Object, or the name of a scheme that needs no scopes."""
    if isinstance(value, str):
        return {value: []}
    scopes = listing(text)
    return {name: scopes(wanted) for name, wanted in mapping(value).items()}


def _first(value: Any, *readings: Callable[[Any], Any]) -> Any:
    for read in readings:
        try:
            return read(value)
        except Meaningless:
            continue
    raise Meaningless


def either(*readings: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The first that makes sense of a value."""
    return lambda value: _first(value, *readings)
