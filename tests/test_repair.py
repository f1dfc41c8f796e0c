"""Each repair on a document that holds little else, and all of them on real ones."""

from __future__ import annotations

import copy
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.document import METHODS, Document, load
from litellm_client_generator.problems import Problem
from litellm_client_generator.repair import repair
from litellm_client_generator.validation import validate

ROOT = Path(__file__).parent.parent
ANYTHING = {"description": "", "content": {"*/*": {}}}
OK = {"200": {"description": ""}}


def mended(data: dict[str, Any], *, leaves: int = 0) -> tuple[Any, list[str]]:
    """The repaired data, and what was said as `name pointer`; the result is valid but for so many problems."""
    before = copy.deepcopy(data)
    document, problems = repair(Document("a.json", data))
    assert data == before
    assert all(problem.severity == "warning" and problem.action for problem in problems)
    assert len(validate(document)) == leaves
    again, nothing = repair(document)
    assert (again.data, nothing) == (document.data, [])
    return document.data, [f"{problem.name} {problem.pointer}" for problem in problems]


def spec(paths: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    info = {"title": "An API", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths or {}, **fields}


def operation(path: str = "/a", method: str = "get", **fields: Any) -> dict[str, Any]:
    return spec({path: {method: {"responses": OK, **fields}}})


def schemas(version: str = "3.1.0", **named: Any) -> dict[str, Any]:
    return {**spec(components={"schemas": named}), "openapi": version}


def test_nothing_to_repair() -> None:
    data = operation(security=[], parameters=[], tags=["a", "A"])
    assert mended(data) == (data, [])


def test_root() -> None:
    data, said = mended({"openapi": "3.1", "servers": [{"url": "/"}, {}]})
    assert data == {
        "openapi": "3.1.0",
        "servers": [{"url": "/"}],
        "info": {"title": "API", "version": "0"},
        "paths": {},
    }
    assert said == [
        "missing-paths #",
        "incomplete-version #/openapi",
        "invalid-server #/servers/1",
        "missing-info #/info",
    ]


def test_texts_and_nulls() -> None:
    data = operation(summary=5, description=None, tags=None, parameters=None)
    data["info"] = {"title": "a", "version": 1.5, "description": {}}
    data["components"] = {"schemas": {"A": {"default": None, "items": None}, "B": None}}
    fixed, said = mended(data)
    assert fixed["info"] == {"title": "a", "version": "1.5"}
    assert fixed["paths"]["/a"]["get"] == {"responses": OK, "summary": "5"}
    assert fixed["components"]["schemas"] == {"A": {"default": None}, "B": {}}
    assert len(said) == 8


def test_paths() -> None:
    path = {"name": "b", "in": "path", "required": True, "schema": {"type": "string"}}
    data = operation("a/{b:path}", "GET", parameters=[path])
    data["paths"]["/q"] = {"query": {"responses": OK}}
    fixed, said = mended(data, leaves=1)
    assert fixed["paths"] == {
        "/a/{b}": {"get": {"responses": OK, "parameters": [path]}},
        "/q": {"query": {"responses": OK}},
    }
    assert [line.split()[0] for line in said] == [
        "invalid-path",
        "unknown-method",
    ]


def test_version_that_the_schemas_belie() -> None:
    data = schemas("3.0.2", A={"anyOf": [{"type": "string"}, {"type": "null"}]})
    fixed, said = mended(data)
    assert fixed["openapi"] == "3.1.0"
    assert said == ["mislabelled-version #/openapi"]
    assert mended(schemas("3.0.2", A={"type": "string", "nullable": True}))[1] == []


# Operation ids


def ids(*operations: tuple[str, str, str]) -> dict[tuple[str, str], str]:
    """The repaired id of each operation, from (method, path, id); the same in whatever order they come."""
    results = []
    for order in itertools.islice(itertools.permutations(operations), 24):
        data = spec()
        for method, path, identifier in order:
            item = data["paths"].setdefault(path, {})
            item[method] = {"responses": OK, "operationId": identifier}
        fixed, _ = mended(data)
        results.append(
            {
                (method, path): fixed["paths"][path][method]["operationId"]
                for method, path, _ in order
            }
        )
    assert all(result == results[0] for result in results)
    return results[0]


@pytest.mark.parametrize("drawn", ["get", "post", "delete"])
def test_fastapi_ids_do_not_depend_on_the_method_that_was_drawn(drawn: str) -> None:
    identifier = f"proxy_a__endpoint__{drawn}"
    result = ids(*((method, "/a", identifier) for method in ("get", "post", "delete")))
    assert result == {
        (method, "/a"): f"proxy_a__endpoint__{method}"
        for method in ("get", "post", "delete")
    }


def test_repeated_ids_without_a_method_get_their_paths() -> None:
    assert ids(
        ("get", "/a", "ws"), ("get", "/v1/a", "ws"), ("get", "/b", "ws_a_get")
    ) == {
        ("get", "/a"): "ws_a_get_2",
        ("get", "/v1/a"): "ws_v1_a_get",
        ("get", "/b"): "ws_a_get",
    }


def test_repeated_ids_that_want_the_same_name() -> None:
    assert ids(("get", "/a-b", "x_get"), ("get", "/a_b", "x_get")) == {
        ("get", "/a-b"): "x_a_b_get_2",
        ("get", "/a_b"): "x_a_b_get_3",
    }
    assert ids(
        ("post", "/a", "x_get"), ("put", "/b", "x_get"), ("get", "/c", "x_post")
    ) == {
        ("post", "/a"): "x_a_post",
        ("put", "/b"): "x_put",
        ("get", "/c"): "x_post",
    }


def test_only_renamed_operations_are_reported() -> None:
    data = spec(
        {"/a": {m: {"responses": OK, "operationId": "a_put"} for m in ("get", "put")}}
    )
    assert mended(data)[1] == ["repeated-operation-id #/paths/~1a/get/operationId"]


def test_ids_that_are_no_ids() -> None:
    fixed, said = mended(operation(operationId=""))
    assert "operationId" not in fixed["paths"]["/a"]["get"]
    assert said == ["invalid-operation-id #/paths/~1a/get/operationId"]


# Operations


def test_repeated_tags() -> None:
    data = operation(tags=["b", "a", "b"])
    data["tags"] = [{"name": "a", "description": "1"}, {"name": "a"}]
    fixed, said = mended(data)
    assert fixed["paths"]["/a"]["get"]["tags"] == ["b", "a"]
    assert fixed["tags"] == [{"name": "a", "description": "1"}]
    assert said == ["repeated-tag #/paths/~1a/get/tags", "repeated-tag #/tags"]


def test_responses() -> None:
    data = operation(responses={})
    assert mended(data)[0]["paths"]["/a"]["get"]["responses"] == {"default": ANYTHING}
    responses = {
        "200": {"description": "", "cost": {"type": "float"}, "x-a": 1},
        "2xx": {},
        "Default": {"description": ""},
        "ok": {"description": ""},
        "x-b": 1,
    }
    fixed, said = mended(operation(responses=responses))
    assert fixed["paths"]["/a"]["get"]["responses"] == {
        "200": {"description": "", "x-a": 1},
        "2XX": {"description": ""},
        "default": {"description": ""},
        "x-b": 1,
    }
    assert [line.split()[0] for line in said] == [
        *["invalid-response-key"] * 4,
        "missing-description",
    ]


# Parameters


def parameter(name: str, where: str, **fields: Any) -> dict[str, Any]:
    schema = {"type": "string"}
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, **required, "schema": schema, **fields}


