"""The JSON Schemas of the OpenAPI specification, as openapi-spec-validator and openapi-schema-validator carry them.

They are read as the files that they are: to import the packages takes longer than all that is done with their schemas.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = "urn:generator:document"
"""The address of what a document is checked against."""

_DIALECTS = {
    "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
    "3.2": "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
}


@cache
def contents(version: str) -> dict[str, Any]:
    """The schema of a version, and what it refers to beside JSON Schema's own, by their addresses.

    Args:
        version: 3.0, 3.1 or 3.2; any other counts as 3.1.
    """
    if version not in ("3.0", *_DIALECTS):
        return contents("3.1")
    schema = _read(
        _folder("openapi_spec_validator")
        / "resources"
        / "schemas"
        / f"v{version}"
        / "schema.json"
    )
    if version not in _DIALECTS:
        return {ROOT: schema}
    return {
        **dict(_vocabularies()),
        schema["$id"]: schema,
        ROOT: {
            "$id": ROOT,
            "$ref": schema["$id"],
            "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": _DIALECTS[version]}},
        },
    }


def _vocabularies() -> Iterator[tuple[str, Any]]:
    """What OpenAPI adds to JSON Schema."""
    for path in sorted((_folder("openapi_schema_validator") / "schemas").rglob("*")):
        if path.is_file():
            schema = _read(path)
            yield schema["$id"], schema


def _read(path: Path) -> Any:
    return anonymous(json.loads(path.read_bytes()))


def anonymous(schema: Any) -> dict[str, Any]:
    """A schema without `$schema`, at which jsonschema would go back to its own class of validator."""
    return {key: value for key, value in schema.items() if key != "$schema"}


def _folder(package: str) -> Path:
    """Where a package is."""
    found = find_spec(package)
    assert found and found.submodule_search_locations, package
    return Path(found.submodule_search_locations[0])
