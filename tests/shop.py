"""A small document for tests of the command, and what runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

Cli = Callable[..., CompletedProcess[str]]


def operation(name: str, tag: str, schema: str) -> dict[str, Any]:
    content = {
        "application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    }
    answer = {"description": "Done.", "content": content}
    return {"operationId": name, "tags": [tag], "responses": {"200": answer}}


SHOP: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop API", "version": "1.0"},
    "paths": {
        "/pet": {"get": operation("get_pet", "Pets", "Pet")},
        "/owner": {"get": operation("get_owner", "Pet owners", "Owner")},
        "/sale": {"get": operation("get_sale", "Sales", "Sale")},
    },
    "components": {
        "schemas": {
            "Pet": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Owner": {
                "type": "object",
                "properties": {"address": {"$ref": "#/components/schemas/Address"}},
            },
            "Address": {
                "type": "object",
                "properties": {"street": {"type": "string"}},
            },
            "Sale": {"type": "object", "properties": {"price": {"type": "number"}}},
        }
    },
}


def save(path: Path, document: object) -> None:
    path.write_text(json.dumps(document))


def without_sales() -> dict[str, Any]:
    document = deepcopy(SHOP)
    del document["paths"]["/sale"]
    del document["components"]["schemas"]["Sale"]
    return document
