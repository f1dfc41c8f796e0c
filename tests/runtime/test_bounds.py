"""An answer takes no more room than it may have, whatever its server sends."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from litellm_client_generator.runtime._runtime.answer.decoders import (
    EventDecoder,
    LineDecoder,
    TooLong,
)
from litellm_client_generator.runtime._runtime.exchange.inflate import Inflater
from tests.servers import Answer, Server, json_answer

LIMIT = 200_000
"""How much an answer may have in these tests, in bytes."""
BLOCK = 1_000_000
HUGE = 50
"""How many blocks a compressed answer stands for."""

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"
Raw = Callable[[], Iterator[bytes | float]]


def bomb(wbits: int, layers: int = 1) -> bytes:
    """A few bytes that stand for very many zeros."""
    made = _compressed(itertools.repeat(bytes(BLOCK), HUGE), wbits)
    for _ in range(layers - 1):
        made = _compressed([made], wbits)
    return made


def _compressed(pieces: Any, wbits: int) -> bytes:
    deflate = zlib.compressobj(wbits=wbits)
    return b"".join([*map(deflate.compress, pieces), deflate.flush()])


def _gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)  # tests are named after what it gives


def sent(head: bytes, body: bytes) -> Raw:
    return lambda: iter([b"%bContent-Length: %d\r\n\r\n" % (head, len(body)), body])


def endless(head: bytes, chunk: bytes, first: bytes = b"") -> Raw:
    """An answer that goes on and on."""

    def raw() -> Iterator[bytes | float]:
        yield head + CHUNKED + b"\r\n"
        for piece in itertools.chain([first] if first else [], itertools.repeat(chunk)):
            yield b"%x\r\n%b\r\n" % (len(piece), piece)

    return raw


GZIP = bomb(31)
TOO_LARGE: dict[str, Raw] = {
    "plain": endless(OK, bytes(50_000)),
    "gzip": sent(OK + b"Content-Encoding: gzip\r\n", GZIP),
    "x-gzip": sent(OK + b"Content-Encoding: x-gzip\r\n", GZIP),
    "zlib": sent(OK + b"Content-Encoding: deflate\r\n", bomb(15)),
    "deflate": sent(OK + b"Content-Encoding: deflate\r\n", bomb(-15)),
    "twice": sent(OK + b"Content-Encoding: gzip, gzip\r\n", bomb(31, layers=2)),
    "nothing": endless(
        OK + b"Content-Encoding: deflate\r\n",
        b"\0\0\0\xff\xff" * 10_000,
        zlib.compressobj(wbits=-15).flush(zlib.Z_SYNC_FLUSH) or b"\0\0\0\xff\xff",
    ),
    "members": endless(OK + b"Content-Encoding: gzip\r\n", gzip.compress(b"") * 5000),
}


class Calls:
    """Calls with each of the clients."""

    def __init__(self, shop: Any, configuration: Any) -> None:
        self.shop = shop
        self.configuration = configuration

    def read(self, **opts: Any) -> list[Any]:
        """What the answer is, or what was raised."""

        async def read() -> Any:
            async with self.shop.client.AsyncApiClient(self.configuration) as client:
                return await client.request("GET", "/x", opts=opts)

        def read_sync() -> Any:
            with self.shop.client.ApiClient(self.configuration) as client:
                return client.request("GET", "/x", opts=opts)

        return [_outcome(read_sync), _outcome(lambda: asyncio.run(read()))]

    def stream(self, use: Callable[[Any], Any]) -> list[Any]:
        """What a function makes of the pieces that `use` chooses of an answer, or what was raised."""

        async def stream() -> Any:
            async with self.shop.client.AsyncApiClient(self.configuration) as client:
                operation = self.shop.aio_pets.AsyncPetsApi(client).get_pet
                async with self.shop.streaming.streaming(operation)(1) as response:
                    used = use(response)
                    if hasattr(used, "__aiter__"):
                        return [piece async for piece in used]
                    return await used

        def stream_sync() -> Any:
            with self.shop.client.ApiClient(self.configuration) as client:
                operation = self.shop.pets.PetsApi(client).get_pet
                with self.shop.streaming.streaming(operation)(1) as response:
                    used = use(response)
                    return list(used) if hasattr(used, "__next__") else used

        return [_outcome(stream_sync), _outcome(lambda: asyncio.run(stream()))]


def _outcome(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except Exception as error:
        return error


@pytest.fixture
def calls(shop: Any, configure: Any) -> Any:
    """Calls to a server, with these settings."""

    def make(server: Server, **settings: Any) -> Calls:
        arguments = {"verify_ssl": False, "retries": 2, **settings}
        return Calls(shop, configure(server, **arguments))

    return make


@pytest.mark.parametrize("name", TOO_LARGE)
def test_an_answer_may_be_too_large(shop: Any, calls: Any, name: str) -> None:
    with Server(Answer(raw=TOO_LARGE[name])) as server:
        to_server = calls(server, max_response_size=LIMIT)
        to_server.read(max_response_size=0)  # what is imported takes room, too
        tracemalloc.start()
        errors = to_server.read()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        for error in errors:
            assert type(error) is shop.errors.ResponseValidationException
            assert str(error) == (
                "GET /x: 200 OK: the answer is larger than max_response_size (200000 bytes)"
            )
            assert (error.status, error.body) == (200, None)
        # Two answers of no more than the limit, and what is decompressed at once; none is asked for again.
        assert peak < 8_000_000
        assert len(server.requests) == 4


def test_what_is_left_of_it_is_not_read(shop: Any, calls: Any) -> None:
    left = threading.Semaphore(0)

    def raw() -> Iterator[bytes | float]:
        try:
            yield from TOO_LARGE["plain"]()
        finally:
            left.release()

    with Server(Answer(raw=raw)) as server:
        for _ in calls(server, max_response_size=LIMIT).read():
            assert left.acquire(timeout=5)


def test_the_limit_counts_what_is_decompressed(shop: Any, calls: Any) -> None:
    body = b" " * 9_998 + b"{}"
    plain = Answer(200, body, {"Content-Type": "application/json"})
    packed = Answer(200, gzip.compress(body), {"Content-Encoding": "gzip"})
    for answer in (plain, packed):
        with Server(answer) as server:
            assert [each.data for each in calls(server).read()] == [{}, {}]
            assert [
                each.data for each in calls(server, max_response_size=10_000).read()
            ] == [{}, {}]
            for error in calls(server, max_response_size=9_999).read():
                assert isinstance(error, shop.errors.ApiException)
            small = calls(server, max_response_size=1)
            for opts in ({"max_response_size": None}, {"max_response_size": 10_000}):
                assert [each.data for each in small.read(**opts)] == [{}, {}]


def test_there_is_a_limit_by_default(shop: Any) -> None:
    Configuration = shop.configuration.Configuration
    assert Configuration().max_response_size == 100 * 2**20
    assert Configuration(max_response_size=None).max_response_size is None


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (404, "NotFoundException"),
        (500, "ServiceException"),
        (503, "ServiceException"),
        (302, "ApiException"),
    ],
)
def test_errors_may_be_too_large(shop: Any, calls: Any, status: int, name: str) -> None:
    with Server(
        Answer(raw=endless(b"HTTP/1.1 %d No\r\n" % status, bytes(50_000)))
    ) as server:
        to_server = calls(server, max_response_size=LIMIT)
        for error in (*to_server.read(), *to_server.stream(lambda r: r.read())):
            assert (type(error).__name__, error.status) == (name, status)
            assert "larger than max_response_size" in str(error)
        assert len(server.requests) == 4


def test_tokens_may_be_too_large(shop: Any, configure: Any) -> None:
    class Machines(shop.api.Api):  # type: ignore[misc]
        def op(self) -> Any:
            return self._call("op", "GET", "/x", responses={}, security=("Machine",))

    with Server(Answer(raw=TOO_LARGE["plain"])) as server:
        secrets = {"client_id": "me", "client_secret": "hidden"}
        configuration = configure(server, max_response_size=LIMIT, **secrets)
        with shop.client.ApiClient(configuration) as client:
            with pytest.raises(shop.errors.ApiException) as caught:
                Machines(client).op()
    assert str(caught.value).startswith("POST /token: 200 OK: the answer is larger")


def test_streams_have_no_limit(calls: Any, tmp_path: Path) -> None:
    body = b"x" * 99 + b"\n"
    with Server(Answer(chunks=[body] * 100)) as server:
        small = calls(server, max_response_size=100)
        for pieces in small.stream(lambda response: response.iter_bytes()):
            assert b"".join(pieces) == body * 100
        for lines in small.stream(lambda response: response.iter_lines()):
            assert lines == ["x" * 99] * 100
        path = tmp_path / "file"
        assert small.stream(lambda response: response.stream_to_file(path)) == [
            None,
            None,
        ]
        assert path.read_bytes() == body * 100
        # What reads all of it at once has one.
        for error in small.stream(lambda response: response.read()):
            assert "larger than max_response_size" in str(error)


LONG: dict[str, tuple[Raw, Callable[[Any], Any]]] = {
    "a line": (endless(OK, b"x" * 50_000), lambda response: response.iter_lines()),
    "a value": (endless(OK, b"[" * 50_000), lambda response: response.iter_json()),
    "a line of an event": (
        endless(OK, b"x" * 50_000, b"data: "),
        lambda response: response.iter_events(),
    ),
    "an event": (
        endless(OK, b"data: x\n" * 5_000),
        lambda response: response.iter_events(),
    ),
    "an event of empty lines": (
        endless(OK, b"data\n" * 5_000),
        lambda response: response.iter_events(),
    ),
}


@pytest.mark.parametrize("name", LONG)
def test_a_part_of_a_stream_may_be_too_long(shop: Any, calls: Any, name: str) -> None:
    raw, use = LONG[name]
    with Server(Answer(raw=raw)) as server:
        for error in calls(server, max_event_size=LIMIT).stream(use):
            assert type(error) is shop.errors.ResponseValidationException
            assert str(error).endswith(
                "a line or an event is longer than max_event_size (200000 characters)"
            )
        assert len(server.requests) == 2


def test_lines_and_events_up_to_the_limit() -> None:
    assert list(LineDecoder(3).feed(b"abc\nabc\r\nabc")) == ["abc", "abc"]
    lines = LineDecoder(3)
    assert list(lines.feed(b"ab")) == []
    with pytest.raises(TooLong):
        list(lines.feed(b"cd\n"))
    events = EventDecoder(10)
    given = b"".join([b"data: 1234\n\n", b": comment\n" * 9, b"data: 4567\n\n"])
    assert [each.data for each in events.feed(given)] == ["1234", "4567"]
    many = EventDecoder().feed(b"retry: " + b"9" * 10_000 + b"\ndata: x\n\n")
    assert [each.retry for each in many] == [None]


def test_very_many_headers(shop: Any, calls: Any) -> None:
    def raw() -> Iterator[bytes | float]:
        lines = b"".join(b"%x:\r\n" % number for number in range(4096, 18_000))
        yield OK + b"Content-Length: 0\r\n" + lines + b"\r\n"

    with Server(Answer(raw=raw)) as server:
        started = time.monotonic()
        for response in calls(server).read():
            headers = dict(response.headers)
            assert len(headers) == 13_905
        assert (
            time.monotonic() - started < 10
        )  # a look through all of them for each takes half a minute


def test_a_head_may_be_too_large(shop: Any, calls: Any) -> None:
    def raw() -> Iterator[bytes | float]:
        yield OK
        while True:
            yield b"X-More: " + b"x" * 10_000 + b"\r\n"

    with Server(Answer(raw=raw)) as server:
        for error in calls(server, retries=0).read():
            assert type(error) is shop.errors.ApiConnectionException


RAW_DEFLATE = _compressed([b'{"id": 1}'], -15)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", _gzipped(b'{"id": 1}')),
        ("X-GZIP", _gzipped(b'{"id": 1}')),
        ("gzip", _gzipped(b'{"id"') + _gzipped(b": 1}")),
        ("gzip", _gzipped(b'{"id": 1}') + b"padding"),
        ("gzip", _gzipped(b'{"id": 1}') + b"\x1f"),
        ("deflate", zlib.compress(b'{"id": 1}')),
        ("deflate", zlib.compress(b'{"id": 1}') + b"padding"),
        ("deflate", RAW_DEFLATE),
        ("identity, gzip", _gzipped(b'{"id": 1}')),
        ("deflate, gzip", _gzipped(zlib.compress(b'{"id": 1}'))),
        ("unheard-of", b'{"id": 1}'),
    ],
)
def test_codings(calls: Any, coding: str, body: bytes) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": coding}
    for answer in (
        Answer(200, body, headers),
        Answer(headers=headers, chunks=[body[:1], body[1:2], body[2:-1], body[-1:]]),
    ):
        with Server(answer) as server:
            assert [each.data for each in calls(server).read()] == [{"id": 1}] * 2


@pytest.mark.parametrize("coding", ["gzip", "deflate", "deflate, gzip"])
@pytest.mark.parametrize("kept", [1, 5, -1])
def test_compressed_data_that_breaks_off(
    shop: Any, calls: Any, coding: str, kept: int
) -> None:
    text = b"".join(b'{"id": %d}\n' % number for number in range(1000))
    body = text
    for each in coding.split(", "):
        body = gzip.compress(body) if each == "gzip" else zlib.compress(body)
    with Server(Answer(200, body[:kept], {"Content-Encoding": coding})) as server:
        to_server = calls(server, retries=0)
        for error in (
            *to_server.read(),
            *to_server.stream(lambda response: response.iter_json()),
        ):
            assert type(error) is shop.errors.ApiConnectionException
            assert "cannot be decompressed: the data breaks off" in str(error)


def test_compressed_data_is_given_in_pieces() -> None:
    data = bytes(range(256)) * 40_000
    for wbits, is_gzip in ((31, True), (15, False), (-15, False)):
        packed = _compressed([data], wbits)
        for size in (1000, len(packed)):
            inflater = Inflater(is_gzip)
            cuts = range(0, len(packed), size)
            pieces = [
                piece for at in cuts for piece in inflater.feed(packed[at : at + size])
            ]
            inflater.end()
            assert b"".join(pieces) == data
            assert max(map(len, pieces)) <= 2**20


def test_no_body_is_compressed(calls: Any) -> None:
    for answer in (
        Answer(204, headers={"Content-Encoding": "gzip"}),
        Answer(200, headers={"Content-Encoding": "gzip"}),
    ):
        with Server(answer) as server:
            assert [each.data for each in calls(server).read()] == [None, None]


def test_answers_of_a_transport_of_ones_own(shop: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        packed = gzip.compress(b'{"id": 1}')
        return httpx2.Response(
            200, content=packed, headers={"Content-Encoding": "gzip"}
        )

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as given:
        configuration = shop.configuration.Configuration(
            "http://shop.test", http_client=given
        )
        client = shop.client.ApiClient(configuration)
        assert client.request("GET", "/x").data == {"id": 1}
        with pytest.raises(shop.errors.ApiException, match="max_response_size"):
            client.request("GET", "/x", opts={"max_response_size": 8})


def test_cookies_are_not_kept(shop: Any, configure: Any) -> None:
    count = itertools.count()

    def answer(request: Any) -> Answer:
        return json_answer({}, Set_Cookie=f"c{next(count)}=1; Path=/")

    async def main(server: Server) -> int:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            for _ in range(3):
                await client.request("GET", "/x")
            held = await client.rest_client._clients.get()
            return len(held.client.cookies)

    with Server(answer) as server:
        with shop.client.ApiClient(configure(server)) as client:
            for _ in range(3):
                client.request("GET", "/x")
            lent = client.rest_client._clients.lend(client)
            assert len(lent.client.cookies) == 0
            lent.give_back(client)
        assert asyncio.run(main(server)) == 0
        assert not any("cookie" in each.headers for each in server.requests)
