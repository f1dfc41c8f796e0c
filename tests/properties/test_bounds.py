"""Where the client says that it checks, it refuses what jsonschema refuses, and nothing else: arguments, fields, strict answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from tests.properties.packages import package
from tests.properties.runs import drawn
from tests.properties.schemas import Schema, numbers, texts
from tests.properties.values import words
from tests.servers import Server, json_answer

pytestmark = pytest.mark.slow


def bounded() -> st.SearchStrategy[Schema]:
    """Schemas of one type, with bounds, or of a list of such."""
    plain = (texts() | numbers()).filter(has_no_format)
    lists = st.fixed_dictionaries(
        {"type": st.just("array"), "items": plain},
        optional={
            "minItems": st.integers(1, 2),
            "maxItems": st.integers(2, 3),
            "uniqueItems": st.booleans(),
        },
    )
    return plain | lists


def has_no_format(schema: Schema) -> bool:
    return isinstance(schema, dict) and "format" not in schema


def typed(schema: Any) -> st.SearchStrategy[Any]:
    """Values of the type of a schema, within its bounds or not."""
    if schema["type"] == "array":
        return st.lists(typed(schema["items"]), min_size=1, max_size=4)
    kinds = {
        "string": words.filter(bool),
        "integer": st.integers(-12, 12),
        "number": st.integers(-12, 12) | st.sampled_from([0.5, -1.5]),
    }
    return kinds[schema["type"]]


def document(schemas: list[Any]) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bounds", "version": "1"},
        "paths": {
            f"/{number}": {"get": operation(number, schema)}
            for number, schema in enumerate(schemas)
        },
        "components": {
            "schemas": {
                f"Held{number}": {
                    "type": "object",
                    "required": ["value"],
                    "properties": {"value": schema},
                }
                for number, schema in enumerate(schemas)
            }
        },
    }


def operation(number: int, schema: Any) -> dict[str, Any]:
    held = {"$ref": f"#/components/schemas/Held{number}"}
    content = {"application/json": {"schema": held}}
    return {
        "operationId": f"read{number}",
        "parameters": [{"name": "value", "in": "query", "schema": schema}],
        "responses": {"200": {"description": "It.", "content": content}},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bounds")


@given(st.data())
@drawn(12)
def test_what_is_out_of_bounds_is_refused(folder: Path, data: st.DataObject) -> None:
    schemas: list[Any] = [data.draw(bounded()) for _ in range(5)]
    answers: list[Any] = [None]
    with (
        package(document(schemas), folder) as client,
        Server(lambda request: json_answer({"value": answers[-1]})) as server,
        client.ApiClient(client.Configuration(host=server.url)) as sending,
        client.ApiClient(
            client.Configuration(host=server.url, strict_responses=True)
        ) as reading,
    ):
        refusals = (
            client.ApiValueError,
            client.ResponseValidationException,
            ValidationError,
        )
        for number, schema in enumerate(schemas):
            send = getattr(client.DefaultApi(sending), f"read{number}")
            read = getattr(client.DefaultApi(reading), f"read{number}")
            model = getattr(client, f"Held{number}")
            for _ in range(8):
                value = data.draw(typed(schema))
                answers.append(value)
                said = [
                    is_refused(refusals, send, value=value),
                    is_refused(refusals, read),
                    is_refused(refusals, model, value=value),
                ]
                fits = Draft202012Validator(schema).is_valid(value)
                assert said == [not fits] * 3, (schema, value, said)


def is_refused(
    refusals: tuple[type[Exception], ...], call: Callable[..., object], **given: Any
) -> bool:
    try:
        call(**given)
    except refusals:
        return True
    return False