def test_path_parameter_without_a_place_stays_an_argument() -> None:
    shared = parameter("c", "path")
    data = operation(
        "/a/{b}",
        parameters=[parameter("b", "path"), {"$ref": "#/components/parameters/C"}],
    )
    data["components"] = {"parameters": {"C": shared}}
    fixed, said = mended(data)
    assert fixed["paths"]["/a/{b}"]["get"]["parameters"][1] == {
        **shared,
        "x-not-in-path": True,
    }
    assert fixed["components"]["parameters"]["C"] == shared
    assert said == ["unknown-path-parameter #/paths/~1a~1{b}/get/parameters/1"]


def test_place_without_a_path_parameter() -> None:
    data = operation("/a/{b}/{c}")
    data["paths"]["/a/{b}/{c}"]["parameters"] = [parameter("c", "path")]
    fixed, said = mended(data)
    assert fixed["paths"]["/a/{b}/{c}"]["get"]["parameters"] == [parameter("b", "path")]
    assert said == ["undeclared-path-parameter #/paths/~1a~1{b}~1{c}/get"]


@pytest.mark.parametrize(
    ("schema", "bare"),
    [
        (
            {
                "anyOf": [{"type": "string", "format": "uuid"}, {"type": "null"}],
                "title": "B",
            },
            {"type": "string", "format": "uuid", "title": "B"},
        ),
        (
            {"oneOf": [{"type": "string"}, {"type": "null"}, {"type": "integer"}]},
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        ),
        ({"type": ["string", "null"], "default": None}, {"type": "string"}),
        ({"type": ["string", "null", "integer"]}, {"type": ["string", "integer"]}),
        ({"type": "string", "nullable": True}, {"type": "string"}),
    ],
)
def test_nullable_path_parameter(schema: Any, bare: Any) -> None:
    fixed, said = mended(
        operation("/a/{b}", parameters=[parameter("b", "path", schema=schema)])
    )
    assert fixed["paths"]["/a/{b}"]["get"]["parameters"] == [
        parameter("b", "path", schema=bare)
    ]
    assert said == ["nullable-path-parameter #/paths/~1a~1{b}/get/parameters/0"]


