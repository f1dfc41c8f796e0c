"""Every operation of LiteLLM's documents, called with what it needs and with all that it takes, sends what its document asks for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.ir import ASYNC, Operation
from litellm_client_generator.pipeline import package_of, prepare
from tests.calls import Caller
from tests.checker import Checker
from tests.conftest import OPERATIONS, OVERLAY, Generated, spec
from tests.samples import Samples
from tests.servers import Server, json_answer
from tests.settled import read

pytestmark = pytest.mark.slow

EXPLAINED = {
    # The two paths of this operation share a parameter that only the other one has a place for.
    "get_credential_credentials_by_model_model_id_get: path credential_name: is not in the path",
}

Calls = list[tuple[str, Operation, dict[str, Any]]]


@pytest.mark.parametrize("version", OPERATIONS)
def test_every_operation_sends_what_its_document_asks_for(
    generated: Callable[[str], Generated],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
    version: str,
) -> None:
    client = generated(version)
    # Most answers are no empty object, and told of.
    caplog.set_level(logging.ERROR, logger=client.name)
    document = tmp_path / f"litellm-{version}.json"
    document.write_bytes(spec(version))
    prepared = prepare(str(document), [str(OVERLAY)])
    facts, _ = package_of(prepared, read(prepared.title, {}, {}))
    # By the repaired document: what it does not say as it came, no request can follow.
    with Server(json_answer({})) as server:
        checker = Checker(prepared.document.data)
        caller = Caller(client.module(), facts, checker, server)
        calls = [*made(caller, whole=False), *made(caller, whole=True)]
        assert len(calls) == 2 * OPERATIONS[version]
        found = sent(caller, calls)
        assert found == asyncio.run(awaited(caller, calls))
    assert set(found) <= EXPLAINED, found
    assert len(server.requests) == 2 * len(calls)


def made(caller: Caller, whole: bool) -> Iterator[tuple[str, Operation, Any]]:
    """A call of each operation: its class, the operation and its arguments.

    Args:
        caller: Calls them.
        whole: Whether they have all arguments, or the required ones alone.
    """
    samples = Samples(caller.checker.schemas, whole)
    for api, operation in caller.operations():
        values = {
            item.name: samples.of(caller.schema(operation, item))
            for item in operation.parameters
            if item.required or (whole and caller.declares(operation, item))
        }
        assert None not in values.values(), (operation.name, values)
        yield api.name, operation, caller.given(operation, values)


def sent(caller: Caller, calls: Calls) -> list[str]:
    """What is wrong with the requests of synchronous calls."""
    package, found = caller.package, list[str]()
    with package.ApiClient(configuration(caller)) as client:
        for api, operation, given in calls:
            getattr(getattr(package, api)(client), operation.name)(**given)
            found += caller.problems(operation)
    return found


async def awaited(caller: Caller, calls: Calls) -> list[str]:
    """What is wrong with the requests of asynchronous calls."""
    package, found = caller.package, list[str]()
    async with package.AsyncApiClient(configuration(caller)) as client:
        for api, operation, given in calls:
            owner = getattr(package, f"{ASYNC.prefix}{api}")(client)
            await getattr(owner, operation.name)(**given)
            found += caller.problems(operation)
    return found


def configuration(caller: Caller) -> Any:
    return caller.package.Configuration(caller.server.url, api_key="key", retries=0)
