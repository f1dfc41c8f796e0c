"""The algebra of schemas: what several of them say together, and which values they allow."""

from __future__ import annotations

from typing import Any

import pytest

from litellm_client_generator.document import Document
from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.document.schemas.values import accepts

COMPONENTS: dict[str, Any] = {
    "Base": {"type": "object", "properties": {"id": {"type": "integer"}}},
    "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["lives"]}]},
    "Pet": {
        "type": "object",
        "properties": {"lives": {}},
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "object"}],
    },
    "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "string"}]},
    "Nullable": {"type": ["object", "null"], "properties": {"a": {}}},
}


def schemas(version: str = "3.1.0", **components: Any) -> Schemas:
    known = {**COMPONENTS, **components}
    data = {"openapi": version, "components": {"schemas": known}}
    return Schemas(Document("test", data))


def component(found: Schemas, name: str) -> Node:
    return found.components()[name]


@pytest.mark.parametrize(
    ("members", "keyword", "expected"),
    [
        ([{"minimum": 1}, {"minimum": 3}], "minimum", 3),
        ([{"maximum": 1}, {"maximum": 3}], "maximum", 1),
        ([{"maxLength": 5}, {"type": "string"}], "maxLength", 5),
        ([{"multipleOf": 4}, {"multipleOf": 6}], "multipleOf", 12),
        ([{"multipleOf": 0.5}, {"multipleOf": 2}], "multipleOf", 2),
        ([{"type": "number"}, {"type": "integer"}], "type", ["integer"]),
        ([{"type": ["string", "null"]}, {"type": "string"}], "type", ["string"]),
        ([{"type": "string"}, {"type": "integer"}], "type", ["integer"]),
        ([{"enum": ["a", "b"]}, {"enum": ["b", "c"]}], "enum", ["b"]),
        ([{"enum": [1, 2]}, {"enum": [True, 2]}], "enum", [2]),
        ([{"required": ["a"]}, {"required": ["b", "a"]}], "required", ["a", "b"]),
        ([{"format": "date"}, {"format": "date-time"}], "format", "date-time"),
        ([{"title": "A"}, {"minLength": 1}], "title", None),
        (
            [{"minimum": 1, "exclusiveMinimum": True}, {"minimum": 0}],
            "exclusiveMinimum",
            1,
        ),
    ],
)
def test_all_that_is_said_counts(members: Any, keyword: str, expected: Any) -> None:
    found = schemas(X={"allOf": members})
    assert found.whole(component(found, "X")).get(keyword) == expected


def test_beside_a_reference_openapi_3_0_knows_annotations_alone() -> None:
    node = {"$ref": "#/components/schemas/Base", "properties": {"more": {}}}
    new, old = schemas(X=node), schemas("3.0.3", X=node)
    assert list(new.properties(component(new, "X"))) == ["id", "more"]
    assert list(old.properties(component(old, "X"))) == ["id"]


@pytest.mark.parametrize(
    ("node", "is_reference"),
    [
        ({"$ref": "#/components/schemas/Base"}, True),
        ({"$ref": "#/components/schemas/Base", "description": "d"}, True),
        ({"$ref": "#/components/schemas/Base", "type": ["object", "null"]}, True),
        ({"allOf": [{"$ref": "#/components/schemas/Base"}], "default": {}}, True),
        (
            {"allOf": [{"description": "d"}, {"$ref": "#/components/schemas/Base"}]},
            True,
        ),
        ({"allOf": [{"$ref": "#/components/schemas/Base"}], "type": "object"}, False),
        ({"$ref": "#/components/schemas/Base", "required": ["id"]}, False),
        ({"allOf": [{"$ref": "#/components/schemas/X"}]}, False),
        ({"type": "string"}, False),
        (True, False),
    ],
)
def test_what_only_annotates_a_schema_is_that_schema(
    node: Any, is_reference: bool
) -> None:
    found = schemas(X=node)
    assert (found.reference(component(found, "X")) is not None) is is_reference


def test_an_alternative_that_a_part_says_already_is_settled() -> None:
    found = schemas()
    assert found.is_model(component(found, "Cat"))
    assert not found.alternatives(component(found, "Cat"))


def test_null() -> None:
    reference = {"$ref": "#/components/schemas/Nullable"}
    found = schemas(
        A=reference,
        B={"allOf": [reference, {"description": "d"}]},
        C={"allOf": [reference, {"type": "object"}]},
        D={"anyOf": [reference, {"type": "string"}]},
    )
    names = [
        name for name, node in found.components().items() if found.is_nullable(node)
    ]
    assert names == ["Nullable", "A", "B", "D"]


def test_chains_need_no_stack() -> None:
    links: dict[str, Any] = {
        f"L{number}": {"oneOf": [{"$ref": f"#/components/schemas/L{number + 1}"}]}
        for number in range(3000)
    }
    found = schemas(**links, L3000={"type": ["string", "null"]})
    assert found.is_nullable(component(found, "L0"))
    assert found.target(component(found, "L0")).pointer.endswith("/L3000")


@pytest.mark.parametrize(
    ("node", "value", "fits"),
    [
        ({"type": "integer"}, 1.0, True),
        ({"type": "integer"}, 1.5, False),
        ({"type": "integer"}, True, False),
        ({"type": "number", "multipleOf": 0.1}, 0.3, True),
        ({"maximum": 3}, 4, False),
        ({"exclusiveMinimum": 3}, 3, False),
        ({"const": 1}, True, False),
        ({"enum": ["a"]}, "b", False),
        ({"type": "string", "format": "date"}, "2020-02-30", False),
        ({"type": "string", "format": "uuid"}, "x", False),
        ({"type": "string", "maxLength": 2}, "abc", False),
        ({"type": "array", "items": {"type": "string"}}, ["a", 1], False),
        ({"prefixItems": [{"type": "string"}], "items": False}, ["a", 1], False),
        ({"type": "array", "minItems": 1}, [], False),
        ({"$ref": "#/components/schemas/Base"}, {"id": "x"}, False),
        ({"$ref": "#/components/schemas/Base"}, {"more": "x"}, True),
        ({"additionalProperties": {"type": "string"}}, {"a": 1}, False),
        ({"required": ["a"]}, {}, False),
        ({"$ref": "#/components/schemas/Nullable"}, None, True),
        ({"$ref": "#/components/schemas/Loop"}, "text", True),
        ({"$ref": "#/components/schemas/Loop"}, 1, False),
        (False, 1, False),
        ({}, {"any": [1]}, True),
    ],
)
def test_values(node: Any, value: Any, fits: bool) -> None:
    found = schemas(X=node)
    assert accepts(found, component(found, "X"), value) is fits


def test_to_openapi_3_0_a_number_with_a_point_is_no_integer() -> None:
    found = schemas("3.0.3", X={"type": "integer"})
    assert not accepts(found, component(found, "X"), 1.0)
