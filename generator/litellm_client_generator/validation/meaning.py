"""What no JSON Schema can say about a document: whether defaults fit, and whether what is required is there.

Everything here looks at the document alone: nothing that it names is ever opened or fetched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.protocols import Validator  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

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
from litellm_client_generator.validation.sentences import innermost, sentence
from litellm_client_generator.validation.structure import unique_items

_ROOT = "urn:generator:document"
_LONGEST = 100
"""How many missing names are told."""


def meaning_problems(document: Document) -> Iterator[Problem]:
    """A warning for each default that does not fit its schema, and for each object that lacks what it requires."""
    defaults = Defaults(document)
    schemas = Schemas(document)
    for element in walk(document.data):
        if element.kind != "schema" or not isinstance(element.value, dict):
            continue
        fault = defaults.fault(element) if "default" in element.value else ""
        if fault and not is_usable(schemas, element):
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


class Defaults:
    """Checks default values against their schemas.

    Args:
        document: The document; references lead into it, and nowhere else.
    """

    def __init__(self, document: Document) -> None:
        is_old = document.version == "3.0"
        specification = DRAFT4 if is_old else DRAFT202012
        resource = specification.create_resource(document.data)
        # A registry of its own: jsonschema's fetches what it does not know.
        self.registry: Registry[Any] = Registry().with_resource(_ROOT, resource)
        self.kind = _bare(OAS30Validator if is_old else OAS31Validator)

    def fault(self, element: Element) -> str:
        """What is wrong with the default of a schema; nothing if it fits, or if the schema cannot be applied."""
        schema = {"$ref": f"{_ROOT}#{quote(element.pointer[1:])}"}
        try:
            errors = self.kind(schema, registry=self.registry).iter_errors(
                element.value["default"]
            )
            error = next(iter(errors), None)
        except Exception:  # a third party's code, on what may be any schema
            return ""
        return sentence(innermost(error)[0]) if error else ""


def is_usable(schemas: Schemas, element: Element) -> bool:
    """Whether a default is used all the same: one that several alternatives take, say, where one of them should."""
    try:
        node = schemas.at(element.pointer)
        return accepts(schemas, node, element.value["default"])
    except (KeyError, SpecError):
        return False


def _bare(base: Any) -> type[Validator]:
    """A validator without the document's regular expressions, which may run for ever."""
    return extend(  # type: ignore[no-any-return,no-untyped-call,unused-ignore]
        base,
        {
            **dict.fromkeys(("pattern", "patternProperties"), _passes),
            "uniqueItems": unique_items,
        },
    )


def _passes(*_: Any) -> Iterator[ValidationError]:
    return iter(())


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
