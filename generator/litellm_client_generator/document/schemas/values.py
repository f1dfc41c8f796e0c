"""Whether a JSON value is one that a schema allows (JSON Schema 2020-12 validation, section 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from fractions import Fraction
from typing import Any, TypeGuard
from uuid import UUID

from litellm_client_generator.document.schemas.algebra import identity, names, numeric
from litellm_client_generator.document.schemas.node import Node
from litellm_client_generator.document.schemas.schema import Schemas

PARSERS: Mapping[str, Callable[[str], object]] = {
    "date-time": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "uuid": UUID,
}
"""The formats that a text must have to be read as what they are about."""


def accepts(
    schemas: Schemas, node: Node, value: Any, seen: set[str] | None = None
) -> bool:
    """Whether a schema allows a value, as far as a client can tell.

    Args:
        schemas: The document's schemas.
        node: One of them.
        value: What a JSON parser gives.
        seen: What was asked about the value before, and did not allow it; a union that is its own member says nothing.
    """
    whole = schemas.whole(node)
    if not isinstance(whole.value, dict):
        return whole.value is not False
    if value is None and schemas.is_nullable(node):
        return True
    if members := schemas.alternatives(whole):
        asked = set() if seen is None else seen
        asked.add(whole.pointer)
        return any(
            accepts(schemas, item, value, asked)
            for item in map(schemas.target, members)
            if item.pointer not in asked
        )
    rules = numeric(whole.value)
    return (
        is_of_type(schemas, rules, value)
        and all(identity(value) in known for known in schemas.listed(whole))
        and is_within(rules, value)
        and inner_accepted(schemas, whole, value)
    )


def is_of_type(schemas: Schemas, rules: Mapping[str, Any], value: Any) -> bool:
    types = names(rules.get("type"))
    return not types or any(is_a(value, name, schemas) for name in types)


def is_a(value: Any, name: str, schemas: Schemas) -> bool:
    """Whether a value is of a JSON type. To OpenAPI 3.1 a number without a fraction is an integer."""
    kinds: Mapping[str, tuple[type, ...]] = {
        "null": (type(None),),
        "boolean": (bool,),
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "array": (list,),
        "object": (dict,),
    }
    if isinstance(value, bool):
        return name == "boolean"
    if name == "integer" and isinstance(value, float):
        return schemas.document.version != "3.0" and value.is_integer()
    return isinstance(value, kinds.get(name, ()))


def is_within(rules: Mapping[str, Any], value: Any) -> bool:
    """Whether a value keeps within its schema's bounds."""
    if isinstance(value, str):
        return is_between(len(value), rules, "Length") and has_form(rules, value)
    if isinstance(value, list):
        return is_between(len(value), rules, "Items")
    if isinstance(value, dict):
        return is_between(len(value), rules, "Properties")
    if not is_number(value):
        return True
    low, high = rules.get("exclusiveMinimum"), rules.get("exclusiveMaximum")
    factor = rules.get("multipleOf")
    return (
        is_between(value, rules, "imum")
        and not (is_number(low) and value <= low)
        and not (is_number(high) and value >= high)
        and not (
            is_number(factor)
            and factor
            and Fraction(str(value)) % Fraction(str(factor))
        )
    )


def is_between(size: float, rules: Mapping[str, Any], what: str) -> bool:
    least, most = rules.get(f"min{what}"), rules.get(f"max{what}")
    return not (
        (is_number(least) and size < least) or (is_number(most) and size > most)
    )


def is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def has_form(rules: Mapping[str, Any], value: str) -> bool:
    """Whether a text has its schema's format. The document's own patterns are left to the server: they may run for ever."""
    try:
        PARSERS.get(str(rules.get("format")), str)(value)
    except ValueError:
        return False
    return True


def inner_accepted(schemas: Schemas, whole: Node, value: Any) -> bool:
    """Whether the items of an array, or the members of an object, are what their schemas allow."""
    if isinstance(value, list):
        return all(
            place is None or accepts(schemas, place, item)
            for place, item in ((item_schema(whole, i), v) for i, v in enumerate(value))
        )
    if not isinstance(value, dict):
        return True
    properties = schemas.properties(whole)
    said, is_open = schemas.extra(whole)
    return schemas.required(whole) <= value.keys() and all(
        (
            accepts(schemas, properties[key], item)
            if key in properties
            else is_open or any(accepts(schemas, place, item) for place in said)
        )
        for key, item in value.items()
    )


def item_schema(whole: Node, index: int) -> Node | None:
    """The schema of one item of an array, if anything is said of it."""
    prefix = whole.children("prefixItems")
    if index < len(prefix):
        return prefix[index]
    return whole.child("items") if "items" in whole.value else None
