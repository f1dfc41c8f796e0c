"""Reading Schema Objects (OpenAPI 3.0.3 section 4.7.24, OpenAPI 3.1.0 section 4.8.24, JSON Schema 2020-12).

A `Node` is a schema and where it stands. Everything here answers a question about one node; nothing here knows Python
names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.document.document import Document, pointer_to

ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs xml $comment".split()
)


@dataclass(frozen=True, slots=True)
class Node:
    """A schema, and the JSON pointer to it."""

    pointer: str
    value: Any

    def child(self, *parts: str | int) -> Node:
        value = self.value
        for part in parts:
            value = value[part]
        return Node(self.pointer + pointer_to(*parts).removeprefix("#"), value)

    def get(self, key: str) -> Any:
        return self.value.get(key) if isinstance(self.value, dict) else None

    def text(self, key: str) -> str:
        """The value of a field that holds text; nothing if it does not."""
        value = self.get(key)
        return value.strip() if isinstance(value, str) else ""

    def children(self, key: str) -> list[Node]:
        """The schemas below a keyword that holds a list or a mapping of schemas."""
        value = self.get(key)
        if isinstance(value, dict):
            return [self.child(key, name) for name in value]
        if isinstance(value, list):
            return [self.child(key, index) for index in range(len(value))]
        return []


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def components(self) -> dict[str, Node]:
        """Name to schema, in the document's order."""
        schemas = self.document.data.get("components", {}).get("schemas", {})
        root = Node("#", self.document.data)
        return {name: root.child("components", "schemas", name) for name in schemas}

    def resolve(self, node: Node) -> Node:
        """What the node's reference leads to; the node itself if it has none."""
        reference = node.get("$ref")
        return (
            Node(*self.document.resolve(reference))
            if isinstance(reference, str)
            else node
        )

    def types(self, node: Node) -> list[str]:
        """The JSON types that the node names, `nullable` of OpenAPI 3.0 as `null`."""
        declared: Any = node.get("type")
        types: list[str] = (
            [declared] if isinstance(declared, str) else list(declared or ())
        )
        if node.get("nullable") is True and types and "null" not in types:
            types.append("null")
        return types

    def is_nullable(self, node: Node) -> bool:
        if node.get("$ref"):
            return node.get("nullable") is True or self.is_nullable(self.resolve(node))
        if "null" in self.types(node) or node.get("nullable") is True:
            return True
        enum = node.get("enum")
        if isinstance(enum, list) and None in enum:
            return True
        return any(self.is_nullable(member) for member in self.alternatives(node))

    def alternatives(self, node: Node) -> list[Node]:
        """The members of `anyOf` or `oneOf`."""
        return node.children("anyOf") or node.children("oneOf")

    def without_null(self, node: Node) -> Node:
        """The single schema left when `null` is taken out of the alternatives; else the node."""
        members = [
            member for member in self.alternatives(node) if member.get("type") != "null"
        ]
        return self.without_null(members[0]) if len(members) == 1 else node

    def properties(self, node: Node) -> dict[str, Node]:
        """Every property of an object: its own, and those that `allOf` brings."""
        return {
            name: part.child("properties", name)
            for part in self.parts(node)
            for name in part.get("properties") or ()
        }

    def required(self, node: Node) -> frozenset[str]:
        return frozenset(
            name
            for part in self.parts(node)
            for name in part.get("required") or ()
            if isinstance(name, str)
        )

    def parts(self, node: Node, _seen: frozenset[str] = frozenset()) -> Iterator[Node]:
        """The node and all that it is composed of by `$ref` and `allOf`, the most general first."""
        if node.pointer in _seen:
            return
        seen = _seen | {node.pointer}
        if node.get("$ref"):
            yield from self.parts(self.resolve(node), seen)
        for member in node.children("allOf"):
            yield from self.parts(member, seen)
        yield node

    def first(self, node: Node, keyword: str) -> Any:
        """The keyword's value in the node or in what it is composed of, the nearest one."""
        values = [part.get(keyword) for part in self.parts(node)]
        return next((value for value in reversed(values) if value is not None), None)

    def is_model(self, node: Node) -> bool:
        """An object with properties of its own: it becomes a class."""
        if (
            not isinstance(node.value, dict)
            or node.get("$ref")
            or self.alternatives(node)
        ):
            return False
        members = node.children("allOf")
        if (
            members
            and len(members) == 1
            and not (set(node.value) - ANNOTATIONS - {"allOf", "nullable"})
            and not self._is_child(node)
        ):
            return False  # an annotated reference
        types = [name for name in self.types(node) if name != "null"]
        if types not in ([], ["object"]):
            return False
        return bool(self.properties(node))

    def _is_child(self, node: Node) -> bool:
        """Whether a named schema is composed of one that says what tells its children apart."""
        is_named = node.pointer.rpartition("/")[0] == "#/components/schemas"
        return is_named and any(
            part.get("discriminator") and not self.alternatives(part)
            for part in self.parts(node)
        )

    def is_enum(self, node: Node) -> bool:
        """A list of strings, or one of integers."""
        return self.enum_kind(node) is not None

    def enum_kind(self, node: Node) -> type[str] | type[int] | None:
        values = [value for value in node.get("enum") or () if value is not None]
        for kind in (str, int):
            if values and all(type(value) is kind for value in values):
                return kind
        return None

    def subschemas(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The schemas directly below a node that shape a value, each with the word that names its part."""
        for name in node.get("properties") or ():
            yield name, node.child("properties", name)
        for keyword, word in (("items", "Inner"), ("additionalProperties", "Value")):
            if isinstance(node.get(keyword), dict):
                yield word, node.child(keyword)
        for child in node.children("patternProperties"):
            yield "Value", child
        for child in node.children("prefixItems"):
            yield "Inner", child
        for keyword, word in (("anyOf", "AnyOf"), ("oneOf", "OneOf"), ("allOf", "")):
            for child in node.children(keyword):
                yield word, child


def shape(node: Node) -> str:
    """A text that is equal for schemas of equal structure, whatever their descriptions say."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: bare(item)
                for key, item in value.items()
                if key != "description" or isinstance(item, dict)
            }
        return [bare(item) for item in value] if isinstance(value, list) else value

    return json.dumps(bare(node.value), sort_keys=True)