def test_a_null_that_is_all_there_is_stays() -> None:
    data = operation(
        "/a/{b}", parameters=[parameter("b", "path", schema={"type": "null"})]
    )
    assert mended(data) == (data, [])


def test_incomplete_and_repeated_parameters() -> None:
    first = parameter("q", "query", description="first")
    parameters = [
        {"name": "b", "in": "path"},
        first,
        parameter("q", "header"),
        parameter("q", "query"),
    ]
    fixed, said = mended(operation("/a/{b}", parameters=parameters))
    assert fixed["paths"]["/a/{b}"]["get"]["parameters"] == [
        {"name": "b", "in": "path", "schema": {}, "required": True},
        first,
        parameter("q", "header"),
    ]
    assert [line.split()[0] for line in said] == [
        "repeated-parameter",
        "missing-parameter-schema",
        "optional-path-parameter",
    ]


# Schemas


def test_schemas() -> None:
    fixed, said = mended(
        schemas(
            A={
                "type": "dict",
                "properties": {
                    "a": {"type": "int", "required": True},
                    "b": {"required": False},
                },
                "required": ["b", "b"],
            },
            B={"enum": [1, True, 1.0, 1], "type": ["integer", "null", "integer"]},
            C={
                "minimum": 1,
                "exclusiveMinimum": True,
                "maximum": 2,
                "exclusiveMaximum": False,
            },
            D={"type": "array", "items": [{"type": "any"}], "additionalItems": False},
        )
    )
    assert fixed["components"]["schemas"] == {
        "A": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {}},
            "required": ["b", "a"],
        },
        "B": {"enum": [1, True, 1.0], "type": ["integer", "null"]},
        "C": {"exclusiveMinimum": 1, "maximum": 2},
        "D": {"type": "array", "prefixItems": [{}], "items": False},
    }
    assert sorted({line.split()[0] for line in said}) == [
        "boolean-limit",
        "boolean-required",
        "repeated-entry",
        "tuple-items",
        "unknown-type",
    ]


