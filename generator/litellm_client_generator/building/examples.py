"""A call of an operation that can be run as it is printed: its required arguments, each with a value that the schema allows."""

from __future__ import annotations

from typing import Any

from litellm_client_generator.building.schemas.constraints import (
    ARRAY,
    NUMBER,
    STRING,
    real,
    searcher,
    whole,
)
from litellm_client_generator.building.schemas.types import (
    ONLY_NONE,
    Types,
    media_type,
)
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.document.schemas.values import accepts
from litellm_client_generator.ir import Example
from litellm_client_generator.ir.values import frozen

FORMATS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "email": "ada@example.com",
    "uri": "https://example.com",
}
DEPTH = 6
"""How deep an example goes into schemas that hold themselves."""
ROOM = 100
"""How many values a schema can make an example repeat or nest; a schema that demands more is shown in part."""
LENGTH = 1_000
"""How many characters a text is made of; one that has to be longer is shown in part."""


class Examples:
    """Values for the schemas of one document.

    Args:
        types: The table of annotations.
    """

    def __init__(self, types: Types) -> None:
        self.types = types
        self.schemas = types.schemas

    def argument(self, node: Node, name: str) -> Example:
        """A value for one argument.

        Args:
            node: The argument's schema.
            name: What a text is to say.
        """
        return Example(frozen(self.value(node, name)))

    def value(self, node: Node, name: str, depth: int = 0, room: int = ROOM) -> Any:
        """A value that a schema allows; objects have their required properties alone.

        Args:
            node: The schema.
            name: What a text is to say.
            depth: How many values this one is in.
            room: How many values may be in this one.
        """
        node = self.schemas.whole(self.schemas.target(node))
        if not isinstance(node.value, dict):
            return name
        for key in ("const", "example", "default"):
            said = node.value.get(key)
            if said is not None and is_plain(said) and self.fits(node, said):
                return said
        for item in node.get("enum") or ():
            if item is not None and self.fits(node, item):
                return item
        alternatives = self.types.aliases.flat(node, self.schemas.values(node))
        if alternatives:
            return self.value(alternatives[0], name, depth, room)
        if self.types.definition(node) == ONLY_NONE:
            return None
        return self.of_type(node, name, depth, room)

    def fits(self, node: Node, value: Any) -> bool:
        return accepts(self.schemas, node, value)

    def of_type(self, node: Node, name: str, depth: int, room: int) -> Any:
        kind = next((kind for kind in self.schemas.types(node) if kind != "null"), "")
        if kind == "array":
            return self.items(node, name, depth, room)
        if kind == "object" or self.schemas.properties(node):
            return self.object(node, depth, room)
        if kind in ("integer", "number"):
            return self.number(node, kind)
        if kind == "boolean":
            return True
        return self.string(node, name)

    def items(self, node: Node, name: str, depth: int, room: int) -> list[Any]:
        least = self.types.constraints.read(node, ARRAY).min_items or 0
        item = node.child("items") if node.get("items") else None
        is_recursive = node.pointer in self.types.aliases.recursive
        if depth >= DEPTH or not room or (is_recursive and not least):
            return []
        count = min(max(1, least), room)
        inner = room // count
        return [self.value(item, name, depth + 1, inner) if item else name] * count

    def object(self, node: Node, depth: int, room: int) -> dict[str, Any]:
        required = self.schemas.required(node)
        properties = self.schemas.properties(node)
        if depth >= DEPTH or not room:
            return {}
        inner = room // max(1, len(required))
        found = {
            key: self.value(child, key, depth + 1, inner)
            for key, child in properties.items()
            if key in required and not self.schemas.first(child, "readOnly")
        }
        least = node.get("minProperties")
        is_short = isinstance(least, (int, float)) and len(found) < least
        return {**found, **self.extra(node, depth, inner)} if is_short else found

    def extra(self, node: Node, depth: int, room: int) -> dict[str, Any]:
        """One entry of a map; nothing where a schema lists what is in an object."""
        found = dict(self.schemas.subschemas(node)).get("Value")
        return {"key": self.value(found, "value", depth + 1, room)} if found else {}

    def number(self, node: Node, kind: str) -> float:
        said = self.types.constraints.read(node, NUMBER)
        bounds = dict((whole if kind == "integer" else real)(said).items())
        low = bounds.get("minimum", bounds.get("exclusive_minimum"))
        high = bounds.get("maximum", bounds.get("exclusive_maximum"))
        value = low if low is not None else min(1, high) if high is not None else 1
        if "exclusive_minimum" in bounds and value <= bounds["exclusive_minimum"]:
            value += (
                1
                if kind == "integer" or high is None or high > value + 1
                else (high - value) / 2
            )
        if "multiple_of" in bounds and value % bounds["multiple_of"]:
            value = bounds["multiple_of"]
        return int(value) if kind == "integer" else value

    def string(self, node: Node, name: str) -> str:
        if media_type(node) or node.get("format") == "binary":
            return name
        limits = self.types.constraints.read(node, STRING)
        text = FORMATS.get(str(node.get("format")), name)
        fits = searcher(limits.pattern) if limits.pattern else None
        if fits and not fits(text):
            known = [str(item) for item in node.get("examples") or ()]
            known += [
                sign * length
                for length in (1, 2, 3, 4, 8, 32, 40, 64)
                for sign in "aA1"
            ]
            text = next(filter(fits, known), text)
        least = min(limits.min_length or 0, LENGTH)
        return text.ljust(least, "x")[: limits.max_length]


def is_plain(value: Any) -> bool:
    return isinstance(value, (str, int, float, bool)) and (
        not isinstance(value, str) or value.isprintable()
    )
