"""`total_timeout` ends a call whatever the server does: before the answer, in its head, between any two bytes."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.servers import Answer, Recorded, Server, json_answer

TOTAL = 0.3
"""What a call may take in these tests, in seconds."""
PAUSE = 0.01
"""How long a server waits before it sends a little more."""
SOON = 10.0
"""A call that ends within so many seconds was ended by its deadline: all else takes longer."""

OK = json_answer({"id": 1})
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n"

Raw = Callable[[], Iterator[bytes | float]]


def dripping(start: bytes, again: bytes, pause: float = PAUSE) -> Raw:
    """Something, and then something else again and again."""

    def raw() -> Iterator[bytes | float]:
        yield start
        while True:
            yield again
            if pause:
                yield pause

    return raw


def empty_blocks() -> Iterator[bytes | float]:
    """Compressed data that comes and comes, and says nothing."""
    deflate = zlib.compressobj(wbits=31)
    yield CHUNKED + b"Content-Encoding: gzip\r\n\r\n"
    while True:
        block = deflate.flush(zlib.Z_FULL_FLUSH) or b"\0\0\0\xff\xff"
        yield b"%x\r\n%b\r\n" % (len(block), block)
        yield PAUSE


SERVERS: dict[str, Raw] = {
    "no answer": dripping(b"", b"", 60),
    "a drip of a head": dripping(HEAD + b"X-Long: ", b"a"),
    "a storm of interim answers": dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "a flood of interim answers": dripping(b"", b"HTTP/1.1 100 Go\r\n\r\n" * 100, 0),
    "no body": dripping(HEAD + b"Content-Length: 9\r\n\r\n", b"", 60),
    "a drip of a body": dripping(HEAD + b"Content-Length: 9999\r\n\r\n", b" "),
    "a drip of a chunk's extension": dripping(CHUNKED + b"\r\n2;x=", b"x"),
    "a drip of a trailer": dripping(CHUNKED + b"\r\n2\r\n{}\r\n0\r\nX-Sum: ", b"0"),
    "compressed data without content": empty_blocks,
    "an error and a drip": dripping(
        b"HTTP/1.1 500 No\r\nContent-Length: 9999\r\n\r\n", b"x"
    ),
}


class Calls:
    """One call in each way that there is, all at the same time, against one server."""

    def __init__(self, shop: Any, configuration: Any, method: str = "GET") -> None:
        self.shop = shop
        self.configuration = configuration
        self.method = method

    def errors(self, **opts: Any) -> dict[str, Any]:
        """What each way raises, and after how many seconds."""

        async def all_of_them() -> dict[str, Any]:
            ways = {
                "read": asyncio.to_thread(self._timed, self._read, opts),
                "streamed": asyncio.to_thread(self._timed, self._stream, opts),
                "async read": self._timed_async(self._read_async, opts),
                "async streamed": self._timed_async(self._stream_async, opts),
            }
            return dict(zip(ways, await asyncio.gather(*ways.values()), strict=True))

        return asyncio.run(all_of_them())

    def _timed(self, call: Any, opts: Any) -> Any:
        started = time.monotonic()
        try:
            return call(opts), time.monotonic() - started
        except Exception as error:
            return error, time.monotonic() - started

    async def _timed_async(self, call: Any, opts: Any) -> Any:
        started = time.monotonic()
        try:
            return await call(opts), time.monotonic() - started
        except Exception as error:
            return error, time.monotonic() - started

    def _read(self, opts: Any) -> Any:
        with self.shop.client.ApiClient(self.configuration) as client:
            return client.request(self.method, "/x", opts=opts)

    def _stream(self, opts: Any) -> Any:
        with self.shop.client.ApiClient(self.configuration) as client:
            api = self.shop.pets.PetsApi(client)
            with self.shop.streaming.streaming(api.get_pet)(1, opts=opts) as response:
                return list(response.iter_bytes())

    async def _read_async(self, opts: Any) -> Any:
        async with self.shop.client.AsyncApiClient(self.configuration) as client:
            return await client.request(self.method, "/x", opts=opts)

    async def _stream_async(self, opts: Any) -> Any:
        async with self.shop.client.AsyncApiClient(self.configuration) as client:
            api = self.shop.aio_pets.AsyncPetsApi(client)
            opened = self.shop.streaming.streaming(api.get_pet)(1, opts=opts)
            async with opened as response:
                return [chunk async for chunk in response.iter_bytes()]


@pytest.fixture
def configure(shop: Any) -> Any:
    """Makes a configuration whose timeouts end nothing here, with clients made in no time: they read no certificates."""

    def make(url: str, **settings: Any) -> Any:
        arguments = {"api_key": "k", "retries": 0, "timeout": 60, "verify_ssl": False}
        return shop.configuration.Configuration(url, **{**arguments, **settings})

    return make


@pytest.mark.parametrize("name", SERVERS)
def test_a_call_ends_in_time(shop: Any, configure: Any, name: str) -> None:
    with Server(Answer(raw=SERVERS[name])) as server:
        calls = Calls(shop, configure(server.url, retries=2))
        for way, (error, seconds) in calls.errors(total_timeout=TOTAL).items():
            assert type(error) is shop.errors.ApiTimeoutException, (way, error)
            assert "the call took longer than total_timeout" in str(error), way
            assert str(error).startswith("GET /"), way
            assert TOTAL - 0.01 <= seconds < SOON, way


@pytest.mark.parametrize("name", ["a drip of a head", "a drip of a body"])
def test_the_connection_is_closed(shop: Any, configure: Any, name: str) -> None:
    is_left: list[threading.Event] = []

    def raw() -> Iterator[bytes | float]:
        is_left.append(threading.Event())
        try:
            yield from SERVERS[name]()
        finally:
            is_left[-1].set()

    answers = (OK, Answer(raw=raw), OK)
    opts = {"total_timeout": TOTAL}

    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server.url)) as client:
            await client.request("GET", "/x")
            with pytest.raises(shop.errors.ApiTimeoutException):
                await client.request("GET", "/x", opts=opts)
            assert await asyncio.to_thread(is_left[-1].wait, SOON)
            assert (await client.request("GET", "/x")).data == {"id": 1}

    with Server(*answers) as server:
        asyncio.run(main(server))
        assert [each.connection for each in server.requests] == [1, 1, 2]
    with Server(*answers) as server:
        with shop.client.ApiClient(configure(server.url)) as client:
            client.request("GET", "/x")
            with pytest.raises(shop.errors.ApiTimeoutException):
                client.request("GET", "/x", opts=opts)
            assert is_left[-1].wait(SOON)
            assert client.request("GET", "/x").data == {"id": 1}
        assert [each.connection for each in server.requests] == [1, 1, 2]


def test_a_token_is_part_of_the_call(shop: Any, configure: Any) -> None:
    class Machines(shop.api.Api):  # type: ignore[misc]
        def op(self, *, opts: Any = None) -> Any:
            return self._call(
                "op", "GET", "/x", responses={}, security=("Machine",), opts=opts
            )

    class AsyncMachines(shop.api.AsyncApi):  # type: ignore[misc]
        op = shop.api.awaited(Machines.op)

    async def main(server: Server) -> Any:
        configuration = configure(server.url, client_id="me", client_secret="hidden")
        async with shop.client.AsyncApiClient(configuration) as client:
            with pytest.raises(shop.errors.ApiTimeoutException) as caught:
                await AsyncMachines(client).op(opts={"total_timeout": TOTAL})
        with shop.client.ApiClient(configuration) as client:
            with pytest.raises(shop.errors.ApiTimeoutException) as other:
                Machines(client).op(opts={"total_timeout": TOTAL})
        return [str(caught.value), str(other.value)]

    for name in ("a drip of a head", "a drip of a body"):
        with Server(Answer(raw=SERVERS[name])) as server:
            started = time.monotonic()
            for message in asyncio.run(main(server)):
                assert message.startswith("POST /token: the call took longer")
            assert time.monotonic() - started < SOON
            assert {each.path for each in server.requests} == {"/token"}


@pytest.fixture
def slow_reader() -> Iterator[str]:
    """The address of a server that reads a little now and then."""
    is_over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while not is_over.wait(PAUSE):
                connection.recv(64)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    is_over.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def test_a_server_that_reads_slowly(
    shop: Any, configure: Any, slow_reader: str
) -> None:
    configuration = configure(slow_reader, total_timeout=TOTAL)
    body = b"x" * 20_000_000

    def pieces() -> Iterator[bytes]:
        while True:
            yield body[:1000]

    async def main(content: Any) -> None:
        async with shop.client.AsyncApiClient(configuration) as client:
            await client.request("PUT", "/x", body=content)

    for content in (body, pieces()):
        started = time.monotonic()
        with shop.client.ApiClient(configuration) as client:
            with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
                client.request("PUT", "/x", body=content)
        with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
            asyncio.run(main(content))
        assert time.monotonic() - started < SOON


def test_the_waits_between_retries(shop: Any, configure: Any) -> None:
    later = Answer(503, headers={"Retry-After": "0.05"})
    # The last attempt may be the one that is late.
    late = (shop.errors.ServiceException, shop.errors.ApiTimeoutException)

    async def main(configuration: Any) -> None:
        async with shop.client.AsyncApiClient(configuration) as client:
            with pytest.raises(late):
                await client.request("GET", "/x", opts={"total_timeout": TOTAL})

    with Server(later) as server:
        configuration = configure(server.url, retries=1000)
        started = time.monotonic()
        with shop.client.ApiClient(configuration) as client:
            with pytest.raises(late):
                client.request("GET", "/x", opts={"total_timeout": TOTAL})
        sent = len(server.requests)
        assert sent <= round(TOTAL / 0.05) + 1
        asyncio.run(main(configuration))
        assert len(server.requests) - sent <= round(TOTAL / 0.05) + 1
        assert time.monotonic() - started < SOON


def test_clients_of_ones_own(shop: Any, configure: Any) -> None:
    opts = {"total_timeout": TOTAL}

    async def main(configuration: Any) -> None:
        async with httpx2.AsyncClient() as given:
            configuration.http_client = given
            client = shop.client.AsyncApiClient(configuration)
            with pytest.raises(shop.errors.ApiTimeoutException):
                await client.request("GET", "/x", opts=opts)

    for name in ("a drip of a head", "a drip of a body"):
        with Server(Answer(raw=SERVERS[name])) as server:
            configuration = configure(server.url)
            started = time.monotonic()
            with httpx2.Client() as given:
                configuration.http_client = given
                client = shop.client.ApiClient(configuration)
                with pytest.raises(shop.errors.ApiTimeoutException):
                    client.request("GET", "/x", opts=opts)
            asyncio.run(main(configuration))
            assert time.monotonic() - started < SOON


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs such sockets")
def test_sockets_of_this_machine(shop: Any, configure: Any, tmp_path: Path) -> None:
    place = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(place)
        listener.listen()
        with httpx2.Client(transport=httpx2.HTTPTransport(uds=place)) as given:
            client = shop.client.ApiClient(configure("http://a", http_client=given))
            with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
                client.request("PUT", "/x", opts={"total_timeout": TOTAL})


def test_the_waits_of_a_transport_that_tries_again(shop: Any, configure: Any) -> None:
    with httpx2.Client(transport=httpx2.HTTPTransport(retries=50)) as given:
        client = shop.client.ApiClient(
            configure("http://127.0.0.1:1", http_client=given)
        )
        started = time.monotonic()
        with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
            client.request("GET", "/x", opts={"total_timeout": TOTAL})
        assert time.monotonic() - started < SOON


def test_transports_of_ones_own(shop: Any, configure: Any) -> None:
    """What cannot be bounded itself is told how long to wait, and the deadline is looked at in between."""
    told: list[dict[str, float]] = []

    class Drip(httpx2.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                time.sleep(PAUSE)
                yield b" "

    def answer(request: httpx2.Request) -> httpx2.Response:
        told.append(request.extensions["timeout"])
        return httpx2.Response(200, stream=Drip())

    class Transport(httpx2.BaseTransport):
        handle_request = staticmethod(answer)

    with httpx2.Client(transport=Transport()) as given:
        configuration = configure(
            "http://shop.test", http_client=given, total_timeout=TOTAL
        )
        started = time.monotonic()
        with pytest.raises(shop.errors.ApiTimeoutException):
            shop.client.ApiClient(configuration).request("GET", "/x")
        assert time.monotonic() - started < SOON
    assert all(0 < each <= TOTAL for each in told[0].values())


def test_proxies(shop: Any, configure: Any) -> None:
    with Server(Answer(raw=SERVERS["a drip of a head"])) as proxy:
        configuration = configure("https://shop.test", proxy=proxy.url)
        for error, seconds in (
            Calls(shop, configuration).errors(total_timeout=TOTAL).values()
        ):
            assert type(error) is shop.errors.ApiTimeoutException
            assert seconds < SOON
        assert {each.method for each in proxy.requests} == {"CONNECT"}


def test_a_handshake_that_does_not_go_on(shop: Any, configure: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        configuration = configure(f"https://127.0.0.1:{listener.getsockname()[1]}")
        for error, seconds in (
            Calls(shop, configuration).errors(total_timeout=TOTAL).values()
        ):
            assert type(error) is shop.errors.ApiTimeoutException
            assert seconds < SOON


def test_a_pool_that_has_no_connection_left(shop: Any, configure: Any) -> None:
    with Server(Answer(delay=60)) as server:
        configuration = configure(server.url, connection_pool_maxsize=1)
        with shop.client.ApiClient(configuration) as client:
            opts = {"total_timeout": 4 * TOTAL}
            first = threading.Thread(
                target=_suppressed,
                args=(client.request, "GET", "/x"),
                kwargs={"opts": opts},
            )
            first.start()
            while not server.requests:
                time.sleep(PAUSE)
            with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
                client.request("GET", "/x", opts={"total_timeout": TOTAL})
            first.join()
        assert len(server.requests) == 1


def _suppressed(call: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
    with suppress(Exception):
        call(*args, **kwargs)


def test_all_addresses_of_a_host_share_the_time(
    shop: Any, configure: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    connect, look_up = socket.create_connection, socket.getaddrinfo

    def silent(address: Any, timeout: Any, **more: Any) -> Any:
        # An address that nobody answers at takes all the time that it is given.
        tried.append(address[0])
        if address[0] == "127.0.0.1":
            return connect(address, timeout, **more)
        time.sleep(timeout)
        raise TimeoutError

    def found(host: str, *args: Any, **more: Any) -> Any:
        if host != "shop.test":
            return look_up(host, *args, **more)
        hosts = ("192.0.2.1", "192.0.2.2", "127.0.0.1")
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, 80)) for each in hosts
        ]

    monkeypatch.setattr(socket, "getaddrinfo", found)
    monkeypatch.setattr(socket, "create_connection", silent)
    with Server(OK) as server:
        configuration = configure(f"http://shop.test:{server.port}", timeout=(0.02, 60))
        with shop.client.ApiClient(configuration) as client:
            assert client.request("GET", "/x", opts={"total_timeout": 5}).data
            assert tried == ["192.0.2.1", "192.0.2.2", "127.0.0.1"]
        with shop.client.ApiClient(configuration) as client:
            opts = {"total_timeout": TOTAL, "timeout": 60}
            with pytest.raises(shop.errors.ApiTimeoutException, match="total_timeout"):
                client.request("GET", "/x", opts=opts)
            assert tried[3:] == ["192.0.2.1"]


def test_functions_that_are_awaited(shop: Any, configure: Any) -> None:
    async def never(*anything: Any) -> Any:
        await asyncio.sleep(60)

    async def main(server: Server, **settings: Any) -> None:
        configuration = configure(server.url, **settings)
        async with shop.client.AsyncApiClient(configuration) as client:
            with pytest.raises(shop.errors.ApiTimeoutException) as caught:
                await client.request("GET", "/x", opts={"total_timeout": TOTAL})
        assert str(caught.value).startswith("GET /x: the call took longer")

    with Server(OK) as server:
        for settings in ({"api_key": never}, {"before_request": never}):
            asyncio.run(main(server, **settings))
        assert not server.requests
        asyncio.run(main(server, after_response=never))
        assert len(server.requests) == 1


def test_a_task_that_is_cancelled_is_not_late(shop: Any, configure: Any) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server.url)) as client:
            call = client.request("GET", "/x", opts={"total_timeout": 60})
            task = asyncio.create_task(call)
            while not server.requests:
                await asyncio.sleep(PAUSE)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # Whoever waits with a deadline of his own goes on after ours.
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(late_and_on(client), 2 * TOTAL)

    async def late_and_on(client: Any) -> None:
        with pytest.raises(shop.errors.ApiTimeoutException):
            await client.request("GET", "/x", opts={"total_timeout": TOTAL / 2})
        await asyncio.sleep(60)

    with Server(Answer(delay=60)) as server:
        asyncio.run(main(server))


def test_no_time_at_all(shop: Any, configure: Any) -> None:
    with Server(OK) as server:
        for error, _ in (
            Calls(shop, configure(server.url)).errors(total_timeout=0).values()
        ):
            assert type(error) is shop.errors.ApiTimeoutException
        assert not server.requests


def test_a_stream_ends_in_time_between_two_reads(shop: Any, configure: Any) -> None:
    """The time that the reader takes counts, too."""

    def answer(request: Recorded) -> Answer:
        return Answer(chunks=[b"a\n", b"b\n"])

    with (
        Server(answer) as server,
        shop.client.ApiClient(configure(server.url)) as client,
    ):
        stream = shop.streaming.streaming(shop.pets.PetsApi(client).get_pet)
        with stream(1, opts={"total_timeout": TOTAL}) as response:
            chunks = response.iter_bytes()
            next(chunks)
            time.sleep(TOTAL)
            with pytest.raises(shop.errors.ApiTimeoutException):
                list(chunks)
