"""What a caller gives that nothing can be made of is refused; what a caller's own code raises is the caller's."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.servers import Answer, Server, json_answer


def call(shop: Any, configuration: Any, is_async: bool, **arguments: Any) -> Any:
    """Call a path, sync or async."""

    async def later() -> Any:
        async with shop.client.AsyncApiClient(configuration) as client:
            return await client.request("POST", "/x", **arguments)

    if is_async:
        return asyncio.run(later())
    with shop.client.ApiClient(configuration) as client:
        return client.request("POST", "/x", **arguments)


BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
SETTINGS: list[dict[str, Any]] = [
    {"ssl_ca_cert": "/nowhere"},
    {"ca_cert_data": "no certificate"},
    {"cert_file": "/nowhere"},
    {"proxy": "nonsense"},
    {"proxy": "socks9://user:hidden@h"},
    {"proxy": "http://user:hid/den@h:x"},
    {"proxy": "http://h", "proxy_headers": {"a b": "1"}},
    {"proxy": 5, "proxy_headers": {1: 2}},
    {"timeout": "5"},
    {"timeout": (1, 2, 3)},
    {"timeout": -1},
    {"timeout": float("nan")},
    {"retries": "2"},
    {"total_timeout": "5"},
    {"total_timeout": float("nan")},
    {"max_response_size": "many"},
    {"max_event_size": -1},
    {"api_key": {1: "a"}},
    {"api_key": 5},
    {"access_token": b"a"},
    {"before_request": lambda request: "nothing"},
    {"before_request": lambda request: replace(request, url=None)},
    {"before_request": lambda request: replace(request, headers=None)},
    {"before_request": lambda request: replace(request, content=5)},
    {"before_request": lambda request: replace(request, method="a b")},
    {"before_request": lambda request: replace(request, url="http://\udc80")},
    {"before_request": lambda request: replace(request, url="a" * 99999)},
]


@BOTH
@pytest.mark.parametrize("settings", SETTINGS, ids=map(str, range(len(SETTINGS))))
def test_settings(shop: Any, settings: dict[str, Any], is_async: bool) -> None:
    wrong = (shop.errors.ApiValueError, shop.errors.ApiTypeError)
    if "access_token" in settings:
        schemes = ["Token"]
    else:
        schemes = ["KeyHeader"]
        settings = {"api_key": "k", **settings}
    configuration = shop.configuration.Configuration(
        "http://127.0.0.1:1", **{"retries": 0, **settings}
    )
    with pytest.raises(wrong) as caught:
        call(shop, configuration, is_async, opts={"debug_auth_names": schemes})
    assert "hid" not in f"{caught.value}{caught.value!r}"


@pytest.mark.parametrize(
    "host", [5, "http://", "http://[", "http://h:x", "http://a b", "http://\udc80", "http://u:hidden/p@h", "ftp://u:hidden@h"]
)  # fmt: skip
def test_hosts(shop: Any, host: Any) -> None:
    wrong = (shop.errors.ApiValueError, shop.errors.ApiTypeError)
    with pytest.raises(wrong) as caught:
        shop.configuration.Configuration(host)
    assert "hidden" not in str(caught.value)


@BOTH
def test_a_client_that_is_closed(shop: Any, is_async: bool) -> None:
    given: Any = httpx2.AsyncClient() if is_async else httpx2.Client()
    asyncio.run(given.aclose()) if is_async else given.close()
    configuration = shop.configuration.Configuration(
        "http://127.0.0.1:1", "k", http_client=given
    )
    with pytest.raises(shop.errors.ApiValueError, match="closed"):
        call(shop, configuration, is_async)


async def later(chunks: Iterator[Any]) -> AsyncIterator[Any]:
    for chunk in chunks:
        yield chunk


@BOTH
@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"ab", "3"),
        (b"ab", "2 "),
        (b"ab", "x"),
        (b"ab", "9" * 5000),
        (None, "5"),
        ([b"a", b"b"], "1"),
        ([b"a", b"b"], "3"),
    ],
)
def test_a_length_that_is_not_that_of_the_body(
    shop: Any, configure: Any, is_async: bool, body: Any, said: str
) -> None:
    with Server() as server:
        chunks = iter(body) if isinstance(body, list) else body
        given = later(chunks) if is_async and isinstance(body, list) else chunks
        arguments = {"body": given, "header_params": {"Content-Length": said}}
        if said.strip() == "2":
            assert call(shop, configure(server), is_async, **arguments).data == {}
            return
        with pytest.raises(shop.errors.ApiValueError):
            call(shop, configure(server), is_async, **arguments)
        assert isinstance(body, list) or server.requests == []


@BOTH
def test_a_length_of_a_body_that_does_not_know_its_own(
    shop: Any, configure: Any, is_async: bool
) -> None:
    with Server() as server:
        chunks = iter([b"a", "ü"])
        body = later(chunks) if is_async else chunks
        headers = {"Content-Length": "3"}
        call(shop, configure(server), is_async, body=body, header_params=headers)
        assert server.last.body == "aü".encode()
        assert server.last.headers["content-length"] == "3"
        assert "transfer-encoding" not in server.last.headers


def test_files_that_cannot_be_read(shop: Any, configure: Any, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    gone = Path(tmp_path, "gone")
    closed = path.open("rb")
    closed.close()
    with Server() as server:
        for wrong in (gone, tmp_path, closed):
            with pytest.raises(shop.errors.ApiValueError):
                call(shop, configure(server), False, body=wrong)
        chunks: list[Any] = [iter([1]), iter(["\udc80"])]
        for wrong in chunks:
            with pytest.raises((shop.errors.ApiTypeError, shop.errors.ApiValueError)):
                call(shop, configure(server), False, body=wrong)
        text = io.StringIO("ü")
        call(shop, configure(server), False, body=text)
        assert server.last.body == "ü".encode()


def test_values_that_hold_themselves(shop: Any, configure: Any) -> None:
    circle: list[Any] = []
    circle.append(circle)
    model = shop.models.Node(name="a", children=[])
    model.children.append(model)
    with Server() as server:
        for wrong in (circle, model, {"a": {"b": circle}}):
            for name in ("body", "query_params", "header_params"):
                given = {"a": wrong} if name != "body" else wrong
                with pytest.raises(shop.errors.ApiValueError, match="holds itself"):
                    call(shop, configure(server), False, **{name: given})
        assert server.requests == []


@pytest.mark.parametrize("start", ["first", 1.5, [1]])
def test_pages_are_counted_by_numbers(shop: Any, configure: Any, start: Any) -> None:
    pages = shop.listing.number_pages("page", items="data")
    page = shop.parameters.query_param("page", start)
    made = shop.call.Call("Api.op", "GET", "/x", (page,), pages=pages)
    with pytest.raises(shop.errors.ApiTypeError, match="by numbers"):
        shop.pages.Items(None, made)


class Own(Exception):
    """What a caller's own code raises."""


