"""JSON Schema's errors in words that a person understands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from litellm_client_generator.problems import brief

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_KINDS = {
    "object": "an object",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}
_LIMIT = 80


def sentence(error: ValidationError) -> str:
    """What is wrong with the value that an error is about, whose name the reader sees in the pointer."""
    value: Any = error.instance
    limit: Any = error.validator_value
    match error.validator:
        case "type":
            return f"must be {_either(_KINDS.get(kind, kind) for kind in _several(limit))}, not {brief(value)}"
        case "required":
            return f"{missing_name(error)} is missing"
        case "enum":
            return f"must be one of {', '.join(map(brief, limit))}, not {brief(value)}"[
                :300
            ]
        case "const" if isinstance(limit, (dict, list)):
            return "is not the only value that is allowed here"
        case "const":
            return f"must be {brief(limit)}, not {brief(value)}"
        case "pattern" if "propertyNames" in error.absolute_schema_path:
            return f"'{value:.{_LIMIT}}' is no name that is allowed here"
        case "pattern" | "format":
            return f"{brief(value)} is no valid {'text here' if error.validator == 'pattern' else limit}"
        case "minItems" | "minProperties" | "minLength":
            return (
                f"must have at least {limit} of something, not {len(value)}"
                if value
                else "is empty"
            )
        case "not" if isinstance(limit, dict) and limit.keys() == {"required"}:
            return f"{' and '.join(map(brief, limit['required']))} exclude each other"
        case "uniqueItems":
            return "lists a value more than once"
        case (
            "minimum"
            | "exclusiveMinimum"
            | "maximum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "maxLength"
            | "maxItems"
        ):
            return f"{brief(value)} breaks the rule {error.validator}: {brief(limit)}"
        case "anyOf" | "oneOf" if _all_missing(error):
            names = dict.fromkeys(missing_name(inner) for inner in error.context)
            return f"{_either(names)} is missing"
        case "anyOf" | "oneOf":
            return f"{brief(value)} fits none of the forms that are allowed here"
    return f"{error.message:.200}"


def innermost(error: ValidationError) -> list[ValidationError]:
    """The errors that say most: within a choice, those of the alternative that was meant, if there is such a one."""
    if (
        error.validator not in ("anyOf", "oneOf")
        or not error.context
        or _all_missing(error)
    ):
        return [error]
    alternatives: dict[Any, list[ValidationError]] = {}
    for inner in error.context:
        alternatives.setdefault(inner.schema_path[0], []).append(inner)
    # That it is not a reference says nothing about what stands there instead of one.
    meant = [
        errors
        for errors in alternatives.values()
        if not any(map(_lacks_reference, errors))
    ]
    depths = [max(len(inner.absolute_path) for inner in errors) for errors in meant]
    deepest = [
        errors
        for errors, depth in zip(meant, depths, strict=True)
        if depth == max(depths)
    ]
    if len(deepest) != 1:
        return [error]
    return [
        innermost_error for inner in deepest[0] for innermost_error in innermost(inner)
    ]


def unknown_fields(error: ValidationError) -> list[str]:
    """The names that an error about further properties is about.

    A name that the violated schema mentions is known: there, another error made it count as one too many.
    """
    if not isinstance(error.instance, dict):
        return []
    details = error.message[max(error.message.find("("), 0) :]
    return [
        name
        for name in error.instance
        if re.search(rf"(?<!\w){re.escape(repr(name))}", details)
        and not _mentions(error.schema, name)
    ]


def _mentions(schema: Any, name: str) -> bool:
    if isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict) and name in properties:
            return True
        return any(_mentions(inner, name) for inner in schema.values())
    return isinstance(schema, list) and any(_mentions(inner, name) for inner in schema)


def _lacks_reference(error: ValidationError) -> bool:
    return bool(error.validator == "required" and error.validator_value == ["$ref"])


def missing_name(error: ValidationError) -> str:
    """The property, in quotes, that an error of `required` is about."""
    name: str = error.message.removesuffix(" is a required property")
    return name[: _LIMIT + 2]


def _all_missing(error: ValidationError) -> bool:
    return bool(error.context) and all(
        inner.validator == "required" and inner.absolute_path == error.absolute_path
        for inner in error.context
    )


def _several(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _either(words: Iterable[str]) -> str:
    return " or ".join(words)
