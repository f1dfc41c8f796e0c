"""What a document says of its servers and security schemes, in the client that is made of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest

from litellm_client_generator import output
from litellm_client_generator.pipeline import package_of, prepare
from litellm_client_generator.rendering import render
from tests.conftest import ROOT
from tests.servers import Answer, Recorded, Server, json_answer
from tests.settled import read

SPEC = ROOT / "tests" / "cases" / "servers_and_scopes" / "spec.yaml"


@pytest.fixture(scope="module")
def ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("ports")
    prepared = prepare(str(SPEC))
    package, _ = package_of(prepared, read(prepared.title, {}, {}))
    output.write(folder / package.name, output.with_manifest(render(package)))
    sys.path.insert(0, str(folder))
    yield import_module(package.name)
    sys.path.remove(str(folder))


def test_a_server_takes_the_values_that_it_names(ports: ModuleType) -> None:
    assert ports.Configuration().host == "https://eu.example.com:443/v1"
    given = {"region": "us", "base": "v2"}
    configuration = ports.Configuration(server_variables=given)
    assert configuration.host == "https://us.example.com:443/v2"
    with pytest.raises(ports.ApiValueError, match="Must be one of: eu, us"):
        ports.Configuration(server_variables={"region": "mars"})


def test_a_client_asks_for_the_scopes_that_operations_name(ports: ModuleType) -> None:
    def answer(request: Recorded) -> Answer:
        if request.path == "/token":
            return json_answer({"access_token": "t", "expires_in": 3600})
        return json_answer({"number": 7})

    with Server(answer) as server:
        secret = {"client_id": "me", "client_secret": "hidden"}
        configuration = ports.Configuration(server.url, **secret)
        with ports.PortsClient(configuration=configuration) as client:
            assert client.default.berths().number == 7
        asked, sent = server.requests
    assert asked.path == "/token"
    assert asked.body == b"grant_type=client_credentials&scope=read+write"
    assert sent.headers["authorization"] == "Bearer t"


def test_advice_tells_what_the_document_knows_of_a_token(ports: ModuleType) -> None:
    with ports.PortsClient("http://127.0.0.1:1") as client:
        with pytest.raises(ports.ApiValueError) as caught:
            client.default.tides()
    assert "a token of the form JWT" in str(caught.value)
    assert "a token of https://auth.example.com/.well-known/" in str(caught.value)
