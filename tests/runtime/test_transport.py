"""Connections: kept, lost, tried again, shared by threads, tasks and processes."""

from __future__ import annotations

import asyncio
import os
import ssl
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx2
import pytest

from tests.servers import Answer, Recorded, Server, json_answer

OK = json_answer({"id": 1})
CRASH = Answer(
    500, b"Internal Server Error", {"Content-Type": "text/plain"}, reset=True
)


def test_connections_are_kept(shop: Any, configure: Any) -> None:
    with Server(OK) as server, shop.client.ApiClient(configure(server)) as client:
        for _ in range(3):
            client.request("GET", "/x")
        with pytest.raises(shop.errors.NotFoundException):
            server._answers = [json_answer({}, 404)]
            client.request("GET", "/x")
        client.close()
        server._answers = [OK]
        client.request("GET", "/x")
        assert [each.connection for each in server.requests] == [1, 1, 1, 1, 2]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_connection_is_not_kept_behind_a_failure(
    shop: Any, configure: Any, method: str
) -> None:
    with (
        Server(OK, CRASH, OK) as server,
        shop.client.ApiClient(configure(server)) as client,
    ):
        client.request(method, "/x")
        with pytest.raises(shop.errors.ServiceException, match="Internal Server Error"):
            client.request(method, "/x")
        assert client.request(method, "/x").data == {"id": 1}
        assert [each.connection for each in server.requests] == [1, 1, 2]


def test_a_connection_is_not_kept_behind_a_failure_async(
    shop: Any, configure: Any
) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            with pytest.raises(shop.errors.ServiceException):
                await client.request("POST", "/x")
            assert (await client.request("POST", "/x")).data == {"id": 1}

    for crash in (CRASH, Answer(500)):
        with Server(crash, OK) as server:
            asyncio.run(main(server))
            assert server.connections == 2


def test_a_connection_that_was_closed_meanwhile(shop: Any, configure: Any) -> None:
    def answer(request: Recorded) -> Answer:
        # The second request on a connection never gets an answer.
        seen = [
            each for each in server.requests if each.connection == request.connection
        ]
        return OK if len(seen) == 1 else Answer(0, reset=True)

    with Server(answer) as server, shop.client.ApiClient(configure(server)) as client:
        for _ in range(3):
            assert client.request("GET", "/x").data == {"id": 1}
        assert server.connections == 3
        with pytest.raises(shop.errors.ApiConnectionException):
            client.request("POST", "/x")


