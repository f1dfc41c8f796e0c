"""What a schema of JSON Schema 2020-12 is in OpenAPI 3.0, and what OpenAPI says of it besides."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

OLD = "3.0"
"""The version whose schemas are not those of JSON Schema 2020-12."""


def spoken(schema: Any, version: str) -> Any:
    """A schema as a version of OpenAPI writes it.

    Args:
        schema: A schema of JSON Schema 2020-12.
        version: The version.
    """
    return old(schema) if version.startswith(OLD) else schema


def old(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 that says the same, or somewhat less (4.7.24)."""
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    found = {key: value for key, value in schema.items() if key not in ("prefixItems", "patternProperties")}  # fmt: skip
    for word in ("properties", "allOf", "anyOf", "oneOf"):
        if isinstance(found.get(word), dict):
            found[word] = {name: old(child) for name, child in found[word].items()}
        elif word in found:
            found[word] = list(map(old, found[word]))
    for word in ("items", "additionalProperties"):
        if word in found:
            found[word] = old(found[word])
    if "const" in found:
        found["enum"] = [found.pop("const")]
    for word, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):  # fmt: skip
        if word in found:
            found[bound], found[word] = found[word], True
    if not found.get("required", True):
        del found["required"]
    if found.get("type") == "array":
        found.setdefault("items", {})
    return one_type(found)


def one_type(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with one type, or several schemas of one type; `null` is a word beside the type."""
    members = schema.get("anyOf", [])
    if {"type": "null"} in members:
        return with_null([each for each in members if each != {"type": "null"}])
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return schema
    rest = {key: value for key, value in schema.items() if key != "type"}
    plain = [{"type": kind, **rest} for kind in kinds if kind != "null"]
    found = with_null(plain) if "null" in kinds else {"anyOf": plain}
    return found if len(plain) != 1 else found.get("anyOf", [found])[0]


def with_null(members: list[dict[str, Any]]) -> dict[str, Any]:
    """One of some schemas, or null, which only stands beside a type."""
    if not members:
        return {"type": "string", "nullable": True, "enum": [None]}
    return {
        "anyOf": [
            {**each, "nullable": True} if is_plain_type(each) else each
            for each in members
        ]
    }


def is_plain_type(schema: dict[str, Any]) -> bool:
    return isinstance(schema.get("type"), str) and "enum" not in schema


def defaults(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A default that a schema has, where one is easily found."""
    plain = {"boolean": True, "integer": 4, "number": 0.5, "string": "a"}
    is_bare = set(schema) == {"type"} and isinstance(schema["type"], str)
    known = [plain[schema["type"]]] if is_bare and schema["type"] in plain else []
    known += schema.get("enum", [])[:1]
    return st.sampled_from([{}, *({"default": each} for each in known)])


@st.composite
def annotated(draw: st.DrawFn, schema: Any, version: str) -> Any:
    """A schema, with some of its properties for one side alone, deprecated, or with a default.

    Args:
        draw: Draws them.
        schema: The schema.
        version: The version of OpenAPI; in 3.0 nothing counts that stands beside a reference.
    """
    if not isinstance(schema, dict):
        return schema
    found = dict(schema)
    for name, child in schema.get("properties", {}).items():
        is_reference = isinstance(child, dict) and "$ref" in child
        word = draw(st.sampled_from(["", "", "readOnly", "writeOnly", "deprecated"]))
        if not isinstance(child, dict) or (is_reference and version.startswith(OLD)):
            continue
        said = {word: True} if word else draw(defaults(child))
        found["properties"] = {**found["properties"], name: {**child, **said}}
    return found
