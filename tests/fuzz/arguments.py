"""Bytes as what a caller gives: each byte chooses a value, or is part of one."""

from __future__ import annotations

import asyncio
import io
import math
from collections.abc import AsyncIterator, Callable
from datetime import datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import UUID

import httpx2
import typing_extensions

from tests.fuzz.saying import LOGGER, Saying


class Chooser:
    """Makes values of bytes; when they are at their end, the values are simple ones."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)
        self._depth = 0

    def byte(self) -> int:
        """The next byte."""
        return next(iter(self._data.read(1)), 0)

    def text(self) -> str:
        """A text; bytes that are no UTF-8 become halves of surrogate pairs."""
        return self._data.read(self.byte() % 24).decode("utf-8", "surrogateescape")

    def value(self) -> Any:
        """Anything."""
        kinds = _SIMPLE if self._depth > 4 else (*_SIMPLE, *_NESTED)
        self._depth += 1
        try:
            return kinds[self.byte() % len(kinds)](self)
        finally:
            self._depth -= 1

    def values(self) -> list[Any]:
        """A few of anything."""
        return [self.value() for _ in range(self.byte() % 4)]

    def members(self) -> dict[str, Any]:
        """A few of anything, by names."""
        return {self.text(): self.value() for _ in range(self.byte() % 4)}

    def likely(self, usual: Any, *more: Any) -> Any:
        """A usual value, or one of some more, or anything."""
        chosen = self.byte() % (len(more) + 3)
        if chosen < 2:
            return usual
        return more[chosen - 2] if chosen - 2 < len(more) else self.value()


def _closed(_: Chooser) -> Any:
    opened = io.BytesIO(b"gone")
    opened.close()
    return opened


def _circular_list(chooser: Chooser) -> Any:
    values = chooser.values()
    values.append(values)
    return values


def _circular_dict(chooser: Chooser) -> Any:
    members: dict[str, Any] = chooser.members()
    members[chooser.text()] = {"inner": members}
    return members


def _deep(chooser: Chooser) -> Any:
    value = chooser.value()
    for _ in range(5000):
        value = [value]
    return value


async def _later(values: list[Any]) -> AsyncIterator[Any]:
    for value in values:
        yield value


class _Odd:
    """Nothing that anybody can send."""


_SIMPLE: tuple[Callable[[Chooser], Any], ...] = (
    lambda _: None,
    lambda chooser: chooser.byte() % 2 == 0,
    Chooser.byte,
    Chooser.text,
    Chooser.text,
    lambda chooser: chooser.text().encode("utf-8", "surrogateescape"),
    lambda _: 10**5000,
    lambda _: math.nan,
    lambda _: -math.inf,
    lambda _: 1e308,
    lambda _: Decimal("NaN"),
    lambda _: Decimal("1E+99999"),
    lambda _: datetime.max.replace(tzinfo=timezone(timedelta(hours=-23, seconds=1))),
    lambda _: datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=23, seconds=1))),
    lambda _: time(1, tzinfo=timezone.utc),
    lambda _: UUID(int=7),
    lambda _: _Odd(),
    lambda _: _Odd,
    lambda _: Path("/nowhere/at all"),
    lambda _: Path("/"),
    _closed,
    lambda chooser: io.StringIO(chooser.text()),
    lambda _: 1j,
)
_NESTED: tuple[Callable[[Chooser], Any], ...] = (
    Chooser.values,
    Chooser.members,
    lambda chooser: {chooser.byte(): chooser.value(), None: 1, (1, 2): 2},
    lambda chooser: tuple(chooser.values()),
    lambda chooser: (chooser.text(), chooser.value()),
    lambda chooser: (chooser.text(), chooser.value(), chooser.text()),
    lambda chooser: iter(chooser.values()),
    lambda chooser: _later(chooser.values()),
    _circular_list,
    _circular_dict,
    _deep,
)


class Arguments:
    """Gives a client whatever some bytes say.

    Args:
        shop: The modules of a package, by short names.
    """

    def __init__(self, shop: Any) -> None:
        self._shop = shop
        self._server = Saying()
        body = b'{"id": 1}'
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._server.said = head.encode() + body
        self._loop = asyncio.new_event_loop()
        # Made once: each takes longer than all that is sent with it.
        self._http = httpx2.Client(verify=False)
        self._async_http = httpx2.AsyncClient(verify=False)

    def __enter__(self) -> typing_extensions.Self:
        self._server.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.__exit__(kind, error, traceback)
        self._http.close()
        self._loop.run_until_complete(self._async_http.aclose())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def give(self, data: bytes) -> None:
        """Make one call with hostile arguments, sync and async.

        Args:
            data: What says which.
        """
        for is_async in (False, True):
            chooser = Chooser(data)
            try:
                call = _CALLS[chooser.byte() % len(_CALLS)]
                if is_async:
                    self._loop.run_until_complete(self._later(call, chooser))
                    continue
                with self._shop.client.ApiClient(
                    self._configuration(self._http, chooser)
                ) as client:
                    call(client, self._shop.pets.PetsApi(client), chooser, self._shop)
            except self._shop.errors.OpenApiException as error:
                f"{error}{error!r}".encode("utf-8", "backslashreplace")

    async def _later(self, call: Callable[..., Any], chooser: Chooser) -> None:
        configuration = self._configuration(self._async_http, chooser)
        async with self._shop.client.AsyncApiClient(configuration) as client:
            api = self._shop.aio_pets.AsyncPetsApi(client)
            await call(client, api, chooser, self._shop)

    def _configuration(self, http: Any, chooser: Chooser) -> Any:
        return self._shop.configuration.Configuration(
            self._server.url,
            api_key=chooser.likely("key", "a\nb", "\udc80"),
            username=chooser.likely(None, "ü", "\udc80"),
            api_key_prefix=chooser.likely(None, "Bearer"),
            password=chooser.likely("password"),
            client_side_validation=chooser.byte() % 2 == 0,
            retries=chooser.likely(0),
            timeout=chooser.likely(5, (1, 5)),
            debugging=True,
            logger=LOGGER,
            http_client=http,
        )


def _get(client: Any, api: Any, chooser: Chooser, shop: Any) -> Any:
    return api.get_pet(
        chooser.likely("1"),
        page=chooser.likely(1),
        names=chooser.value(),
        trace=chooser.value(),
        opts=chooser.likely({}, _opts(chooser)),
    )


def _add(client: Any, api: Any, chooser: Chooser, shop: Any) -> Any:
    value = chooser.value()
    if chooser.byte() % 2:
        value = shop.models.Pet.model_construct(id=value, **{"class": value})
    return api.add_pet(value, opts=_opts(chooser))


def _upload(client: Any, api: Any, chooser: Chooser, shop: Any) -> Any:
    return api.upload(chooser.value(), chooser.value(), opts=_opts(chooser))


def _request(client: Any, api: Any, chooser: Chooser, shop: Any) -> Any:
    return client.request(
        chooser.likely("POST", "GE T", "M\udc80", "query"),
        chooser.likely("/x", "/\udc80", "/\x00", "/ü?a=b c#d"),
        query_params=chooser.likely(None, chooser.members()),
        header_params=chooser.likely(None, chooser.members(), _LENGTH),
        body=chooser.value(),
        return_type=chooser.likely(Any, "list[Pet]", "Pet | [", "x" * 9),
        opts=chooser.likely(None, _opts(chooser)),
    )


_LENGTH = {"Content-Length": "17"}
_TYPES = ("application/json", "multipart/form-data", "a/b", "text/plain;charset=\udc80")


def _opts(chooser: Chooser) -> dict[str, Any]:
    kinds: dict[str, Callable[[], Any]] = {
        "query_params": lambda: chooser.likely(chooser.members()),
        "header_params": lambda: chooser.likely(
            chooser.members(),
            _LENGTH,
            {"Transfer-Encoding": "chunked"},
            {"Content-Type": _TYPES[chooser.byte() % len(_TYPES)]},
        ),
        "form_params": lambda: chooser.likely(chooser.members()),
        "debug_body": chooser.value,
        "debug_return_type": lambda: chooser.likely("Any", "Pet", int),
        "debug_auth_names": lambda: chooser.likely(["Login"], ["None"]),
        "timeout": lambda: chooser.likely(5),
        "retries": lambda: chooser.likely(0),
        "host": lambda: chooser.likely(None, "http://[", "http://u:p@h:x", "ftp://h"),
        "idempotency_key": chooser.value,
    }
    names = list(kinds)
    chosen = [names[chooser.byte() % len(names)] for _ in range(chooser.byte() % 3)]
    return {name: kinds[name]() for name in chosen}


_CALLS: tuple[Callable[..., Any], ...] = (_get, _add, _upload, _request)
