"""Answers that are read while they come in."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from litellm_client_generator.runtime._runtime.answer.decoders import (
    EventDecoder,
    JsonLinesDecoder,
    LineDecoder,
)
from tests.servers import Answer, Recorded, Server, json_answer

EVENTS = {"Content-Type": "text/event-stream"}

STREAM = (
    "\ufeff: a comment\r\n"
    "event: greeting\r\nid: 7\r\nretry: 100\r\ndata: grüße\r\ndata:  two\r\n\r\n"
    "data\n\n"
    "id: 8\n\n"
    'data: {"a": "\u2028"}\r\r'
    "unknown: x\ndata:three\nid: \0bad\nretry: 1x\n\n"
    "data: cut off"
).encode()


def decode(decoder: Any, chunks: list[bytes]) -> list[Any]:
    items = [item for chunk in chunks for item in decoder.feed(chunk)]
    return [*items, *decoder.end()]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_events(size: int) -> None:
    chunks = [STREAM[start : start + size] for start in range(0, len(STREAM), size)]
    events = decode(EventDecoder(), chunks)
    assert [(each.event, each.data, each.id, each.retry) for each in events] == [
        ("greeting", "grüße\n two", "7", 100),
        ("message", "", "7", None),
        ("message", '{"a": "\u2028"}', "8", None),
        ("message", "three", "8", None),
    ]
    assert events[2].json() == {"a": "\u2028"}


def test_lines() -> None:
    text = "a\r\nb\rc\n\nü\u2028d".encode()
    for cuts in itertools.combinations(range(1, len(text)), 2):
        chunks = [text[: cuts[0]], text[cuts[0] : cuts[1]], text[cuts[1] :]]
        assert decode(LineDecoder(), chunks) == ["a", "b", "c", "", "ü\u2028d"]
    assert decode(LineDecoder(), [b"\xff\n"]) == ["\ufffd"]


def test_a_line_that_ends_in_cr_is_given_at_once() -> None:
    decoder = LineDecoder()
    assert list(decoder.feed(b"a\r")) == ["a"]
    assert list(decoder.feed(b"\nb\n")) == ["b"]


def test_json_lines() -> None:
    assert decode(JsonLinesDecoder(), [b'{"a":', b"1}\n\n\x1e[2]\n3"]) == [
        {"a": 1},
        [2],
        3,
    ]


@pytest.fixture
def stream(shop: Any, configure: Any) -> Any:
    """Opens an answer, gives it to a function, and returns what that returns, sync and async."""

    def run(answer: Answer, use: Any, use_async: Any) -> Any:
        async def main(server: Server) -> Any:
            async with shop.client.AsyncApiClient(configure(server)) as client:
                api = shop.aio_pets.AsyncPetsApi(client)
                async with shop.streaming.streaming(api.get_pet)(1, page=2) as response:
                    return await use_async(response)

        with Server(answer) as server:
            with shop.client.ApiClient(configure(server)) as client:
                api = shop.pets.PetsApi(client)
                with shop.streaming.streaming(api.get_pet)(1, page=2) as response:
                    one = use(response)
            other = asyncio.run(main(server))
            assert {each.target for each in server.requests} == {"/pets/1?page=2"}
        assert one == other
        return one

    return run


def test_reading(stream: Any) -> None:
    answer = Answer(200, b"a\nb", {"X-Id": "1"})

    async def read(response: Any) -> Any:
        return response.status_code, response.headers["x-id"], await response.read()

    assert stream(
        answer, lambda r: (r.status_code, r.headers["x-id"], r.read()), read
    ) == (
        200,
        "1",
        b"a\nb",
    )

    async def lines(response: Any) -> Any:
        return [line async for line in response.iter_lines()]

    assert stream(answer, lambda r: list(r.iter_lines()), lines) == ["a", "b"]

    async def values(response: Any) -> Any:
        return [value async for value in response.iter_json()]

    assert stream(Answer(200, b"1\n[2]\n"), lambda r: list(r.iter_json()), values) == [
        1,
        [2],
    ]


def test_events_up_to_done(stream: Any) -> None:
    answer = Answer(
        headers=EVENTS, chunks=[b'data: {"n": 1}\n', b'\ndata: {"n"', b": 2}\n\ndata: [DONE]\n\ndata: 3\n\n"]
    )  # fmt: skip

    async def events(response: Any) -> Any:
        return [event.json() async for event in response.iter_events()]

    def events_sync(response: Any) -> Any:
        return [event.json() for event in response.iter_events()]

    assert stream(answer, events_sync, events) == [{"n": 1}, {"n": 2}]


def test_events_as_what_their_data_is(stream: Any, shop: Any) -> None:
    data = b'data: {"id": 1, "name": "Rex"}\n\ndata: {"name": 5}\n\ndata: [DONE]\n\n'
    answer = Answer(headers=EVENTS, chunks=[data])

    async def events(response: Any) -> Any:
        return [pet async for pet in response.iter_events(shop.models.Pet)]

    first, second = stream(
        answer, lambda r: list(r.iter_events(shop.models.Pet)), events
    )
    assert first == shop.models.Pet(id=1, name="Rex")
    assert (type(second), second.name) == (shop.models.Pet, 5)


@pytest.mark.parametrize(
    ("event", "name", "text"),
    [
        ('data: {"error": {"message": "no shop-secret-1", "code": 429}}', "RateLimitException", "no ***"),
        ('data: {"error": {"message": "no", "code": "500"}}', "ServiceException", "no"),
        ("event: error\ndata: broken", "ApiException", "broken"),
    ],
)  # fmt: skip
def test_errors_in_the_stream(
    stream: Any, shop: Any, event: str, name: str, text: str
) -> None:
    def check(seen: list[Any], caught: Any) -> Any:
        assert seen == [1] and type(caught.value).__name__ == name
        assert str(caught.value).endswith(f": {text}")
        return str(caught.value)

    def use(response: Any) -> Any:
        seen: list[Any] = []
        with pytest.raises(shop.errors.ApiException) as caught:
            for each in response.iter_events():
                seen.append(each.json())
        return check(seen, caught)

    async def use_async(response: Any) -> Any:
        seen: list[Any] = []
        with pytest.raises(shop.errors.ApiException) as caught:
            async for each in response.iter_events():
                seen.append(each.json())
        return check(seen, caught)

    stream(Answer(200, f"data: 1\n\n{event}\n\n".encode(), EVENTS), use, use_async)


class Waiting:
    """Two events; the second is sent when the first was seen."""

    def __init__(self) -> None:
        self.seen = threading.Event()
        self.in_time = False

    def __iter__(self) -> Iterator[bytes]:
        self.seen.clear()
        yield b"data: 1\n\n"
        self.in_time = self.seen.wait(10)
        yield b"data: 2\n\n"


def test_events_come_as_they_are_sent(stream: Any) -> None:
    chunks = Waiting()

    def use(response: Any) -> Any:
        for _ in response.iter_events():
            chunks.seen.set()
        return chunks.in_time

    async def use_async(response: Any) -> Any:
        async for _ in response.iter_events():
            chunks.seen.set()
        return chunks.in_time

    assert stream(Answer(headers=EVENTS, chunks=chunks), use, use_async) is True


def test_leaving_early_releases_the_connection(shop: Any, configure: Any) -> None:
    endless = Answer(headers=EVENTS, chunks=[b"data: 1\n\n"] * 1000)
    with Server(endless) as server:
        configuration = configure(server, connection_pool_maxsize=1, timeout=2)
        with shop.client.ApiClient(configuration) as client:
            for _ in range(3):
                with shop.streaming.streaming(shop.pets.PetsApi(client).get_pet)(
                    1
                ) as response:
                    assert next(iter(response.iter_events())).data == "1"

        async def main() -> None:
            async with shop.client.AsyncApiClient(configuration) as client:
                api = shop.aio_pets.AsyncPetsApi(client)
                for _ in range(3):
                    async with shop.streaming.streaming(api.get_pet)(1) as response:
                        async for event in response.iter_events():
                            assert event.data == "1"
                            break

        asyncio.run(main())


def test_files(stream: Any, tmp_path: Path) -> None:
    path = tmp_path / "download"
    answer = Answer(chunks=[b"x" * 1000] * 50)

    def use(response: Any) -> Any:
        response.stream_to_file(path)
        return path.read_bytes()

    async def use_async(response: Any) -> Any:
        path.unlink()
        await response.stream_to_file(str(path))
        return path.read_bytes()

    assert stream(answer, use, use_async) == b"x" * 50_000
    assert [each.name for each in tmp_path.iterdir()] == ["download"]


def test_broken_streams(stream: Any, shop: Any, tmp_path: Path) -> None:
    answer = Answer(200, b"short", {"Content-Length": "100"}, close=True)
    path = tmp_path / "download"

    def use(response: Any) -> Any:
        with pytest.raises(shop.errors.ApiConnectionException) as caught:
            response.stream_to_file(path)
        return str(caught.value)

    async def use_async(response: Any) -> Any:
        with pytest.raises(shop.errors.ApiConnectionException) as caught:
            await response.stream_to_file(path)
        return str(caught.value)

    assert stream(answer, use, use_async).startswith("GET /pets/{pet_id}: ")
    assert list(tmp_path.iterdir()) == []


def both(path: Any) -> tuple[Any, Any]:
    """What writes an answer to a file, sync and async, and gives what was raised."""

    def use(response: Any) -> Any:
        try:
            response.stream_to_file(path)
        except Exception as error:
            return type(error).__name__, str(error)

    async def use_async(response: Any) -> Any:
        try:
            await response.stream_to_file(path)
        except Exception as error:
            return type(error).__name__, str(error)

    return use, use_async


def test_a_failed_download_leaves_the_former_file(stream: Any, tmp_path: Path) -> None:
    path = tmp_path / "download"
    path.write_text("former")
    answer = Answer(200, b"short", {"Content-Length": "100"}, close=True)
    assert stream(answer, *both(path))[0] == "ApiConnectionException"
    assert path.read_text() == "former"
    assert [each.name for each in tmp_path.iterdir()] == ["download"]


def test_links_are_replaced_and_not_followed(stream: Any, tmp_path: Path) -> None:
    victim, path = tmp_path / "victim", tmp_path / "download"
    victim.write_text("victim")
    for planted in (path, tmp_path / "download.part"):
        planted.symlink_to(victim)
    assert stream(Answer(200, b"new"), *both(path)) is None
    assert (victim.read_text(), path.read_text()) == ("victim", "new")
    assert not path.is_symlink()
    assert (tmp_path / "download.part").is_symlink()


def test_downloads_have_the_mode_of_new_files(stream: Any, tmp_path: Path) -> None:
    path, usual = tmp_path / "download", tmp_path / "usual"
    former = os.umask(0o027)
    try:
        usual.touch()
        assert stream(Answer(200, b"new"), *both(path)) is None
    finally:
        os.umask(former)
    assert path.stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize(
    ("place", "told"),
    [("missing/file", "there is no folder"), ("", "it is no file"), ("pipe", "it is no file"), ("file/x", "there is no folder")],
)  # fmt: skip
def test_where_no_file_can_be(
    stream: Any, tmp_path: Path, place: str, told: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").touch()
    before = sorted(tmp_path.iterdir())
    kind, message = stream(Answer(200, b"new"), *both(tmp_path / place))
    assert kind == "ApiValueError" and told in message
    assert sorted(tmp_path.iterdir()) == before


def test_two_downloads_of_one_file(shop: Any, configure: Any, tmp_path: Path) -> None:
    path = tmp_path / "download"
    bodies = [[b"a" * 10_000] * 30, [b"b" * 10_000] * 30]

    def answer(request: Recorded) -> Answer:
        body = bodies[int(request.path.rpartition("/")[2])]
        return Answer(chunks=[piece for each in body for piece in (each, 0.002)])

    async def fetch(client: Any, number: int) -> None:
        api = shop.aio_pets.AsyncPetsApi(client)
        async with shop.streaming.streaming(api.get_pet)(number) as response:
            await response.stream_to_file(path)

    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            await asyncio.gather(fetch(client, 0), fetch(client, 1))

    def fetch_here(client: Any, number: int) -> None:
        api = shop.pets.PetsApi(client)
        with shop.streaming.streaming(api.get_pet)(number) as response:
            response.stream_to_file(path)

    with Server(answer) as server:
        asyncio.run(main(server))
        assert path.read_bytes() in [b"".join(body) for body in bodies]
        path.unlink()
        with shop.client.ApiClient(configure(server)) as client:
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(fetch_here, [client] * 2, [0, 1]))
    assert path.read_bytes() in [b"".join(body) for body in bodies]
    assert [each.name for each in tmp_path.iterdir()] == ["download"]


def test_a_download_that_is_cancelled_leaves_nothing(
    shop: Any, configure: Any, tmp_path: Path
) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            api = shop.aio_pets.AsyncPetsApi(client)
            async with shop.streaming.streaming(api.get_pet)(1) as response:
                writing = response.stream_to_file(tmp_path / "download")
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(writing, 0.3)

    with Server(Answer(chunks=[b"a", 60])) as server:
        asyncio.run(main(server))
    assert list(tmp_path.iterdir()) == []


def test_error_statuses_raise(shop: Any, configure: Any) -> None:
    async def main(server: Server) -> None:
        async with shop.client.AsyncApiClient(configure(server)) as client:
            api = shop.aio_pets.AsyncPetsApi(client)
            with pytest.raises(shop.errors.NotFoundException, match="gone"):
                async with shop.streaming.streaming(api.get_pet)(1):
                    raise AssertionError

    with Server(json_answer({"detail": "gone"}, 404)) as server:
        with shop.client.ApiClient(configure(server)) as client:
            api = shop.pets.PetsApi(client)
            with pytest.raises(shop.errors.NotFoundException, match="gone"):
                with shop.streaming.streaming(api.get_pet)(1):
                    raise AssertionError
            with pytest.raises(shop.errors.ApiValueError, match="Missing the required"):
                with shop.streaming.streaming(api.get_pet_with_http_info)(None):
                    raise AssertionError
        asyncio.run(main(server))


def test_what_cannot_be_streamed(shop: Any, configure: Any) -> None:
    with pytest.raises(shop.errors.ApiTypeError):
        shop.streaming.streaming(json.loads)
    one = shop.streaming.streaming(shop.pets.PetsApi(shop.client.ApiClient()).get_pet)(
        1
    )
    other = shop.aio_pets.AsyncPetsApi(shop.client.AsyncApiClient()).get_pet
    with pytest.raises(shop.errors.ApiTypeError, match="use `async with`"):
        with shop.streaming.streaming(other)(1):
            raise AssertionError

    async def wait() -> None:
        async with one:
            raise AssertionError

    with pytest.raises(shop.errors.ApiTypeError, match="use `with`"):
        asyncio.run(wait())
