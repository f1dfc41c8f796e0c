"""What is found in a document, where, and how it is said."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.document import Document, load
from litellm_client_generator.problems import Problem
from litellm_client_generator.repair import repair
from litellm_client_generator.validation import structure, validate
from tests import test_mutations as mutations

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


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_choices_are_about_the_alternative_that_was_meant(version: str) -> None:
    header = {"schema": {"type": "string", "minLength": "x"}}
    data = operation(responses={"200": {"description": "", "headers": {"X-A": header}}})
    data["openapi"] = version
    assert said(data) == [
        "#/paths/~1a/get/responses/200/headers/X-A/schema/minLength: warning:"
        " minLength: must be a whole number, not 'x'; ignored [invalid-type]"
    ]


def test_what_no_code_depends_on_is_a_warning() -> None:
    data = operation(frob=1, externalDocs={}, deprecated="no")
    data["info"] |= {"license": {}, "frob": 1}
    data["tags"] = [{"nam": "x"}]
    data["components"] = {"schemas": {"A B": {}, "C": {"examples": 1}}}
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
        "#/components/schemas/C/examples",
    ]


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


def test_what_has_no_meaning_is_an_error() -> None:
    data = operation(parameters=[{"name": "q", "in": "body", "schema": {}}, {}])
    data["paths"]["/b"] = {"get": 5}
    data["paths"]["/c"] = "x"
    place = "#/paths/~1a/get/parameters"
    errors = [problem for problem in found(data) if problem.severity == "error"]
    assert [(problem.pointer, problem.message) for problem in errors] == [
        (
            f"{place}/0/in",
            "in: must be one of 'query', 'header', 'path', 'cookie', not 'body'",
        ),
        (f"{place}/1", "parameters: 'name' is missing"),
        (f"{place}/1", "parameters: 'in' is missing"),
        ("#/paths/~1b/get", "get: must be an object, not 5"),
        ("#/paths/~1c", "/c: must be an object, not 'x'"),
    ]


def test_required_properties_that_nobody_defines() -> None:
    data = schemas(
        A={"allOf": [{"properties": {"a": {}}}], "required": ["z", "a", "y"]}
    )
    assert said(data) == [
        "#/components/schemas/A: warning: required, but not among the properties: y, z; ignored"
        " [undefined-required-property]"
    ]


def test_required_properties_of_any_schema() -> None:
    named: dict[str, Any] = {"properties": {"a": {}}}
    data = schemas(
        A={**named, "required": ["a", "z"]},
        B={"type": "object", "required": ["z"]},
        C={**named, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        D={"required": ["z"], "oneOf": [{"properties": {"z": {}}}]},
        E={"required": ["x-1"], "patternProperties": {"^x-": {}}},
        F={"properties": {"if": {"type": "object", "required": ["z"]}}},
    )
    assert [problem.pointer for problem in found(data)] == [
        "#/components/schemas/A",
        "#/components/schemas/B",
        "#/components/schemas/F/properties/if",
    ]


def test_schemas_that_contain_themselves() -> None:
    a, b = {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
    data = schemas(
        A={"type": "array", "items": a}, B={"allOf": [a, b], "properties": {"b": b}}
    )
    assert found(data) == []


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
    assert validate(repair(document)[0]) == []


@pytest.mark.slow
def test_the_newest_version_is_valid() -> None:
    document = load(str(SPECS / "litellm-1.109.1.json"))
    assert validate(repair(document)[0]) == []


@pytest.mark.slow
def test_what_passes_has_no_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    # The compiled validator only says whether there is something to search for.
    data = mutations.load()
    documents = [
        mutant
        for number, parts in enumerate(mutations.places(data))
        for _, mutant in islice(mutations.mutants(data, parts), number % 50, None, 50)
    ]
    for path in sorted(Path(__file__).parent.glob("cases/*/spec.*")):
        if path.parent.name.startswith("refused_"):
            continue
        document, _ = repair(load(str(path)))
        documents += [document.data, {**document.data, "openapi": "3.2.0"}]
    versions = [str(each.get("openapi"))[:3] for each in documents]
    checked = list(zip(documents, versions, strict=True))
    quick = [structure._passes(*each) for each in checked]
    monkeypatch.setattr(structure, "_passes", lambda data, version: False)
    assert quick == [not structure.structure_errors(*each) for each in checked]
    passed = {
        (version, passes) for version, passes in zip(versions, quick, strict=True)
    }
    assert passed >= {("3.0", True), ("3.0", False), ("3.1", True), ("3.2", True)}


@pytest.mark.parametrize("value", [10**400, float("nan"), float("inf"), "\ud800"])
def test_what_the_compiled_validator_cannot_read(value: Any) -> None:
    document = {"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}}
    assert structure.structure_errors({**document, "x-more": value}, "3.1") == []
    assert structure.structure_errors({**document, "info": value}, "3.1") != []
