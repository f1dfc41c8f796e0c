"""Descriptions that end like a docstring does, or would escape its end, wherever a package has a docstring."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from litellm_client_generator.building import build
from litellm_client_generator.document import Document
from litellm_client_generator.rendering.printing import format_file, printed
from litellm_client_generator.settings import Settings

PLACES = {
    "title": 3,
    "tag": 2,
    "operation": 1,
    "parameter": 1,
    "body": 1,
    "model": 1,
    "field": 1,
    "enum": 1,
    "alias": 1,
    "composition": 1,
    "webhook": 1,
}
"""What is described, and how many docstrings tell it."""

ENDINGS = [
    '"""',
    '"',
    "\\",
    '\\"',
    '\\"""',
    '"""\\',
    "\\n",
    "\\N{DASH}",
    '"""\nimport os  # "',
]


def document(end: str, long: bool) -> Document:
    """A document that describes everything, with one ending; in one line, or in a paragraph."""

    def said(place: str) -> str:
        return f"{'Some words. ' * 12 * long}The {place} ends with {end}"

    def described(place: str, **more: Any) -> dict[str, Any]:
        return {"description": said(place), **more}

    text = {"type": "string"}
    thing: dict[str, Any] = {"$ref": "#/components/schemas/Thing"}
    content = {"application/json": {"schema": thing}}
    answer = {"200": {"description": "It.", "content": content}}
    parameter = described("parameter", name="q", schema=text, **{"in": "query"})
    fields = {"name": described("field", **text), "kind": {}, "names": {}, "both": {}}
    for name, schema in (("kind", "Kind"), ("names", "Names"), ("both", "Both")):
        fields[name] = {"$ref": f"#/components/schemas/{schema}"}
    operation = {
        "tags": ["Things"],
        "operationId": "put_thing",
        "parameters": [parameter],
        "requestBody": described("body", content=content),
        "responses": answer,
    }
    data = {
        "openapi": "3.1.0",
        "info": {"title": said("title"), "version": "1"},
        "tags": [described("tag", name="Things")],
        "paths": {"/thing": {"put": described("operation", **operation)}},
        "webhooks": {
            "sent": {
                "post": described(
                    "webhook", requestBody={"content": content}, responses=answer
                )
            }
        },
        "components": {
            "schemas": {
                "Thing": described("model", type="object", properties=fields),
                "Kind": described("enum", type="string", enum=["a", "b"]),
                "Names": described("alias", type="array", items=text),
                "Both": described("composition", oneOf=[{"type": "integer"}, text]),
            }
        },
    }
    return Document("shop.json", data)


def docstrings(code: str) -> Iterator[str]:
    """All of a module; those of attributes, too."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Expr(ast.Constant(str() as value)):
                yield inspect.cleandoc(value)


@pytest.mark.parametrize("end", ENDINGS)
def test_a_description_may_end_like_a_docstring(end: str) -> None:
    long = ENDINGS.index(end) % 2 == 1
    made = printed(build(document(end, long), Settings()).package)
    found = []
    for path, file in made.items():
        if path.endswith(".py"):
            code = format_file(path, file.text)
            compile(code, path, "exec")
            found += [" ".join(text.split()) for text in docstrings(code)]
            assert "os" not in imports(code)
    for place, count in PLACES.items():
        told = f"The {place} ends with {' '.join(end.split())}"
        assert sum(told in text for text in found) == count, place


def imports(code: str) -> set[str]:
    """The modules that a module imports whole."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found
