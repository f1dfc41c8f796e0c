"""Whole random documents: what their operations send is what the document asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from litellm_client_generator.ir import Operation
from litellm_client_generator.pipeline import package_of, prepare
from tests.calls import Caller
from tests.checker import Checker
from tests.properties.documents import documents
from tests.properties.packages import package
from tests.properties.schemas import values
from tests.servers import Server, json_answer
from tests.settled import read

pytestmark = pytest.mark.slow

TRIES = 4
"""How often a value is drawn that a schema is likely to allow."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


@given(st.data())
@settings(
    max_examples=12,
    deadline=None,
    # Making packages again and again to shrink one takes for ever.
    phases=[Phase.generate],
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
def test_operations_send_what_their_document_asks_for(
    folder: Path, data: st.DataObject
) -> None:
    document = data.draw(documents())
    with package(document, folder) as client, Server(json_answer({})) as server:
        prepared = prepare(str(folder / "document.json"))
        facts, _ = package_of(prepared, read(prepared.title, {}, {}))
        caller = Caller(client, facts, Checker(document), server)
        with client.ApiClient(client.Configuration(server.url, retries=0)) as sending:
            for api, operation in caller.operations():
                given = arguments(caller, operation, data)
                if given is not None:
                    call = getattr(getattr(client, api.name)(sending), operation.name)
                    call(**caller.given(operation, given))
                    found = caller.problems(operation)
                    assert not found, (found, given, document)


def arguments(
    caller: Caller, operation: Operation, data: st.DataObject
) -> dict[str, Any] | None:
    """A value for each argument; nothing where none was found that its schema allows."""
    found = {}
    schemas = caller.checker.schemas
    components = schemas.document["components"]["schemas"]
    for parameter in operation.parameters:
        schema = caller.schema(operation, parameter)
        drawn = (data.draw(values(schema, components)) for _ in range(TRIES))
        allowed = [value for value in drawn if schemas.allows(schema, value)]
        if not allowed:
            return None
        found[parameter.name] = allowed[0]
    return found
