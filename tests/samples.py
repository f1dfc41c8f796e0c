"""Values that schemas of a document allow: the smallest, or with all that may be in them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from tests.checker import Schemas

TEXTS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.com",
}
WORDS = ("text", "a", "A1", "1", "AAA", "text-of-more-than-twenty-letters")
NUMBERS = (1, 0, 2, 10, 100, 0.5, -1)
DEPTH = 4


class Samples:
    """Makes values for the schemas of one document.

    Args:
        schemas: The schemas.
        whole: Whether optional properties have values, too.
    """

    def __init__(self, schemas: Schemas, whole: bool) -> None:
        self.schemas = schemas
        self.whole = whole

    def of(self, schema: Any) -> Any:
        """A value that a schema allows; None where none was found."""
        fits = (item for item in self._values(schema, 0) if self._allows(schema, item))
        return next(fits, None)

    def _allows(self, schema: Any, value: Any) -> bool:
        return value is not None and self.schemas.allows(schema, value)

    def _values(self, schema: Any, depth: int) -> Iterator[Any]:
        node = self.schemas.target(schema)
        if not isinstance(node, dict):
            yield "text"
            return
        if "const" in node:
            yield node["const"]
        yield from node.get("enum") or ()
        members = [*(node.get("anyOf") or ()), *(node.get("oneOf") or ())]
        yield from chain.from_iterable(self._values(each, depth) for each in members)
        yield from self._of_type(node, depth)

    def _of_type(self, node: Any, depth: int) -> Iterator[Any]:
        kinds = node.get("type", "object" if self.schemas.fields(node) else "string")
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            if kind == "object":
                yield self._object(node, depth)
            elif kind == "array":
                yield self._array(node, depth)
            elif kind == "boolean":
                yield True
            elif kind in ("integer", "number"):
                yield from NUMBERS
                yield node.get("minimum")
            elif kind == "string":
                yield TEXTS.get(node.get("format", ""), "text")
                yield from WORDS

    def _object(self, node: Any, depth: int) -> dict[str, Any]:
        required = set(node.get("required") or ())
        for member in node.get("allOf") or ():
            required |= set(self.schemas.target(member).get("required") or ())
        with_all = self.whole and depth < DEPTH
        wanted = {
            name: self._inner(child, depth)
            for name, child in self.schemas.fields(node).items()
            if name in required or (with_all and not read_only(child))
        }
        found = {name: value for name, value in wanted.items() if value is not None}
        least = node.get("minProperties", 0)
        return {**self._extra(node, depth), **found} if len(found) < least else found

    def _extra(self, node: Any, depth: int) -> dict[str, Any]:
        """One property that no schema names."""
        listed = (node.get("patternProperties") or {}).values()
        schemas = [*listed, node.get("additionalProperties", {})]
        values = (self._inner(schema, depth) for schema in schemas if schema)
        return {"text": next(values, "text")}

    def _array(self, node: Any, depth: int) -> list[Any]:
        if depth >= DEPTH:
            return []
        item = self._inner(node.get("items", {}), depth)
        return [] if item is None else [item] * max(1, node.get("minItems", 0))

    def _inner(self, schema: Any, depth: int) -> Any:
        if depth > DEPTH + 2:
            return None
        found = self._values(schema, depth + 1)
        return next((item for item in found if self._allows(schema, item)), None)


def read_only(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("readOnly") is True
