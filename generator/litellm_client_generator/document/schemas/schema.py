"""Reading Schema Objects (OpenAPI 3.0.3 section 4.7.24, OpenAPI 3.1.0 section 4.8.24, JSON Schema 2020-12).

Everything here answers a question about one schema, as it is together with all that it refers to; nothing here knows Python
names.
"""

from __future__ import annotations

import json
from collections.abc import Container, Hashable, Iterator
from typing import Any

from litellm_client_generator.document.document import Document
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.schemas.algebra import identity, is_text, names
from litellm_client_generator.document.schemas.composition import (
    Composition,
    implied,
    is_component,
)
from litellm_client_generator.document.schemas.node import Node

__all__ = ["Node", "Schemas", "shape"]


MOST_VALUES = 5_000
"""How many values a schema may list that are spelled out in code; of more, only the type is."""


class Schemas(Composition):
    """The schemas of one document."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._nulls: dict[tuple[str, int], tuple[Node, bool | None]] = {}
        self._lists: dict[tuple[str, int], tuple[Node, list[frozenset[Hashable]]]] = {}

    def components(self) -> dict[str, Node]:
        """Name to schema, in the document's order."""
        schemas = self.document.data.get("components", {}).get("schemas", {})
        root = Node("#", self.document.data)
        return {name: root.child("components", "schemas", name) for name in schemas}

    def types(self, node: Node) -> list[str]:
        """The JSON types that a schema names, `nullable` of OpenAPI 3.0 as `null`."""
        types = names(self.whole(node).get("type"))
        is_null = "null" in types or (types and node.get("nullable") is True)
        return [*(name for name in types if name != "null"), *["null"] * bool(is_null)]

    def target(self, node: Node) -> Node:
        """The schema behind references, annotations and `null`."""
        seen: set[str] = set()
        while node.pointer not in seen:
            seen.add(node.pointer)
            node = self.reference(node) or self.without_null(node)
        return node

    def without_null(self, node: Node) -> Node:
        """The single schema left when `null` is taken out of the alternatives; else the node."""
        seen: set[str] = set()
        members = self.values(node)
        while len(members) == 1 and node.pointer not in seen:
            seen.add(node.pointer)
            node = members[0]
            members = self.values(node)
        return node

    def values(self, node: Node) -> list[Node]:
        """The alternatives that are not `null`."""
        return [item for item in self.alternatives(node) if item.get("type") != "null"]

    # -- null --------------------------------------------------------------------------

    def is_nullable(self, node: Node) -> bool:
        """Whether a value may be `null`, by what the document says about it."""
        return self._null(node) is True

    def _null(self, node: Node) -> bool | None:
        """Whether a schema allows `null`, forbids it, or says nothing about it; asked without recursion, for chains are long."""
        waiting = [node]
        while waiting:
            item = waiting[-1]
            if self._key(item) not in self._nulls:
                self._nulls[self._key(item)] = item, None  # so does what holds itself
                inner = [*raw_alternatives(item), *self._members(item)]
                waiting += [it for it in inner if self._key(it) not in self._nulls]
            else:
                waiting.pop()
                own = self._own_null(item)
                said = self._inherited_null(item) if own is None else own
                self._nulls[self._key(item)] = item, said
        return self._nulls[self._key(node)][1]

    def _known_null(self, node: Node) -> bool | None:
        return self._nulls[self._key(node)][1]

    @staticmethod
    def _key(node: Node) -> tuple[str, int]:
        return node.pointer, id(node.value)

    def _own_null(self, node: Node) -> bool | None:
        """What its own keywords say. One that names `null` means it, even beside what does not."""
        if node.get("nullable") is True:
            return True
        if self._is_bare(node):
            return None
        if not isinstance(node.value, dict):
            return None
        said = {self._known_null(item) for item in raw_alternatives(node)}
        found = [True in said] if True in said or said == {False} else []
        if types := names(node.get("type")):
            found.append("null" in types)
        if isinstance(node.get("enum"), list):
            found.append(None in node.value["enum"])
        if "const" in node.value:
            found.append(node.value["const"] is None)
        if implied(node):
            found.append(False)
        return any(found) if found else None

    def _inherited_null(self, node: Node) -> bool | None:
        """What it refers to: all must agree."""
        said = {self._known_null(member) for member in self._members(node)} - {None}
        return all(said) if said else None

    # -- Objects -----------------------------------------------------------------------

    def properties(self, node: Node) -> dict[str, Node]:
        """Every property of an object: its own, and those of what it is composed of."""
        whole = self.whole(node)
        known = whole.get("properties") or ()
        return {name: whole.child("properties", name) for name in known}

    def required(self, node: Node) -> frozenset[str]:
        """The properties that must be there."""
        whole = self.whole(node)
        return frozenset(filter(is_text, whole.get("required") or ()))

    def fields(self, node: Node) -> dict[str, Node]:
        """The properties that an object may have, whichever of its alternatives it is."""
        found: dict[str, list[Node]] = {}
        for leaf in self.leaves(node):
            for name, child in self.properties(leaf).items():
                found.setdefault(name, []).append(child)
        return {name: self._either(node, name, said) for name, said in found.items()}

    def always(self, node: Node) -> frozenset[str]:
        """The properties that must be there, whichever of its alternatives an object is."""
        return frozenset.intersection(*map(self.required, self.leaves(node)))

    def leaves(self, node: Node) -> list[Node]:
        """The alternatives of a schema, those of alternatives among them; itself if it has none."""
        return [item for item in self.within(node) if not self.values(item)] or [node]

    def within(self, node: Node, words: Container[str] = ()) -> Iterator[Node]:
        """The schemas that a value may satisfy, each once: one, its alternatives, theirs; and those of what is in the value.

        Args:
            node: The schema.
            words: What is looked at of what is in the value, as `contents` calls it.
        """
        waiting, seen = [node], set[str]()
        while waiting:
            item = self.target(waiting.pop())
            if item.pointer in seen:
                continue
            seen.add(item.pointer)
            yield item
            inner = self.values(item)
            if words and not inner:
                parts = self.contents(self.whole(item))
                inner = [child for word, child in parts if word in words]
            waiting += reversed(inner)

    def _either(self, node: Node, name: str, said: list[Node]) -> Node:
        """One property of which each alternative may say something else."""
        first = said[0]
        if all(
            item.pointer == first.pointer or item.value == first.value for item in said
        ):
            return first
        place = node.below("properties", {}).below(name, {})
        return Node(place.pointer, {"anyOf": said})

    def extra(self, node: Node) -> tuple[list[Node], bool]:
        """What an object's other members may be, and whether they may be anything else, too.

        What is said of names with a pattern is taken for all names: a Python type has no patterns.
        """
        whole = self.whole(node)
        said = whole.children("patternProperties")
        for keyword in ("additionalProperties", "unevaluatedProperties"):
            if whole.get(keyword) is not None:
                rest = whole.child(keyword)
                is_typed = isinstance(rest.value, dict) and bool(rest.value)
                return ([*said, rest] if is_typed else said), rest.value in (True, {})
        return said, True

    # -- Kinds -------------------------------------------------------------------------

    def first(self, node: Node, keyword: str) -> Any:
        """The keyword's value in the node or in what it is composed of, the nearest one."""
        values = [part.get(keyword) for part in self.parts(node)]
        return next((value for value in reversed(values) if value is not None), None)

    def is_model(self, node: Node) -> bool:
        """An object with properties of its own: it becomes a class."""
        if self.reference(node) is not None or self.alternatives(node):
            return False
        types = [name for name in self.types(node) if name != "null"]
        return types in ([], ["object"]) and bool(self.properties(node))

    def is_enum(self, node: Node) -> bool:
        """A list of strings, or one of integers, that is not too long to be spelled out."""
        return self.reference(node) is None and self.enum_kind(node) is not None

    def enum_kind(self, node: Node) -> type[str] | type[int] | None:
        """What all values of an enum are, `null` aside."""
        listed = self.whole(node).get("enum")
        values = [value for value in listed or () if value is not None]
        if len(values) > MOST_VALUES:
            return None
        for kind in (str, int):
            if values and all(type(value) is kind for value in values):
                return kind
        return None

    def listed(self, whole: Node) -> list[frozenset[Hashable]]:
        """The identities of the values that a schema lists, for each keyword that lists some: all of them hold."""
        key = self._key(whole)
        if key not in self._lists:
            lists = [[whole.value["const"]]] if "const" in whole.value else []
            lists += (
                [whole.value["enum"]] if isinstance(whole.get("enum"), list) else []
            )
            self._lists[key] = whole, [frozenset(map(identity, it)) for it in lists]
        return self._lists[key][1]

    # -- What stands below -------------------------------------------------------------

    def subschemas(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The schemas directly below a node that shape a value, each with the word that names its part."""
        for name in node.get("properties") or ():
            yield name, node.child("properties", name)
        yield from self.contents(node)
        for keyword, word in (("anyOf", "AnyOf"), ("oneOf", "OneOf"), ("allOf", "")):
            for child in node.children(keyword):
                yield word, child

    def contents(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The schemas directly below a node of the items of a list, `Inner`, and of the values of a mapping, `Value`."""
        for keyword, word in (("items", "Inner"), ("additionalProperties", "Value")):
            if node.get(keyword) and isinstance(node.child(keyword).value, dict):
                yield word, node.child(keyword)
        for child in node.children("patternProperties"):
            yield "Value", child
        for child in node.children("prefixItems"):
            yield "Inner", child

    def made(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The schemas that several places make together below a node, each with the word that names its part.

        An alternative that refers to a component is named after it.
        """
        whole = self.whole(node)
        for word, child in self.subschemas(whole):
            if child.pointer.startswith(f"{node.pointer}/") and self.is_made(child):
                origin = self.origin(child)
                name = split(origin.pointer)[-1] if is_component(origin) else word
                yield name, child


def raw_alternatives(node: Node) -> list[Node]:
    """The alternatives that a schema itself gives."""
    return node.children("anyOf") or node.children("oneOf")


def shape(node: Node) -> str:
    """A text that is equal for schemas of equal structure, whatever their descriptions say."""

    def bare(value: Any) -> Any:
        if isinstance(value, Node):
            return bare(value.value)
        if isinstance(value, dict):
            return {
                key: bare(item)
                for key, item in value.items()
                if key != "description" or isinstance(item, (dict, Node))
            }
        return [bare(item) for item in value] if isinstance(value, list) else value

    return json.dumps(bare(node.value), sort_keys=True)
