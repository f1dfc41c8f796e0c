"""Listings are walked to their end: by number, by offset, by cursor; one page at a time; sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from litellm_client_generator.runtime._runtime.api import (
    Api,
    AsyncApi,
    awaited,
    cursor_pages,
    number_pages,
    offset_pages,
    query_param,
)
from litellm_client_generator.runtime._runtime.call.listing import Listing
from litellm_client_generator.runtime._runtime.pages import iterate
from litellm_client_generator.runtime.api_client import ApiClient, AsyncApiClient
from litellm_client_generator.runtime.configuration import Configuration
from litellm_client_generator.runtime.exceptions import (
    ApiTypeError,
    ResponseValidationException,
)
from tests.servers import Answer, Recorded, Server, json_answer

ITEMS = list(range(7))


class ThingsApi(Api):
    """A listing, walked as `rule` says."""

    rule: Listing | None

    def list_things(self, *, at: Any = None, size: int | None = None) -> dict[str, Any]:
        answer: dict[str, Any] = self._call(
            "list_things",
            "GET",
            "/things",
            query_param("at", at),
            query_param("size", size),
            responses={"200": "Any"},
            pages=self.rule,
        )
        return answer


class AsyncThingsApi(AsyncApi):
    """The same, asynchronous."""

    rule: Listing | None

    list_things = awaited(ThingsApi.list_things)


def listing(shape: Callable[[dict[str, str]], Any]) -> Callable[[Recorded], Answer]:
    """A server's listing: from the query to the answer."""

    def answer(request: Recorded) -> Answer:
        return json_answer(
            shape({name: values[0] for name, values in parse_qs(request.query).items()})
        )

    return answer


