"""What is found in a document, where, and how it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from litellm_client_generator.document import Document, load
from litellm_client_generator.problems import Problem
from litellm_client_generator.repair import repair
from litellm_client_generator.validation import validate

SPECS = Path(__file__).parent.parent / "specs"
OK = {"200": {"description": ""}}


def spec(**fields: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "An API", "version": "1"},
        "paths": {},
        **fields,
    }


def schemas(**named: Any) -> dict[str, Any]:
    return spec(components={"schemas": named})


def operation(path: str = "/a", **fields: Any) -> dict[str, Any]:
    return spec(paths={path: {"get": {"responses": OK, **fields}}})


def found(data: Any) -> list[Problem]:
    problems = validate(Document("a.json", data))
    assert problems == validate(Document("a.json", data))
    assert len({(problem.pointer, problem.message) for problem in problems}) == len(
        problems
    )
    assert all(len(str(problem)) < 1000 for problem in problems)
    return problems


def said(data: Any) -> list[str]:
    return [str(problem) for problem in found(data)]


def test_valid_documents() -> None:
    for version in ("3.0.3", "3.1.0", "3.2.0"):
        assert found({**operation(), "openapi": version}) == []


def test_everything_is_found_at_once() -> None:
    data = schemas(
        A={"type": 5, "properties": {"b": "x", "c": {"minimum": "3"}}},
        B={"enum": "x", "required": "x", "allOf": []},
    )
    a, b = "#/components/schemas/A", "#/components/schemas/B"
    assert said(data) == [
        f"{a}/type: error: type: 5 fits none of the forms that are allowed here [invalid-anyOf]",
        f"{a}/properties/b: error: b: must be an object or true or false, not 'x' [invalid-type]",
        f"{a}/properties/c/minimum: error: minimum: must be a number, not '3' [invalid-type]",
        f"{b}/enum: error: enum: must be a list, not 'x' [invalid-type]",
        f"{b}/required: error: required: must be a list, not 'x' [invalid-type]",
        f"{b}/allOf: error: allOf: is empty [invalid-minItems]",
    ]


def test_parameters() -> None:
    parameters = [{"name": "q", "in": "body", "schema": {}}, {"in": "query"}]
    place = "#/paths/~1a/get/parameters"
    assert said(operation(parameters=parameters)) == [
        f"{place}/0/in: error: in: must be one of 'query', 'header', 'path', 'cookie', not 'body'"
        " [invalid-enum]",
        f"{place}/1: error: parameters: 'name' is missing [invalid-required]",
        f"{place}/1: error: parameters: 'schema' or 'content' is missing [invalid-oneOf]",
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_choices_are_about_the_alternative_that_was_meant(version: str) -> None:
    header = {"schema": {"type": "string", "minLength": "x"}}
    data = operation(responses={"200": {"description": "", "headers": {"X-A": header}}})
    data["openapi"] = version
    assert said(data) == [
        "#/paths/~1a/get/responses/200/headers/X-A/schema/minLength: error:"
        " minLength: must be a whole number, not 'x' [invalid-type]"
    ]


def test_what_no_code_depends_on_is_a_warning() -> None:
    data = operation(frob=1, externalDocs={}, deprecated="no")
    data["info"] |= {"license": {}, "frob": 1}
    data["tags"] = [{"nam": "x"}]
    data["components"] = {"schemas": {"A B": {}, "C": {"pattern": "(", "examples": 1}}}
    problems = found(data)
    assert {problem.severity for problem in problems} == {"warning"}
    assert all(problem.action for problem in problems)
    assert [problem.pointer for problem in problems] == [
        "#/info/license",
        "#/info/frob",
        "#/paths/~1a/get/frob",
        "#/paths/~1a/get/externalDocs",
        "#/paths/~1a/get/deprecated",
        "#/tags/0",
        "#/tags/0/nam",
        "#/components/schemas",
        "#/components/schemas/C/pattern",
        "#/components/schemas/C/examples",
    ]


def test_properties_are_not_taken_for_annotations() -> None:
    data = schemas(
        A={"properties": {"description": {"type": 5}, "examples": {"type": 5}}}
    )
    assert [problem.severity for problem in found(data)] == ["error", "error"]


def test_defaults_are_warnings() -> None:
    data = schemas(
        A={"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
        B={
            "anyOf": [{"type": "integer", "default": "x"}, {"type": "null"}],
            "default": "y",
        },
    )
    assert [(problem.severity, problem.pointer) for problem in found(data)] == [
        ("warning", "#/components/schemas/B/anyOf/0/default"),
        ("warning", "#/components/schemas/B/default"),
    ]


def test_required_properties_that_nobody_defines() -> None:
    data = schemas(
        A={"allOf": [{"properties": {"a": {}}}], "required": ["z", "a", "y"]}
    )
    assert said(data) == [
        "#/components/schemas/A: warning: required, but not among the properties: y, z; ignored"
        " [undefined-required-property]"
    ]


def test_schemas_that_contain_themselves() -> None:
    a, b = {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
    data = schemas(
        A={"type": "array", "items": a}, B={"allOf": [a, b], "properties": {"b": b}}
    )
    assert found(data) == []


# What the rules say without saying where


def test_repeated_operation_ids() -> None:
    data = operation(operationId="a")
    data["paths"]["/b"] = {"put": {"operationId": "a", "responses": OK}}
    assert said(data) == [
        "#/paths/~1b/put/operationId: error: the operationId 'a' is used more than once"
        " [repeated-operation-id]"
    ]


def test_path_parameters() -> None:
    parameter = {"name": "c", "in": "path", "required": True, "schema": {}}
    data = operation("/a/{b}", parameters=[parameter])
    assert [problem.pointer for problem in found(data)] == ["#/paths/~1a~1{b}/get"] * 2
    assert [problem.message for problem in found(data)] == [
        "the path and its parameters do not agree on 'b'",
        "the path and its parameters do not agree on 'c'",
    ]
    repaired, _ = repair(Document("a.json", data))
    assert validate(repaired) == []


def test_repeated_parameters() -> None:
    parameter = {"name": "q", "in": "query", "schema": {}}
    problems = found(operation(parameters=[parameter, parameter]))
    assert [problem.pointer for problem in problems] == ["#/paths/~1a/get/parameters"]


# References


def test_references_to_nothing_do_not_stop_the_rest() -> None:
    data = schemas(
        A={"items": {"$ref": "#/$defs/X"}, "anyOf": [{"$ref": "other.yaml#/A"}]},
        B={"$ref": "#/components/schemas/B"},
        C={"type": "integer", "default": "x"},
    )
    schema = "#/components/schemas"
    assert [(problem.pointer, problem.severity) for problem in found(data)] == [
        (f"{schema}/A/items", "error"),
        (f"{schema}/A/anyOf/0", "error"),
        (f"{schema}/B", "error"),
        (f"{schema}/C/default", "warning"),
    ]


def test_no_other_document_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text('{"type": "string", "default": 1}', encoding="utf-8")
    (problem,) = found(schemas(A={"$ref": secret.as_uri()}))
    assert "points outside this document" in problem.message


# Whatever comes


@pytest.mark.parametrize(
    "junk", [None, 1, "x", [], {}, [[]], {"x": 1}, {"$ref": 1}, True]
)
def test_nothing_crashes(junk: Any) -> None:
    places: list[Any] = [
        spec(
            paths=junk,
            info=junk,
            tags=junk,
            servers=junk,
            components=junk,
            security=junk,
        ),
        spec(paths={"/a": junk}, components={"schemas": junk, "parameters": junk}),
        spec(paths={"/a/{b": {"get": junk, "parameters": junk}}, tags=[junk]),
        operation(
            tags=junk,
            parameters=junk,
            requestBody=junk,
            operationId=junk,
            security=junk,
        ),
        operation(
            parameters=[junk, {"name": junk, "in": junk, "schema": junk}],
            responses=junk,
        ),
        operation(responses={"200": junk}),
        schemas(
            A=junk,
            B={"properties": junk, "items": junk, "allOf": junk, "required": junk},
        ),
        schemas(
            A={
                "discriminator": junk,
                "enum": junk,
                "type": junk,
                "default": junk,
                "$defs": junk,
            }
        ),
        {"openapi": junk},
    ]
    for data in places:
        found(data)
        repaired, _ = repair(Document("a.json", data))
        found(repaired.data)


# Real documents


@pytest.mark.slow
def test_the_documented_version_as_it_comes() -> None:
    document = load(str(SPECS / "litellm-1.72.9.json"))
    stock = list(OpenAPIV31SpecValidator(document.data).iter_errors())
    problems = validate(document)
    assert len(problems) == len(stock) == 54
    assert validate(repair(document)[0]) == []


@pytest.mark.slow
def test_the_newest_version_is_valid() -> None:
    document = load(str(SPECS / "litellm-1.109.1.json"))
    assert validate(repair(document)[0]) == []