def test_discriminators() -> None:
    mapping = {
        "a": "#/components/schemas/A",
        "b": "A",
        "c": "#/components/schemas/C",
        "d": "D",
    }
    fixed, said = mended(
        schemas(
            A={"type": "object"},
            B={"oneOf": [], "discriminator": {"propertyName": "t", "mapping": mapping}},
            C={"discriminator": {"mapping": {}}},
            E={"discriminator": {"propertyName": "t", "defaultMapping": "F"}},
            G={"discriminator": {"propertyName": "t", "defaultMapping": "A"}},
        ),
        # A field of OpenAPI 3.2, told of in a document of 3.1.
        leaves=1,
    )
    assert list(fixed["components"]["schemas"]["B"]["discriminator"]["mapping"]) == [
        "a",
        "b",
        "c",
    ]
    assert fixed["components"]["schemas"]["C"] == {}
    assert fixed["components"]["schemas"]["E"]["discriminator"] == {"propertyName": "t"}
    assert "defaultMapping" in fixed["components"]["schemas"]["G"]["discriminator"]
    assert len(said) == 4


def test_data_is_not_taken_for_a_part_of_the_document() -> None:
    trap = {"$ref": "#/nowhere", "type": "int", "required": True, "description": None}
    data = schemas(
        A={
            "properties": {
                "default": {"type": "object"},
                "$ref": {"type": "string"},
                "x-a": {},
            },
            "example": trap,
            "examples": [trap],
            "const": trap,
            "x-trap": trap,
        },
        B={"default": {"type": "int", "required": True, "description": None}},
    )
    data["paths"]["/a"] = {
        "post": {"requestBody": {"content": {"a/b": {"example": trap}}}}
    }
    assert mended(data) == (data, [])


# References


def test_references_are_mended_by_name_and_title() -> None:
    fixed, said = mended(
        schemas(
            A={"type": "object", "title": "Tee"},
            B={
                "prefixItems": [
                    {"$ref": "#/definitions/A"},
                    {"$ref": "#/$defs/Tee"},
                    {"$ref": "A"},
                    {"$ref": "#/$defs/Unknown", "title": "U"},
                ]
            },
            C={"$ref": "#/components/schemas/C"},
        )
    )
    a = {"$ref": "#/components/schemas/A"}
    assert fixed["components"]["schemas"]["B"]["prefixItems"] == [
        a,
        a,
        a,
        {"title": "U"},
    ]
    assert fixed["components"]["schemas"]["C"] == {}
    assert {line.split()[0] for line in said} == {"dangling-reference"}


def test_references_that_are_no_schemas() -> None:
    data = operation(
        parameters=[{"$ref": "#/parameters/p"}, {"$ref": "#/parameters/q"}],
        requestBody={"$ref": "#/nowhere"},
        responses={"200": {"$ref": "#/nowhere"}},
    )
    data["components"] = {"parameters": {"q": parameter("q", "query")}}
    fixed, said = mended(data)
    assert fixed["paths"]["/a"]["get"] == {
        "parameters": [{"$ref": "#/components/parameters/q"}],
        "requestBody": {"content": {"application/json": {"schema": {}}}},
        "responses": {"200": ANYTHING},
    }
    assert len(said) == 4


def test_references_to_other_documents_are_left_to_the_reader() -> None:
    data = schemas(A={"$ref": "other.yaml#/A"}, B={"$ref": "http://127.0.0.1:1/a"})
    assert mended(data, leaves=2) == (data, [])


def test_definitions_that_other_components_have_names_for() -> None:
    holder = {
        "$defs": {
            "X": {"type": "object", "properties": {"y": {"$ref": "#/$defs/Y"}}},
            "Y": {"type": "string"},
            "Z": {"type": "object", "additionalProperties": True},
        },
        "prefixItems": [{"$ref": "#/$defs/X"}, {"$ref": "#/$defs/Z"}],
    }
    x = {"type": "object", "properties": {"y": {"$ref": "#/components/schemas/Y"}}}
    fixed, said = mended(
        schemas(
            A=copy.deepcopy(holder),
            B=holder,
            X=x,
            Y={"type": "integer"},
            Z={"type": "object"},
        )
    )
    named = fixed["components"]["schemas"]
    assert named["A"] == named["B"]
    assert named["A"] == {
        "prefixItems": [
            {"$ref": "#/components/schemas/X2"},
            {"$ref": "#/components/schemas/Z"},
        ]
    }
    assert named["X2"] == {
        "type": "object",
        "properties": {"y": {"$ref": "#/components/schemas/Y2"}},
    }
    assert list(named) == ["A", "B", "X", "Y", "Z", "X2", "Y2"]
    assert said == [
        f"enclosed-definitions #/components/schemas/{name}/$defs" for name in "AB"
    ]