def numbered(query: dict[str, str]) -> Any:
    page, size = int(query.get("at", 1)), int(query.get("size", 3))
    return {
        "data": ITEMS[(page - 1) * size : page * size],
        "meta": {"pages": -(-len(ITEMS) // size)},
        "total": len(ITEMS),
    }


def bare(query: dict[str, str]) -> Any:
    page, size = int(query.get("at", 1)), int(query.get("size", 3))
    return ITEMS[(page - 1) * size : page * size]


def offset(query: dict[str, str]) -> Any:
    start = int(query.get("at", 0))
    return {"data": ITEMS[start : start + 3], "total": len(ITEMS)}


def counted_from_one(query: dict[str, str]) -> Any:
    start = int(query.get("at", 1))
    return {"data": ITEMS[start - 1 : start + 2], "total": len(ITEMS)}


def cursor(query: dict[str, str]) -> Any:
    start = int(query.get("at", "c0")[1:])
    following = start + 3
    return {
        "data": ITEMS[start:following],
        "next": f"c{following}",
        "more": following < len(ITEMS),
    }


def deaf(query: dict[str, str]) -> Any:
    return {"data": ITEMS}


CASES = {
    "a number, and how many pages there are": (
        number_pages("at", size="size", items="data", last="meta.pages"),
        numbered,
        3,
    ),
    "a number, and how many items there are": (
        number_pages("at", size="size", items="data", total="total"),
        numbered,
        3,
    ),
    "a number, until a page is empty": (number_pages("at", items="data"), numbered, 4),
    "a number, of lists": (number_pages("at", size="size"), bare, 4),
    "an offset": (offset_pages("at", items="data", total="total"), offset, 3),
    "an offset from one": (
        offset_pages("at", items="data", total="total", start=1),
        counted_from_one,
        3,
    ),
    "a cursor": (cursor_pages("at", items="data", next="next", more="more"), cursor, 3),
    "a server that takes no notice": (number_pages("at", items="data"), deaf, 2),
}


@pytest.mark.parametrize("name", CASES)
def test_walks_to_the_end(name: str) -> None:
    rule, shape, requests = CASES[name]
    with (
        Server(listing(shape)) as server,
        ApiClient(Configuration(host=server.url)) as client,
    ):
        api = ThingsApi(client)
        api.rule = rule
        assert list(iterate(api.list_things)()) == ITEMS
        assert len(server.requests) == requests


@pytest.mark.parametrize("name", CASES)
def test_walks_to_the_end_asynchronously(name: str) -> None:
    rule, shape, requests = CASES[name]

    async def walk(url: str) -> list[Any]:
        async with AsyncApiClient(Configuration(host=url)) as client:
            api = AsyncThingsApi(client)
            api.rule = rule
            return [item async for item in iterate(api.list_things)()]

    with Server(listing(shape)) as server:
        assert asyncio.run(walk(server.url)) == ITEMS
        assert len(server.requests) == requests


def ring(query: dict[str, str]) -> Any:
    """Three pages, again and again."""
    place = int(query.get("at", "c0").strip("c")) % 3
    return {"data": [{"id": place}], "next": f"c{place + 1}"}


def stuck(query: dict[str, str]) -> Any:
    """The last page names itself as the one behind it."""
    place = min(int(query.get("at", "c0")[1:]) + 1, 3)
    return {"data": [{"id": place, "at": query.get("at")}], "next": f"c{place}"}


def fresh(query: dict[str, str]) -> Any:
    """The first page, under a cursor that is new each time."""
    return {"data": [{"id": 1}], "next": query.get("at", "c") + "c"}


CIRCLES = {
    "cursors in a circle": (cursor_pages("at", items="data", next="next"), ring, 3, 4),
    "a cursor that stays": (cursor_pages("at", items="data", next="next"), stuck, 4, 4),
    "new cursors to one page": (
        cursor_pages("at", items="data", next="next"),
        fresh,
        1,
        2,
    ),
    "numbers in a circle": (number_pages("at", items="data"), ring, 2, 3),
    "offsets in a circle": (offset_pages("at", items="data"), ring, 3, 4),
}


@pytest.mark.parametrize("name", CIRCLES)
def test_a_circle_is_left(name: str) -> None:
    rule, shape, items, requests = CIRCLES[name]

    async def walk(url: str, taken: list[Any]) -> None:
        async with AsyncApiClient(Configuration(host=url)) as client:
            api = AsyncThingsApi(client)
            api.rule = rule
            async for item in iterate(api.list_things)():
                taken.append(item)

    message = "GET /things: 200 OK: the listing goes round in a circle"
    for is_async in (False, True):
        taken: list[Any] = []
        with Server(listing(shape)) as server:
            with pytest.raises(ResponseValidationException, match=message):
                if is_async:
                    asyncio.run(walk(server.url, taken))
                with ApiClient(Configuration(host=server.url)) as client:
                    api = ThingsApi(client)
                    api.rule = rule
                    taken.extend(iterate(api.list_things)())
            assert (len(taken), len(server.requests)) == (items, requests)


def test_asks_for_a_page_when_it_is_needed() -> None:
    with (
        Server(listing(numbered)) as server,
        ApiClient(Configuration(host=server.url)) as client,
    ):
        api = ThingsApi(client)
        api.rule = number_pages("at", size="size", items="data", total="total")
        items = iter(iterate(api.list_things)(size=2))
        assert not server.requests
        assert [next(items), next(items)] == [0, 1]
        assert len(server.requests) == 1
        assert next(items) == 2
        assert [request.query for request in server.requests] == [
            "size=2",
            "at=2&size=2",
        ]


def test_starts_where_it_is_told() -> None:
    with (
        Server(listing(numbered)) as server,
        ApiClient(Configuration(host=server.url)) as client,
    ):
        api = ThingsApi(client)
        api.rule = number_pages("at", size="size", items="data", total="total")
        assert list(iterate(api.list_things)(at=2, size=3)) == ITEMS[3:]
        assert len(server.requests) == 2


def test_each_loop_starts_anew() -> None:
    with (
        Server(listing(numbered)) as server,
        ApiClient(Configuration(host=server.url)) as client,
    ):
        api = ThingsApi(client)
        api.rule = number_pages("at", items="data", last="meta.pages")
        items = iterate(api.list_things)()
        assert list(items) == list(items) == ITEMS


def test_refuses_what_is_no_listing() -> None:
    api = ThingsApi(ApiClient(Configuration(host="http://127.0.0.1:9")))
    api.rule = None
    with pytest.raises(
        ApiTypeError, match=r"ThingsApi.list_things is no listing that comes in pages"
    ):
        iterate(api.list_things)()
    with pytest.raises(ApiTypeError, match="a method of an API object"):
        iterate(len)  # type: ignore[arg-type]


HTML = Answer(200, b"<html><title>Log in</title></html>", {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("answer", "place"),
    [
        (HTML, "data"),
        (json_answer({"error": "no"}), "data"),
        (json_answer([]), "data"),
        (json_answer({"data": "many"}), "data"),
        (json_answer({"data": {"items": 1}}), "data.items"),
        (json_answer({"error": "no"}), ""),
    ],
)
def test_an_answer_without_a_list_is_no_page(answer: Answer, place: str) -> None:
    async def walk(url: str) -> None:
        async with AsyncApiClient(Configuration(host=url)) as client:
            api = AsyncThingsApi(client)
            api.rule = number_pages("at", items=place)
            async for _ in iterate(api.list_things)():
                raise AssertionError

    said = f"no list at \\$({'.' + place if place else ''})?$"
    with Server(answer) as server, ApiClient(Configuration(server.url)) as client:
        api = ThingsApi(client)
        api.rule = number_pages("at", items=place)
        with pytest.raises(ResponseValidationException, match=said) as caught:
            list(iterate(api.list_things)())
        assert (caught.value.status, caught.value.path) == (200, "/things")
        with pytest.raises(ResponseValidationException, match=said):
            asyncio.run(walk(server.url))


def test_null_in_the_place_of_a_list_is_an_empty_page() -> None:
    with (
        Server(json_answer({"data": None})) as server,
        ApiClient(Configuration(server.url)) as client,
    ):
        api = ThingsApi(client)
        api.rule = number_pages("at", items="data")
        assert list(iterate(api.list_things)()) == []


def test_each_kind_of_listing_has_its_loop() -> None:
    async def walk(items: Any) -> None:
        async for _ in items:
            raise AssertionError

    sync, later = ThingsApi(ApiClient()), AsyncThingsApi(AsyncApiClient())
    sync.rule = later.rule = number_pages("at", items="data")
    items: Any = iterate(later.list_things)()
    with pytest.raises(ApiTypeError, match="walked with `async for`"):
        list(items)
    with pytest.raises(ApiTypeError, match="walked with `for`"):
        asyncio.run(walk(iterate(sync.list_things)()))