@pytest.fixture
def tries(shop: Any, configure: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs a call against answers in turn; gives how often it was sent and how long it waited."""

    def run(method: str, *answers: Any, opts: Any = None, **settings: Any) -> Any:
        waits: list[float] = []
        monkeypatch.setattr(time, "sleep", waits.append)
        with Server(*answers) as server:
            configuration = configure(server, **{"retries": 2, **settings})
            with shop.client.ApiClient(configuration) as client:
                with suppress(shop.errors.ApiException):
                    client.request(method, "/x", opts=opts)
            own = [each for each in waits if each]
            return len(server.requests), own

    return run


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_idempotent_methods_are_tried_again(tries: Any, status: int) -> None:
    count, waits = tries("GET", Answer(status))
    assert count == 3 and len(waits) == 2
    assert 0 <= waits[0] <= 0.5 and 0 <= waits[1] <= 1.0
    assert tries("GET", Answer(status), OK)[0] == 2
    assert tries("POST", Answer(status))[0] == 1
    assert tries("GET", Answer(status), retries=0)[0] == 1
    assert tries("GET", Answer(status), opts={"retries": 1})[0] == 2


@pytest.mark.parametrize("status", [400, 401, 404, 422, 500])
def test_other_statuses_are_final(tries: Any, status: int) -> None:
    assert tries("GET", Answer(status)) == (1, [])


def test_retry_after_is_kept(tries: Any) -> None:
    later = {"Retry-After": "7"}
    assert tries("POST", Answer(429, headers=later), OK) == (2, [7.0])
    assert tries("POST", Answer(503, headers=later), OK) == (2, [7.0])
    assert tries("POST", Answer(502, headers=later), OK) == (1, [])
    assert tries("GET", Answer(429, headers={"Retry-After": "3600"}), OK) == (1, [])


def test_policies(tries: Any, shop: Any) -> None:
    Retry = shop.retry.Retry
    assert (
        tries("GET", Answer(500), retries=Retry(4, statuses=frozenset({500})))[0] == 5
    )
    assert (
        tries("POST", Answer(503), retries=Retry(1, methods=frozenset({"POST"})))[0]
        == 2
    )


def test_broken_connections(tries: Any) -> None:
    assert tries("GET", Answer(0, reset=True), OK)[0] == 2
    assert tries("POST", Answer(0, reset=True), OK)[0] == 1


def test_idempotency_keys(shop: Any, configure: Any) -> None:
    retry = shop.retry.Retry(2, backoff=0.0, idempotency_header="Idempotency-Key")
    with Server(Answer(503), Answer(0, reset=True), OK) as server:
        with shop.client.ApiClient(configure(server, retries=retry)) as client:
            client.request("POST", "/x", body={"a": 1})
            keys = [each.headers["idempotency-key"] for each in server.requests]
            assert len(keys) == 3 and len(set(keys)) == 1 and len(keys[0]) == 36
            assert {each.body for each in server.requests} == {b'{"a":1}'}
            client.request("POST", "/x", opts={"idempotency_key": "mine"})
            assert server.last.headers["idempotency-key"] == "mine"


def test_bodies_that_cannot_be_sent_twice(shop: Any, configure: Any) -> None:
    with Server(Answer(503), OK) as server:
        with shop.client.ApiClient(configure(server, retries=2)) as client:
            with pytest.raises(shop.errors.ServiceException):
                client.request("PUT", "/x", body=iter([b"once"]))
        assert len(server.requests) == 1


def test_no_connection_is_tried_again(shop: Any) -> None:
    slept: list[float] = []
    configuration = shop.configuration.Configuration("http://127.0.0.1:1", api_key="k")
    configuration.retries = shop.retry.Retry(2, backoff=0.01)
    configuration.before_request = lambda request: slept.append(time.monotonic())
    with shop.client.ApiClient(configuration) as client:
        with pytest.raises(shop.errors.ApiConnectionException):
            client.request("POST", "/x", opts={"total_timeout": 5})


def test_total_timeout_bounds_retries(shop: Any, configure: Any) -> None:
    later = Answer(503, headers={"Retry-After": "20"})
    with (
        Server(later) as server,
        shop.client.ApiClient(configure(server, retries=5)) as client,
    ):
        started = time.monotonic()
        with pytest.raises(shop.errors.ServiceException):
            client.request("GET", "/x", opts={"total_timeout": 10})
        assert time.monotonic() - started < 10 and len(server.requests) == 1


def test_many_threads(shop: Any, configure: Any) -> None:
    def answer(request: Recorded) -> Answer:
        return json_answer(
            {"id": int(request.path.rsplit("/")[-1]), "owner": {"pet": {}}}
        )

    with Server(answer) as server, shop.client.ApiClient(configure(server)) as client:
        api = shop.pets.PetsApi(client)
        with ThreadPoolExecutor(32) as pool:
            pets = list(pool.map(api.get_pet, range(400)))
        assert [pet.id for pet in pets] == list(range(400))
        assert server.connections <= 32


def test_many_tasks(shop: Any, configure: Any) -> None:
    def answer(request: Recorded) -> Answer:
        return json_answer({"id": int(request.path.rsplit("/")[-1])})

    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            api = shop.aio_pets.AsyncPetsApi(client)
            pets = await asyncio.gather(*(api.get_pet(number) for number in range(200)))
            assert [pet.id for pet in pets] == list(range(200))

    with Server(answer) as server:
        asyncio.run(main(server))


def test_models_are_built_once_by_many_threads(shop: Any) -> None:
    root = shop.models.__file__.removesuffix("/deep/shop_client/models/__init__.py")
    code = (
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from deep.shop_client import models\n"
        "from deep.shop_client._runtime.answer.types import resolve\n"
        "from deep.shop_client._runtime.models.building import adapter\n"
        "def work(n):\n"
        "    if n % 2:\n"
        "        return models.Pet(id=n, node={'name': 'x'}).id\n"
        '    text = b\'[{"id": %d, "owner": {"pet": {"petType": "cat"}}}]\' % n\n'
        "    return adapter(resolve('list[Pet]')).validate_json(text)[0].id\n"
        "with ThreadPoolExecutor(16) as pool:\n"
        "    assert list(pool.map(work, range(200))) == list(range(200))\n"
    )
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", code],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stderr == ""


def test_event_loops_have_connections_of_their_own(shop: Any, configure: Any) -> None:
    async def call(client: Any) -> Any:
        try:
            return (await client.request("GET", "/x")).data
        finally:
            await client.close()

    with Server(OK) as server:
        client = shop.client.AsyncApiClient(configure(server))
        assert [asyncio.run(call(client)) for _ in range(2)] == [{"id": 1}] * 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_has_connections_of_its_own(shop: Any, configure: Any) -> None:
    with Server(OK) as server, shop.client.ApiClient(configure(server)) as client:
        client.request("GET", "/parent")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if client.request("GET", "/child").data == {"id": 1} else 1
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        client.request("GET", "/parent")
        numbers = {each.path: each.connection for each in server.requests}
        assert numbers == {"/parent": 1, "/child": 2}


def test_an_injected_client(shop: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"host": request.url.host})

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as given:
        configuration = shop.configuration.Configuration(
            "http://shop.test", http_client=given
        )
        with shop.client.ApiClient(configuration) as client:
            assert client.request("GET", "/x").data == {"host": "shop.test"}
        assert not given.is_closed


def test_proxy(shop: Any, configure: Any) -> None:
    with Server(OK) as proxy:
        address = proxy.url.replace("://", "://user:hidden@")
        settings = {"proxy": address, "no_proxy": "127.0.0.1", "api_key": "k"}
        configuration = shop.configuration.Configuration("http://shop.test", **settings)
        with shop.client.ApiClient(configuration) as client, Server(OK) as direct:
            client.request("GET", "/x", query_params={"a": "b c"})
            assert proxy.last.target == "http://shop.test/x?a=b%20c"
            assert proxy.last.headers["proxy-authorization"] == "Basic dXNlcjpoaWRkZW4="
            client.request("GET", "/y", opts={"host": direct.url})
            assert direct.last.target == "/y" and len(proxy.requests) == 1


def test_tls_settings(shop: Any, tmp_path: Any) -> None:
    from deep.shop_client._runtime.exchange.tls import verification  # type: ignore[import-not-found]

    Configuration = shop.configuration.Configuration
    assert verification(Configuration()) is True
    assert verification(Configuration(verify_ssl=False)) is False
    context = verification(Configuration(verify_ssl=False, assert_hostname=False))
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_NONE, False)
    context = verification(Configuration(assert_hostname=False))
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, False)
    with pytest.raises(OSError):
        verification(Configuration(ssl_ca_cert=str(tmp_path / "missing.pem")))


def machines(shop: Any) -> Any:
    """An asynchronous class with an operation that takes a token."""

    class Machines(shop.api.Api):  # type: ignore[misc]
        def op(self) -> Any:
            return self._call("op", "GET", "/x", responses={}, security=("Machine",))

    class AsyncMachines(shop.api.AsyncApi):  # type: ignore[misc]
        op = shop.api.awaited(Machines.op)

    return AsyncMachines


def test_asynchronous_retries_and_tokens(shop: Any, configure: Any) -> None:
    def answer(request: Recorded) -> Answer:
        if request.path == "/token":
            return json_answer({"access_token": "t", "expires_in": 100})
        return OK if len(server.requests) > 3 else Answer(503)

    async def main() -> None:
        settings = {"client_id": "me", "client_secret": "hidden"}
        retries = shop.retry.Retry(3, backoff=0.01)
        configuration = configure(server, retries=retries, **settings)
        async with shop.client.AsyncApiClient(configuration) as client:
            assert await machines(shop)(client).op() == {"id": 1}

    with Server(answer) as server:
        asyncio.run(main())
        assert [each.path for each in server.requests] == ["/token", "/x", "/x", "/x"]
        assert server.last.headers["authorization"] == "Bearer t"


def test_asynchronous_bodies(shop: Any, configure: Any, tmp_path: Any) -> None:
    async def pieces() -> Any:
        yield b"a"
        yield b"b"

    async def main(server: Server) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"content")
        async with shop.client.AsyncApiClient(configure(server)) as client:
            await client.request("PUT", "/x", body=pieces())
            assert server.last.body == b"ab"
            await client.request("PUT", "/x", body=path)
            assert server.last.body == b"content"
            assert server.last.headers["content-length"] == "7"

    with Server(OK) as server:
        asyncio.run(main(server))


def test_an_injected_asynchronous_client(shop: Any) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"path": request.url.path})

    async def main() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as given:
            configuration = shop.configuration.Configuration(
                "http://shop.test", http_client=given
            )
            async with shop.client.AsyncApiClient(configuration) as client:
                assert (await client.call_api("GET", "/x")).data == {"path": "/x"}
            assert not given.is_closed

    asyncio.run(main())


def test_a_client_may_outlive_its_event_loop(shop: Any, configure: Any) -> None:
    closing = json_answer({"id": 1}, Connection="close")
    with Server(closing) as server:
        client = shop.client.AsyncApiClient(configure(server))
        for _ in range(2):
            assert asyncio.run(client.request("GET", "/x")).data == {"id": 1}
        asyncio.run(client.close())


def test_asynchronous_default_client(shop: Any) -> None:
    AsyncApiClient = shop.client.AsyncApiClient
    mine = AsyncApiClient(None, "X-Team", "a", "c=1")
    assert (
        mine.default_headers["X-Team"] == "a"
        and mine.default_headers["Cookie"] == "c=1"
    )
    AsyncApiClient.set_default(mine)
    assert shop.aio_pets.AsyncPetsApi().api_client is mine
    AsyncApiClient.set_default(None)
    assert AsyncApiClient.get_default() is not mine
    AsyncApiClient.set_default(None)
