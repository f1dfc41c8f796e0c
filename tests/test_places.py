"""Places of a document in words, and what they belong to."""

from __future__ import annotations

from typing import Any

import pytest

from litellm_client_generator.console import condensed
from litellm_client_generator.document import Document
from litellm_client_generator.document.places import enclosing, place, reached
from litellm_client_generator.problems import Problem

DATA: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/users/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "parameters": [{"name": "page", "in": "query"}, 3],
                "responses": {"200": {"$ref": "#/components/responses/User"}},
            },
            "put": {"requestBody": {"$ref": "#/components/requestBodies/None"}},
        },
        "/none": {"post": {}},
    },
    "components": {
        "parameters": {"Id": {"name": "id", "in": "path"}},
        "responses": {
            "User": {"x": {"schema": {"$ref": "#/components/schemas/User"}}}
        },
        "schemas": {
            "User": {"properties": {"a/b": {"items": {"$ref": "#/components/schemas/A"}}}},
            "A": {"anyOf": [{"$ref": "#/components/schemas/User"}]},
            "B": {},
        },
    },
}  # fmt: skip
GET = "#/paths/~1users~1{id}/get"


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        ("#", ""),
        ("#/info/title", ""),
        ("not a pointer", ""),
        ("#/paths/~1users~1{id}/parameters/0", "/users/{id}, parameter 0"),
        (f"{GET}/operationId", "GET /users/{id}"),
        (f"{GET}/parameters/0/schema", "GET /users/{id}, parameter page"),
        (f"{GET}/parameters/1", "GET /users/{id}, parameter 1"),
        (f"{GET}/parameters/7", "GET /users/{id}, parameter 7"),
        (f"{GET}/responses/200/content", "GET /users/{id}, answer 200"),
        (f"{GET}/requestBody/content/a~1b/schema", "GET /users/{id}, body"),
        ("#/components/parameters/Id/schema", "parameter Id"),
        ("#/components/schemas/User/properties/a~1b/items/properties/c", "schema User, property a/b, property c"),
        ("#/components/x-more/User", ""),
        ("#/webhooks/ping/post", "webhook ping"),
    ],
)  # fmt: skip
def test_places_in_words(pointer: str, words: str) -> None:
    assert place(DATA, pointer) == words


def test_a_problem_says_both() -> None:
    problem = Problem("warning", f"{GET}/parameters/0", "odd", "ignored", "rule")
    told = Document("a.json", DATA).told(problem)
    assert str(told) == (
        f"{GET}/parameters/0: warning: odd; ignored [rule] (GET /users/{{id}}, parameter page)"
    )


def test_what_an_operation_reaches() -> None:
    document = Document("a.json", DATA)
    assert reached(document.find, [GET]) == {
        GET,
        "#/paths/~1users~1{id}",
        "#/paths/~1users~1{id}/parameters",
        "#/components/parameters/Id",
        "#/components/responses/User",
        "#/components/schemas/User",
        "#/components/schemas/A",
    }
    assert reached(document.find, ["#/paths/~1none/post"]) == {
        "#/paths/~1none/post",
        "#/paths/~1none",
    }


@pytest.mark.parametrize(
    ("pointer", "element"),
    [
        (f"{GET}/parameters/0", GET),
        ("#/paths/~1a/parameters/0", "#/paths/~1a"),
        ("#/paths/~1a/additionalOperations/COPY/tags", "#/paths/~1a/additionalOperations/COPY"),
        ("#/components/schemas/User/properties/a", "#/components/schemas/User"),
        ("#/info", ""),
        ("common.yaml#/info", ""),
    ],
)  # fmt: skip
def test_what_a_place_belongs_to(pointer: str, element: str) -> None:
    assert enclosing(pointer) == element


def test_a_line_a_rule() -> None:
    problems = [
        Problem("warning", "#/a", "first", "done", "odd"),
        Problem("warning", "#/b", "other", "done", "even"),
        Problem("warning", "#/c", "second", "done", "odd"),
        Problem("warning", "#/d", "nameless", "done"),
        Problem("warning", "#/e", "nameless", "done"),
    ]
    assert list(map(str, condensed(problems))) == [
        "#/a: warning: first (and 1 more like it; -v tells all); done [odd]",
        "#/b: warning: other; done [even]",
        "#/d: warning: nameless; done",
        "#/e: warning: nameless; done",
    ]
