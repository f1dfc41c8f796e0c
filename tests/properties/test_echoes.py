"""Whatever a schema allows is sent as it is, read without complaint, and sent again as it came."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.checker import FORMATS
from tests.properties.packages import package
from tests.properties.runs import drawn
from tests.properties.schemas import documents, values
from tests.servers import Answer, Recorded, Server

pytestmark = pytest.mark.slow


def echo(request: Recorded) -> Answer:
    return Answer(200, request.body, {"Content-Type": "application/json"})


def allowed(schema: Any, components: dict[str, Any], value: Any) -> bool:
    """Whether jsonschema takes a value."""
    whole = {
        "$ref": "#/schema",
        "schema": schema,
        "components": {"schemas": components},
    }
    return Draft202012Validator(whole, format_checker=FORMATS).is_valid(value)


def text(value: Any) -> str:
    """A value as text that is equal for equal JSON: 1.0 is 1, and `true` is not."""
    return json.dumps(plain(value), sort_keys=True)


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    whole = isinstance(value, float) and value.is_integer()
    return int(value) if whole else value


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("random")


@given(st.data())
@drawn(25)
def test_what_a_schema_allows_goes_and_comes_back(
    folder: Path, data: st.DataObject
) -> None:
    document = data.draw(documents())
    components = document["components"]["schemas"]
    with (
        package(document, folder) as client,
        Server(echo) as server,
    ):
        configuration = client.Configuration(host=server.url, strict_responses=True)
        with client.ApiClient(configuration) as api_client:
            api = client.DefaultApi(api_client)
            for number, path in enumerate(document["paths"].values()):
                content = path["post"]["requestBody"]["content"]
                schema = content["application/json"]["schema"]
                call = getattr(api, f"echo{number}")
                for _ in range(8):
                    value = data.draw(values(schema, components))
                    if allowed(schema, components, value):
                        answer = call(value)
                        assert text(server.last.json()) == text(value)
                        call(answer)
                        assert text(server.last.json()) == text(value)