def test_definitions_that_are_reached_as_they_should_be_stay() -> None:
    data = schemas(
        A={
            "$defs": {"X": {"type": "string"}},
            "items": {"$ref": "#/components/schemas/A/$defs/X"},
        }
    )
    assert mended(data) == (data, [])


def test_definitions_with_slashes_in_their_names() -> None:
    data = schemas(
        A={"$defs": {"x/y": {"type": "string"}}, "items": {"$ref": "#/$defs/x~1y"}}
    )
    data["components"]["schemas"]["x.y"] = {}
    fixed, _ = mended(data, leaves=1)
    assert fixed["components"]["schemas"]["A"] == {
        "items": {"$ref": "#/components/schemas/x~1y"}
    }


def test_references_to_another_kind_of_thing() -> None:
    data = schemas(
        A={"items": {"$ref": "#/components/parameters/q"}, "not": {"$ref": "#"}}
    )
    data["components"]["parameters"] = {"q": parameter("q", "query")}
    fixed, said = mended(data)
    assert fixed["components"]["schemas"]["A"] == {"items": {}, "not": {}}
    assert len(said) == 2


def test_inlined_definitions_of_a_real_document() -> None:
    data = json.loads(
        (ROOT / "tests/data/litellm-1.80.0-definitions.json").read_text("utf-8")
    )
    fixed, said = mended(data)
    assert list(fixed["components"]["schemas"]) == [
        "ChatCompletionCachedContent",
        "ChatCompletionThinkingBlock",
        "ProxyChatCompletionRequest",
        "ChatCompletionUserMessage",
        "ChatCompletionTextObject",
    ]
    assert "$defs" not in json.dumps(fixed)
    assert len(said) == 3


# Security


def test_security() -> None:
    data = operation(security=[{"a": []}, {"k": [], "a": []}, {"k": []}, {}, {}])
    data["security"] = [{"b": []}]
    data["components"] = {
        "securitySchemes": {"k": {"type": "http", "scheme": "bearer"}}
    }
    fixed, said = mended(data)
    assert fixed["paths"]["/a"]["get"]["security"] == [{"k": []}, {}]
    assert "security" not in fixed
    assert said == [
        "unknown-security-scheme #/paths/~1a/get/security",
        "repeated-security #/paths/~1a/get/security",
        "unknown-security-scheme #/security",
    ]


# Real documents


@pytest.mark.parametrize(
    ("version", "operations", "counts"),
    [
        (
            "1.72.9",
            307,
            {
                "invalid-response-key": 1,
                "nullable-path-parameter": 19,
                "repeated-operation-id": 52,
                "repeated-security": 1,
                "repeated-tag": 2,
                "unknown-path-parameter": 1,
            },
        ),
        ("1.109.1", 978, {"nullable-path-parameter": 26, "repeated-tag": 2}),
    ],
)
def test_real_documents(version: str, operations: int, counts: dict[str, int]) -> None:
    document = load(str(ROOT / f"specs/litellm-{version}.json"))
    before = json.dumps(document.data)
    fixed, problems = repair(document)
    assert json.dumps(document.data) == before
    names = [problem.name for problem in problems]
    assert {name: names.count(name) for name in sorted(set(names))} == counts
    found = [
        o
        for item in fixed.data["paths"].values()
        for m, o in item.items()
        if m in METHODS
    ]
    assert len(found) == operations
    assert len({o["operationId"] for o in found}) == operations
    assert repair(fixed) == (fixed, [])


def test_what_the_loader_mended_is_reported_too() -> None:
    problem = Problem("warning", "#/info/title", "a", "b", "lone-surrogate")
    assert repair(Document("a.json", spec(), (problem,)))[1] == [problem]
