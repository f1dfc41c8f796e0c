"""JSON values that cannot change: a list is a tuple, an object a `JsonObject`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Union


class JsonObject(Mapping[str, "Value"]):
    """A JSON object.

    Args:
        members: Its members; it keeps their order.
    """

    __slots__ = ("_members",)

    def __init__(self, members: Mapping[str, Value] | None = None) -> None:
        self._members = dict(members or {})

    def __getitem__(self, name: str) -> Value:
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __hash__(self) -> int:
        return hash(tuple(self._members.items()))

    def __repr__(self) -> str:
        return f"JsonObject({self._members!r})"


Value = Union[str, int, float, bool, bytes, None, tuple["Value", ...], JsonObject]
"""A JSON value; or bytes, where a file is meant."""


def frozen(value: Any) -> Value:
    """A JSON value that cannot change.

    Args:
        value: What a JSON parser gives.
    """
    if isinstance(value, dict):
        return JsonObject({str(key): frozen(item) for key, item in value.items()})
    if isinstance(value, (list, tuple)):
        return tuple(map(frozen, value))
    if value is None or isinstance(value, (str, int, float, bool, bytes)):
        return value
    raise TypeError(f"no JSON value: {type(value).__name__}")


def thawed(value: Value) -> Any:
    """The inverse of `frozen`: what a JSON parser gives."""
    if isinstance(value, JsonObject):
        return {key: thawed(item) for key, item in value.items()}
    return list(map(thawed, value)) if isinstance(value, tuple) else value
