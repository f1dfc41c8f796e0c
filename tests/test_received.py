"""Clients of what came late to OpenAPI: other methods, streams of items, a whole query; and what an API sends on its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from litellm_client_generator import output
from litellm_client_generator.pipeline import package_of, prepare
from litellm_client_generator.rendering import render
from tests.conftest import ROOT
from tests.servers import Answer, Server, json_answer
from tests.settled import read

PET = {"name": "Rex"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Any]]:
    folder = tmp_path_factory.mktemp("received")

    def make(case: str, **settings: Any) -> ModuleType:
        prepared = prepare(str(ROOT / "tests" / "cases" / case / "spec.yaml"))
        name = f"{case}_{'some' if settings else 'client'}"
        table = {"package": name, **settings}
        package, _ = package_of(prepared, read(prepared.title, table, {}))
        output.write(folder / name, output.with_manifest(render(package)))
        return import_module(name)

    sys.path.insert(0, str(folder))
    yield make
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def newer(made: Callable[..., ModuleType]) -> ModuleType:
    return made("openapi_3_2")


@pytest.fixture(scope="module")
def sender(made: Callable[..., ModuleType]) -> ModuleType:
    import_module(f"{made('webhooks').__name__}.webhooks")
    return sys.modules["webhooks_client"]


# OpenAPI 3.2


def test_methods_are_sent_as_they_are_written(newer: ModuleType) -> None:
    with Server(json_answer([PET])) as server:
        with newer.NewerClient(server.url) as client:
            found = client.default.query_pets(query_pets_request={"q": "x"})
            client.default.link_pets("a b")
            client.default.pets_copy()
            client.default.list_pets(all={"name": "a b", "kind": "c"})
    assert found == [newer.Pet(name="Rex")]
    assert [request.method for request in server.requests] == [
        "QUERY",
        "LINK",
        "Copy",
        "GET",
    ]
    assert server.requests[0].json() == {"q": "x"}
    assert server.requests[1].query in ("to=a%20b", "to=a+b")
    assert server.requests[3].query in ("name=a%20b&kind=c", "name=a+b&kind=c")


def test_items_of_streams_are_models(newer: ModuleType) -> None:
    events = Answer(
        body=b'data: {"name": "Rex"}\n\ndata: [DONE]\n\n',
        headers={"Content-Type": "text/event-stream"},
    )
    lines = Answer(
        body=b'{"text": "a"}\n{"text": 5, "more": 1}\n',
        headers={"Content-Type": "application/jsonl"},
    )
    with Server(events, lines) as server:
        with newer.NewerClient(server.url) as client:
            with newer.streaming(client.default.stream_pets)() as response:
                pets = [event.json(newer.Pet) for event in response.iter_events()]
            with newer.streaming(client.default.stream_notes)() as response:
                first, second = response.iter_json(newer.Note)
    assert pets == [newer.Pet(name="Rex")]
    assert first == newer.Note(text="a")
    assert type(second) is newer.Note
    assert second.text == 5


# Webhooks and callbacks


def test_a_webhook_is_read_as_its_model(sender: ModuleType) -> None:
    body = json.dumps({"event": "started", "payload": {"id": "7"}, "more": 1})
    for given in (body, body.encode(), b"\xef\xbb\xbf" + body.encode()):
        event = sender.webhooks.unwrap_started(given)
        assert type(event) is sender.Started
        assert event.payload.id == "7"
        assert event.to_dict() == json.loads(body)


def test_the_headers_tell_how_a_body_is_written(sender: ModuleType) -> None:
    form = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
    event = sender.webhooks.unwrap_pet_changed_put(b"pet=Rex+II&age=", form)
    assert event.pet == "Rex II"
    latin = {"Content-Type": 'text/plain; charset="latin-1"'}
    assert sender.webhooks.unwrap_note("ü".encode("latin-1"), latin) == "ü"
    (pet,) = sender.webhooks.unwrap_list(b'[{"name": "Rex", "born": "2020-01-31"}]')
    assert type(pet) is sender.Pet
    assert pet.born == date(2020, 1, 31)


def test_callbacks_are_read_too(sender: ModuleType) -> None:
    assert sender.webhooks.unwrap_told(json.dumps(PET)).name == "Rex"
    assert sender.webhooks.unwrap_order_on_event(b'{"order": 7}').order == 7


@pytest.mark.parametrize(
    ("body", "headers", "message"),
    [
        (b"", {}, "not JSON"),
        (b"<xml/>", {"Content-Type": "application/json"}, "not JSON"),
        (b"[" * 100_000, {}, "not JSON"),
        (b"\xff{}", {}, "no text"),
        (b"{}", {"Content-Type": "application/json; charset=klingon"}, "no text"),
    ],
)
def test_bodies_that_are_none(
    sender: ModuleType, body: bytes, headers: dict[str, str], message: str
) -> None:
    with pytest.raises(sender.ApiValueError, match=message):
        sender.webhooks.unwrap_told(body, headers)


def test_bodies_that_stray(sender: ModuleType) -> None:
    assert sender.webhooks.unwrap_told(b'{"name": 5}').name == 5
    with pytest.raises(sender.ApiValueError, match="strays from the document at name"):
        sender.webhooks.unwrap_told(b'{"name": 5}', strict=True)
    assert sender.webhooks.unwrap_told(b'{"name": "Rex"}', strict=True).name == "Rex"


def test_they_are_no_methods(sender: ModuleType) -> None:
    methods = {name for name in dir(sender.DefaultApi) if not name.startswith("_")}
    assert methods == {
        "order",
        "order_with_http_info",
        "subscribe",
        "subscribe_with_http_info",
    }


def test_a_choice_has_the_callbacks_of_its_operations(
    made: Callable[..., ModuleType],
) -> None:
    some = made("webhooks", operations=("order",))
    found = import_module(f"{some.__name__}.webhooks")
    assert found.__all__ == ["unwrap_order_on_event", "unwrap_told"]
    assert not (Path(str(made("models").__file__)).parent / "webhooks.py").exists()
