"""Repairs of schemas."""

from __future__ import annotations

import json
import re
from typing import Any

from litellm_client_generator.document import pointer_to
from litellm_client_generator.document.grammar import as_dict, as_list
from litellm_client_generator.repair.draft import Draft

_TYPES = frozenset(
    ("string", "number", "integer", "boolean", "object", "array", "null")
)
_OTHER_TYPES: dict[str, dict[str, Any]] = {
    **dict.fromkeys(("float", "double", "decimal"), {"type": "number"}),
    **dict.fromkeys(("int", "long", "int32", "int64"), {"type": "integer"}),
    **dict.fromkeys(("str", "text"), {"type": "string"}),
    **dict.fromkeys(("dict", "map"), {"type": "object"}),
    "bool": {"type": "boolean"},
    "list": {"type": "array"},
    "none": {"type": "null"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
    "any": {},
}


def unknown_type(draft: Draft) -> None:
    """A type is none of JSON Schema's (JSON Schema validation, 6.1.1): what it means elsewhere is taken."""
    for element in draft.elements("schema"):
        kind = element.value.get("type")
        if not isinstance(kind, str) or kind in _TYPES:
            continue
        word = kind.strip().lower()
        meant = {"type": word} if word in _TYPES else _OTHER_TYPES.get(word, {})
        del element.value["type"]
        for field, value in meant.items():
            element.value.setdefault(field, value)
        draft.report(
            pointer_to(*element.parts, "type"),
            f"there is no type '{kind:.80}'",
            f"read it as '{meant['type']}'" if meant else "it takes any value",
        )


def boolean_required(draft: Draft) -> None:
    """`required: true` is in a property, as before JSON Schema draft 4: it moves to the list of the schema outside."""
    for element in draft.elements("schema"):
        required = [
            name
            for name, schema in as_dict(element.value.get("properties")).items()
            if isinstance(schema, dict) and schema.get("required") is True
        ]
        names = element.value.get("required", [])
        if required and isinstance(names, (list, bool)):
            element.value["required"] = [
                *as_list(names),
                *(name for name in required if name not in as_list(names)),
            ]
        if isinstance(element.value.get("required"), bool):
            del element.value["required"]
            draft.report(
                pointer_to(*element.parts, "required"),
                "'required' is a list of properties in a schema, not true or false",
                "moved it to the schema outside, if it is a property's",
            )


def boolean_limit(draft: Draft) -> None:
    """`exclusiveMinimum: true` is beside `minimum`, as in 3.0, in a document of 3.1: it becomes the number itself."""
    if draft.document.version == "3.0":
        return
    for element in draft.elements("schema"):
        for word, limit in (
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ):
            value = element.value.get(word)
            if not isinstance(value, bool):
                continue
            del element.value[word]
            if value and limit in element.value:
                element.value[word] = element.value.pop(limit)
            draft.report(
                pointer_to(*element.parts, word),
                f"'{word}' is a number since OpenAPI 3.1",
                f"read it as a word about '{limit}'",
            )


def tuple_items(draft: Draft) -> None:
    """`items` is a list, which is `prefixItems` since 2020-12 (JSON Schema core, 10.3.1.1): it is read as that."""
    for element in draft.elements("schema"):
        items = element.value.get("items")
        if isinstance(items, list) and "prefixItems" not in element.value:
            element.value["prefixItems"] = element.value.pop("items")
            if "additionalItems" in element.value:
                element.value["items"] = element.value.pop("additionalItems")
            draft.report(
                pointer_to(*element.parts, "items"),
                "'items' is a list",
                "read it as 'prefixItems': one schema for each place",
            )


def empty_list(draft: Draft) -> None:
    """`required` is empty, which OpenAPI 3.0 does not allow (JSON Schema draft 4, 5.4.3): it is left out."""
    if draft.document.version != "3.0":
        return
    for element in draft.elements("schema"):
        if element.value.get("required") == []:
            del element.value["required"]
            draft.report(
                pointer_to(*element.parts, "required"),
                "'required' is empty",
                "left it out",
            )


def invalid_pattern(draft: Draft) -> None:
    """A pattern is no regular expression (JSON Schema validation, 6.3.3): what fits it is left to the server."""
    for element in draft.elements("schema"):
        pattern = element.value.get("pattern")
        if not isinstance(pattern, str):
            continue
        try:
            re.compile(pattern)
        except (re.error, RecursionError, OverflowError):
            del element.value["pattern"]
            draft.report(
                pointer_to(*element.parts, "pattern"),
                f"'{pattern:.80}' is no regular expression",
                "left it to the server",
            )


def repeated_entry(draft: Draft) -> None:
    """`required`, `enum` or `type` lists a value more than once: it is counted once."""
    for element in draft.elements("schema"):
        for field in ("required", "enum", "type"):
            values = element.value.get(field)
            if not isinstance(values, list):
                continue
            unique: dict[str, Any] = {}
            for value in values:
                unique.setdefault(json.dumps(value, sort_keys=True), value)
            if len(unique) == len(values):
                continue
            element.value[field] = list(unique.values())
            draft.report(
                pointer_to(*element.parts, field),
                f"'{field}' lists a value more than once",
                "counted it once",
            )


def dangling_mapping(draft: Draft) -> None:
    """A discriminator has no property, or maps to a schema that is not there (OpenAPI 3.1, 4.8.25): that is ignored."""
    known = draft.components("schemas")
    for element in draft.elements("schema"):
        discriminator = element.value.get("discriminator")
        if discriminator is None:
            continue
        pointer = pointer_to(*element.parts, "discriminator")
        if not isinstance(discriminator, dict) or not isinstance(
            discriminator.get("propertyName"), str
        ):
            del element.value["discriminator"]
            draft.report(
                pointer,
                "the discriminator names no property",
                "ignored it",
            )
            continue
        mapping = as_dict(discriminator.get("mapping"))
        mapped = [(mapping, value, f"{pointer}/mapping") for value in mapping]
        if "defaultMapping" in discriminator:
            mapped.append((discriminator, "defaultMapping", pointer))
        for holder, key, place in mapped:
            target = holder[key]
            if isinstance(target, str) and (
                target in known
                or draft.document.reference_fault(target, "schema") is None
            ):
                continue
            del holder[key]
            draft.report(
                f"{place}{pointer_to(key)[1:]}",
                f"there is no schema '{target!s:.200}'",
                "ignored it",
            )
