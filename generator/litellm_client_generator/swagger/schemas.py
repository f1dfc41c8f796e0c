"""Schema Objects of Swagger 2.0, and the objects that are schemas there with other fields between (Items, Header, Parameter)."""

from __future__ import annotations

from typing import Any

from litellm_client_generator.document.grammar import SWAGGER, as_dict, walk_kind

PLACES = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
"""The maps of a Swagger document, and their names below `components`."""
FILE = {"type": "string", "format": "binary"}
_OUTSIDE = frozenset(
    "name in description required allowEmptyValue collectionFormat deprecated schema $ref".split()
)
"""Fields of a parameter that are not about its value."""


def mend_schema(schema: Any) -> None:
    """Make a schema, and all below it, one of OpenAPI 3.0."""
    if not isinstance(schema, dict):
        return
    for element in walk_kind(schema, "schema", SWAGGER):
        value = element.value
        if element.kind != "schema" or not isinstance(value, dict):
            continue
        if isinstance(value.get("discriminator"), str):
            value["discriminator"] = {"propertyName": value["discriminator"]}
        if "x-nullable" in value:
            value.setdefault("nullable", value.pop("x-nullable"))
        if value.get("type") == "file":
            value.update(FILE)
        value.pop("collectionFormat", None)


def schema_of(holder: Any) -> dict[str, Any]:
    """The schema of what a parameter or a header holds, which says it in fields of its own."""
    schema = {
        key: value
        for key, value in as_dict(holder).items()
        if key not in _OUTSIDE and (not key.startswith("x-") or key == "x-nullable")
    }
    mend_schema(schema)
    return schema


def extensions(holder: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in holder.items() if key.startswith("x-")}
