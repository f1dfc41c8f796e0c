"""Clients in several event loops, threads and processes, and what is left open when they are done: nothing."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.servers import Answer, Recorded, Server, json_answer

OK = json_answer({"id": 1})

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="looks at file descriptors"
)


def sockets_to(port: int) -> int:
    """How many sockets this process has that are, or were, connected to a port."""
    count = 0
    for path in Path("/dev/fd").iterdir():
        number = int(path.name)
        with suppress(OSError):
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                with socket.socket(fileno=os.dup(number)) as found:
                    count += found.getpeername()[1:] == (port,)
    return count


@pytest.fixture
def server() -> Iterator[Server]:
    """A server; no connection to it is left behind, and nothing warns of one when it is collected."""
    with Server(OK) as server:
        yield server
        gc.collect()
        assert sockets_to(server.port) == 0


@pytest.fixture
def client(shop: Any, configure: Any, server: Server) -> Any:
    return shop.client.AsyncApiClient(configure(server))


async def call(client: Any) -> None:
    assert (await client.request("GET", "/x")).data == {"id": 1}


async def calls(client: Any, number: int = 3) -> None:
    await asyncio.gather(*(call(client) for _ in range(number)))


def test_a_loop_that_ends_closes_its_connections(client: Any, server: Server) -> None:
    for count in (3, 6):
        asyncio.run(calls(client))
        assert server.connections == count and sockets_to(server.port) == 0


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


Loop = asyncio.AbstractEventLoop


def use_elsewhere(client: Any) -> Any:
    asyncio.run(call(client))
    return client


def close_elsewhere(client: Any) -> Any:
    asyncio.run(client.close())
    return client


def leave(client: Any) -> None:
    """Nobody has it any longer: what it was given as goes, too."""


@pytest.mark.parametrize("then", [use_elsewhere, close_elsewhere, leave])
def test_a_loop_that_is_closed_with_open_connections(
    shop: Any, configure: Any, server: Server, loop: Loop, then: Callable[..., Any]
) -> None:
    client = shop.client.AsyncApiClient(configure(server))
    loop.run_until_complete(calls(client))
    loop.close()
    assert sockets_to(server.port) == 3
    client = then(client)
    gc.collect()
    assert sockets_to(server.port) == 0


@pytest.mark.parametrize("then", [close_elsewhere, leave])
def test_a_loop_that_rests(
    shop: Any, configure: Any, server: Server, loop: Loop, then: Callable[..., Any]
) -> None:
    client = shop.client.AsyncApiClient(configure(server))
    loop.run_until_complete(calls(client))
    client = then(client)
    gc.collect()
    assert sockets_to(server.port) == 0
    if client is not None:
        loop.run_until_complete(call(client))
        loop.run_until_complete(client.close())
    assert loop.run_until_complete(asyncio.sleep(0, "as before")) == "as before"


def test_a_client_that_is_left_in_a_running_loop(
    shop: Any, configure: Any, server: Server
) -> None:
    async def main() -> None:
        client = shop.client.AsyncApiClient(configure(server))
        await calls(client)
        del client
        gc.collect()
        while sockets_to(server.port):
            await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(main(), 10))


def test_threads_with_loops_of_their_own(client: Any, server: Server) -> None:
    """One of them closes the client while the others still run."""
    ready = threading.Barrier(4)

    async def main(number: int) -> None:
        await calls(client)
        await asyncio.to_thread(ready.wait, 10)
        if number == 0:
            assert sockets_to(server.port) == 12
            await client.close()
            assert sockets_to(server.port) == 0
        await asyncio.to_thread(ready.wait, 10)
        await calls(client)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: asyncio.run(main(number)), range(4)))


def test_a_loop_in_which_nothing_moves_is_not_waited_for(
    client: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deep.shop_client._runtime.exchange.holding._PATIENCE", 0.01)
    reached, done = threading.Event(), threading.Event()

    async def stuck() -> None:
        await call(client)
        reached.set()
        done.wait(10)

    thread = threading.Thread(target=asyncio.run, args=(stuck(),))
    thread.start()
    reached.wait(10)
    asyncio.run(client.close())
    assert sockets_to(server.port) == 1
    done.set()
    thread.join(10)
    assert sockets_to(server.port) == 0


def test_tokens_are_asked_for_in_each_loop(
    shop: Any, configure: Any, server: Server
) -> None:
    """What asks for a token has the connections of the loop that it is in."""
    server._answers = [json_answer({"access_token": "t", "expires_in": 0, "id": 1})]
    settings = {"client_id": "me", "client_secret": "hidden"}
    client = shop.client.AsyncApiClient(configure(server, **settings))
    opts = {"debug_auth_names": ["Machine"]}
    for _ in range(2):
        asyncio.run(client.request("GET", "/x", opts=opts))
    paths = [each.path for each in server.requests]
    assert paths == ["/token", "/x"] * 2 and sockets_to(server.port) == 0


def test_a_connection_that_comes_about_while_the_client_is_closed(
    shop: Any, configure: Any, server: Server
) -> None:
    async def main() -> None:
        client = shop.client.AsyncApiClient(configure(server))
        running = [asyncio.create_task(call(client)) for _ in range(20)]
        while not server.connections:
            await asyncio.sleep(0)
        await client.close()
        await asyncio.gather(*running, return_exceptions=True)
        errors = [each.exception() for each in running if each.exception()]
        assert {type(each) for each in errors} <= {shop.errors.ApiConnectionException}
        assert sockets_to(server.port) == 0

    asyncio.run(main())


def test_ways_to_close(shop: Any, configure: Any, server: Server) -> None:
    async def main() -> None:
        for enter in (lambda client: client, aclosing):
            async with enter(shop.client.AsyncApiClient(configure(server))) as client:
                await calls(client)
            assert sockets_to(server.port) == 0

    asyncio.run(main())


def test_closing_that_is_cancelled(client: Any, server: Server) -> None:
    async def main() -> None:
        await calls(client)
        closing = asyncio.create_task(client.close())
        await asyncio.sleep(0)
        closing.cancel()
        with suppress(asyncio.CancelledError):
            await closing
        await asyncio.sleep(0)
        assert sockets_to(server.port) == 0

    asyncio.run(main())


def test_calls_that_are_cancelled(client: Any, server: Server) -> None:
    async def main() -> None:
        for turns in range(40):
            running = asyncio.create_task(call(client))
            for _ in range(turns):
                await asyncio.sleep(0)
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
        await call(client)
        assert sockets_to(server.port) <= 1

    asyncio.run(main())


def test_a_call_that_is_cancelled_in_a_handshake(shop: Any, configure: Any) -> None:
    """The server says nothing, so the client waits for its part of the handshake."""

    def greeting(listener: socket.socket) -> socket.socket:
        connection, _ = listener.accept()
        assert connection.recv(1)
        return connection

    async def main(listener: socket.socket) -> None:
        port = listener.getsockname()[1]
        place = SimpleNamespace(url=f"https://127.0.0.1:{port}")
        client = shop.client.AsyncApiClient(configure(place, verify_ssl=False))
        running = asyncio.create_task(call(client))
        with await asyncio.to_thread(greeting, listener):
            assert sockets_to(port) == 1
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
            await asyncio.sleep(0)
            assert sockets_to(port) == 0
        await client.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)
        asyncio.run(main(listener))
    gc.collect()


def test_a_synchronous_client_that_is_left(
    shop: Any, configure: Any, server: Server
) -> None:
    client = shop.client.ApiClient(configure(server))
    client.request("GET", "/x")
    del client
    gc.collect()
    assert sockets_to(server.port) == 0


def test_calls_that_run_while_another_thread_closes_their_client(
    shop: Any, configure: Any, server: Server
) -> None:
    asked, closed = threading.Semaphore(0), threading.Event()

    def answer(request: Recorded) -> Answer:
        asked.release()
        closed.wait(10)
        return OK

    server._answers = [answer]
    client = shop.client.ApiClient(configure(server, timeout=5))
    with ThreadPoolExecutor(3) as pool:
        running = [pool.submit(client.request, "GET", "/x") for _ in range(3)]
        assert all(asked.acquire(timeout=10) for _ in running)
        client.close()
        closed.set()
        assert [each.result().data for each in running] == [{"id": 1}] * 3
    assert sockets_to(server.port) == 0
    client.request("GET", "/x")
    assert server.connections == 4
    client.close()


EXIT = """
import asyncio, sys
from deep.shop_client import api_client, configuration
given = configuration.Configuration(sys.argv[1], api_key="k")
client, other, default = api_client.ApiClient(given), api_client.AsyncApiClient(given), api_client.AsyncApiClient(given)
api_client.AsyncApiClient.set_default(default)
client.request("GET", "/x")
loop = asyncio.new_event_loop()
loop.run_until_complete(other.request("GET", "/x"))
loop.run_until_complete(default.request("GET", "/x"))
loop.close()
"""


def test_a_process_that_ends(shop: Any, server: Server) -> None:
    root = shop.models.__file__.removesuffix("/deep/shop_client/models/__init__.py")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", EXIT, server.url],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "") and len(server.requests) == 3
