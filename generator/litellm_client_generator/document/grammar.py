"""What may stand where in an OpenAPI document, and a walk by it.

A walk that follows this table never takes an example, a default or an extension for a part of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from litellm_client_generator.document.pointers import pointer_to

Shape = Literal["one", "list", "map"]
Grammar = Mapping[str, Mapping[str, tuple[Shape, str]]]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fields of a path item that are operations (OpenAPI 3.2, 4.9; `query` came with that)."""
ADDITIONAL = "additionalOperations"
"""The field of a path item that holds operations of other methods (OpenAPI 3.2, 4.9)."""

NOT_IN_PATH = "x-not-in-path"
"""Our mark on a path parameter that its path has no place for: it is an argument that is not sent."""

_SCHEMA: dict[str, tuple[Shape, str]] = {
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
        ("map", "schema"),
    ),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
    **dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "unevaluatedItems",
            "contentSchema",
        ),
        ("one", "schema"),
    ),
    "discriminator": ("one", "discriminator"),
}

GRAMMAR: dict[str, dict[str, tuple[Shape, str]]] = {
    "document": {
        "paths": ("map", "pathItem"),
        "webhooks": ("map", "pathItem"),
        "components": ("one", "components"),
        "servers": ("list", "server"),
        "tags": ("list", "tag"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "requestBody"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "securityScheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "pathItem"),
        "mediaTypes": ("map", "mediaType"),
    },
    "pathItem": {
        "parameters": ("list", "parameter"),
        "servers": ("list", "server"),
        **dict.fromkeys(METHODS, ("one", "operation")),
        ADDITIONAL: ("map", "operation"),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "requestBody"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
        "servers": ("list", "server"),
    },
    "parameter": {
        "schema": ("one", "schema"),
        "content": ("map", "mediaType"),
        "examples": ("map", "example"),
    },
    "header": {
        "schema": ("one", "schema"),
        "content": ("map", "mediaType"),
        "examples": ("map", "example"),
    },
    "requestBody": {"content": ("map", "mediaType")},
    "mediaType": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "encoding": ("map", "encoding"),
        "examples": ("map", "example"),
    },
    "encoding": {"headers": ("map", "header")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "mediaType"),
        "links": ("map", "link"),
    },
    "schema": _SCHEMA,
    "server": {"variables": ("map", "serverVariable")},
    "securityScheme": {"flows": ("one", "flows")},
    "flows": dict.fromkeys(
        (
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode",
            "deviceAuthorization",
        ),
        ("one", "flow"),
    ),
}
"""For each kind of object: its fields that hold objects, how, and of what kind (OpenAPI 3.1, 4.8)."""
SECTIONS: dict[str, tuple[str, ...]] = {
    kind: ("components", section)
    for section, (_, kind) in GRAMMAR["components"].items()
    if kind not in ("pathItem", "mediaType")
}
"""Where the objects that others may refer to are kept, by their kind."""

_OPERATION: dict[str, tuple[Shape, str]] = {
    "parameters": ("list", "parameter"),
    "responses": ("map", "response"),
}
SWAGGER: Grammar = {
    "document": {
        "paths": ("map", "pathItem"),
        "definitions": ("map", "schema"),
        "parameters": ("map", "parameter"),
        "responses": ("map", "response"),
        "tags": ("list", "tag"),
    },
    "pathItem": {
        "parameters": ("list", "parameter"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": _OPERATION,
    "parameter": {"schema": ("one", "schema")},
    "response": {"schema": ("one", "schema")},
    "schema": _SCHEMA,
}
"""The same of Swagger 2.0 ("Schema")."""
SWAGGER_SECTIONS: dict[str, tuple[str, ...]] = {
    "schema": ("definitions",),
    "parameter": ("parameters",),
    "response": ("responses",),
}


@dataclass(frozen=True, slots=True)
class Element:
    """One object of the document, and what it is kept in."""

    kind: str
    parts: tuple[str | int, ...]
    value: Any
    holder: Any
    """The map or the list that holds it, under the last of `parts`."""

    @property
    def pointer(self) -> str:
        return pointer_to(*self.parts)

    @property
    def now(self) -> Any:
        """What stands there since somebody changed or removed it."""
        if not self.parts:
            return self.value
        last = self.parts[-1]
        if isinstance(self.holder, list):
            return self.holder[int(last)] if int(last) < len(self.holder) else None
        return self.holder.get(last)


def walk(data: dict[str, Any]) -> Iterator[Element]:
    """Every object of a document, outer before inner, in the document's order.

    Whoever walks may change or replace what it was just given: the walk goes on with what it finds then.
    """
    return walk_kind(data, "document", GRAMMAR)


def walk_kind(data: dict[str, Any], kind: str, grammar: Grammar) -> Iterator[Element]:
    """The same of any object.

    Args:
        data: The object.
        kind: What it is.
        grammar: What may stand where.
    """
    yield Element(kind, (), data, None)
    yield from _walk_fields(kind, data, (), grammar)


def _walk_fields(
    kind: str, value: dict[str, Any], parts: tuple[str | int, ...], grammar: Grammar
) -> Iterator[Element]:
    if kind == "callback":
        if "$ref" not in value:
            yield from _walk_map("pathItem", value, parts, grammar)
        return
    fields = grammar.get(kind, {})
    for field in [field for field in value if field in fields]:
        if field not in value:
            continue
        shape, inner = fields[field]
        child = value[field]
        below = (*parts, field)
        if shape == "map":
            if isinstance(child, dict):
                yield from _walk_map(inner, child, below, grammar)
        elif isinstance(child, list) and (shape == "list" or field == "items"):
            for index in range(len(child)):
                yield from _walk_element(inner, child, index, (*below, index), grammar)
        elif shape == "one":
            yield from _walk_element(inner, value, field, below, grammar)


def _walk_map(
    kind: str, value: dict[str, Any], parts: tuple[str | int, ...], grammar: Grammar
) -> Iterator[Element]:
    for key in list(value):
        if not key.startswith("x-") or kind == "schema":
            yield from _walk_element(kind, value, key, (*parts, key), grammar)


def _walk_element(
    kind: str,
    holder: Any,
    key: str | int,
    parts: tuple[str | int, ...],
    grammar: Grammar,
) -> Iterator[Element]:
    element = Element(kind, parts, holder[key], holder)
    yield element
    if isinstance(element.now, dict):
        yield from _walk_fields(kind, element.now, parts, grammar)


def kind_at(parts: Iterable[str]) -> str | None:
    """The kind of object that belongs there; nothing if none does."""
    kind = "document"
    steps = iter(parts)
    for part in steps:
        if kind == "callback":
            kind = "pathItem"
            continue
        if part not in GRAMMAR.get(kind, {}):
            return None
        shape, kind = GRAMMAR[kind][part]
        if shape != "one" and next(steps, None) is None:
            return None
    return kind


def as_dict(value: Any) -> dict[str, Any]:
    """The value if it is a map; an empty one otherwise: what is no map at all is the validator's to say."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value if it is a list; an empty one otherwise."""
    return value if isinstance(value, list) else []
