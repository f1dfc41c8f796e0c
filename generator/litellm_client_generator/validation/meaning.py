"""What no JSON Schema can say about a document: whether defaults fit, and whether what is required is there.

Everything here looks at the document alone: nothing that it names is ever opened or fetched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from litellm_client_generator.document import Document
from litellm_client_generator.document.grammar import (
    Element,
    as_dict,
    as_list,
    kind_at,
    walk,
)
from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.document.schemas.values import accepts
from litellm_client_generator.problems import Problem, SpecError

if TYPE_CHECKING:
    from litellm_client_generator.validation.defaults import Defaults

_LONGEST = 100
"""How many missing names are told."""


def meaning_problems(document: Document) -> Iterator[Problem]:
    """A warning for each default that does not fit its schema, and for each object that lacks what it requires."""
    schemas = Schemas(document)
    defaults = DefaultFaults(schemas)
    for element in walk(document.data):
        if element.kind != "schema" or not isinstance(element.value, dict):
            continue
        if fault := defaults.of(element):
            message = f"the default does not fit its schema: {fault}"
            pointer = f"{element.pointer}/default"
            yield Problem("warning", pointer, message, "ignored", "invalid-default")
        if not _is_part(element) and (names := missing(schemas, element)):
            message = f"required, but not among the properties: {', '.join(names):.200}"
            yield Problem(
                "warning",
                element.pointer,
                message,
                "ignored",
                "undefined-required-property",
            )


class DefaultFaults:
    """What is wrong with defaults.

    Args:
        schemas: The document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def of(self, element: Element) -> str:
        """What is wrong with the default of a schema; nothing if it fits, or is used all the same."""
        if "default" not in element.value or is_usable(self.schemas, element):
            return ""
        return self._defaults.fault(element)

    @cached_property
    def _defaults(self) -> Defaults:
        from litellm_client_generator.validation.defaults import Defaults

        return Defaults(self.schemas.document)


def is_usable(schemas: Schemas, element: Element) -> bool:
    """Whether a default is used all the same: one that several alternatives take, say, where one of them should."""
    try:
        node = schemas.at(element.pointer)
        return accepts(schemas, node, element.value["default"])
    except (KeyError, SpecError):
        return False


def _is_part(element: Element) -> bool:
    """Whether a schema says a part of what another one says about the same value."""
    *outer, holder, last = ("", "", *map(str, element.parts))
    if last in ("not", "if", "then", "else"):
        return kind_at(map(str, element.parts[:-1])) == "schema"
    members = ("allOf", "anyOf", "oneOf")
    return (holder in members and isinstance(element.parts[-1], int)) or (
        holder == "dependentSchemas" and kind_at(outer[2:]) == "schema"
    )


def missing(schemas: Schemas, element: Element) -> list[str]:
    """The properties that an object requires and nothing describes."""
    if not as_list(element.value.get("required")):
        return []
    required: set[str] = set()
    known: set[str] = set()
    waiting = [(Node(element.pointer, element.value), True)]
    seen: set[str] = set()
    while waiting:
        node, counts = waiting.pop()
        if node.pointer in seen or not isinstance(node.value, dict):
            continue
        seen.add(node.pointer)
        if node.get("patternProperties"):
            return []
        known.update(as_dict(node.get("properties")))
        if counts:
            required.update(map(str, as_list(node.get("required"))))
        waiting += _parts(schemas, node, counts)
    return sorted(required - known)[:_LONGEST]


def _parts(schemas: Schemas, node: Node, counts: bool) -> Iterator[tuple[Node, bool]]:
    """What else says something about the value that a schema is about, and whether all of it always holds."""
    if isinstance(node.get("$ref"), str):
        try:
            yield schemas.resolve(node), counts
        except SpecError:
            return
    yield from ((child, counts) for child in node.children("allOf"))
    for keyword in ("anyOf", "oneOf", "dependentSchemas"):
        yield from ((child, False) for child in node.children(keyword))
    for keyword in ("if", "then", "else"):
        if isinstance(node.get(keyword), Mapping):
            yield node.child(keyword), False