@BOTH
@pytest.mark.parametrize("error", [Own, KeyError, StopAsyncIteration, KeyboardInterrupt, asyncio.CancelledError])  # fmt: skip
@pytest.mark.parametrize("place", ["api_key", "before_request", "after_response", "body"])  # fmt: skip
def test_what_a_callers_own_code_raises_is_the_callers(
    shop: Any, configure: Any, is_async: bool, place: str, error: Any
) -> None:
    def fail(*_: Any) -> Any:
        raise error("mine")

    def failing() -> Iterator[bytes]:
        yield b"a"
        fail()

    if place == "body":
        settings, arguments = {}, {"body": failing()}
        if error is StopAsyncIteration and is_async:
            pytest.skip("Python gives it a meaning there")
    else:
        settings, arguments = {place: fail}, {}
    with Server(json_answer({})) as server:
        with pytest.raises(error):
            call(shop, configure(server, **settings), is_async, **arguments)


def test_a_cancelled_call_is_cancelled(shop: Any, configure: Any) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            task = asyncio.create_task(client.request("GET", "/x"))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Server(Answer(delay=60)) as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("declared", ["Pet[", "Nothing", "\0", "(" * 500, object(), 5])
def test_a_type_that_is_none_is_refused_before_anything_is_sent(
    shop: Any, configure: Any, declared: Any
) -> None:
    wrong = (shop.errors.ApiValueError, shop.errors.ApiTypeError)
    with Server() as server:
        with pytest.raises(wrong):
            call(shop, configure(server), False, return_type=declared)
        with pytest.raises(wrong):
            opts = {"debug_return_type": declared}
            call(shop, configure(server), False, opts=opts)
        assert server.requests == []
