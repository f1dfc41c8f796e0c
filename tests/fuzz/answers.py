"""Bytes as what a server says, read in every way that there is."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from types import TracebackType
from typing import Any

import httpx2
import typing_extensions

from tests.fuzz.saying import LOGGER, SECRET, Saying


class Answers:
    """Asks a server that says some bytes, in every way.

    Args:
        shop: The modules of a package, by short names.
    """

    def __init__(self, shop: Any) -> None:
        self._shop = shop
        self._server = Saying()
        self._loop = asyncio.new_event_loop()
        # Made once: each takes longer than all that is asked with it.
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

    def read(self, said: bytes) -> None:
        """Read what a server says in every way; whatever gets out that is not the package's own, gets out here.

        Args:
            said: The answer as it comes, head and all.
        """
        self._server.said = said
        for way in (self._typed, self._strict, self._token, self._items, *self._ways()):
            self._try(way)
        self._loop.run_until_complete(self._asynchronous())

    def _try(self, way: Callable[[], object]) -> None:
        try:
            repr(way())
        except self._shop.errors.OpenApiException as error:
            self._look_at(error)

    def _look_at(self, error: Any) -> None:
        with suppress(RecursionError):  # of data that is nested as deep as can be read
            assert str(pickle.loads(pickle.dumps(error))) == str(error)
        assert SECRET not in f"{error}{error!r}"
        if isinstance(error, self._shop.errors.RateLimitException):
            assert error.retry_after is None or error.retry_after >= 0

    def _configuration(self, http: Any, **settings: Any) -> Any:
        return self._shop.configuration.Configuration(
            self._server.url,
            **{"api_key": SECRET, "access_token": SECRET, **settings},
            retries=0,
            timeout=5,
            debugging=True,
            logger=LOGGER,
            http_client=http,
        )

    def _client(self, **settings: Any) -> Any:
        configuration = self._configuration(self._http, **settings)
        return self._shop.client.ApiClient(configuration)

    def _typed(self) -> object:
        with self._client() as client:
            return self._shop.pets.PetsApi(client).get_pet_with_http_info(1)

    def _strict(self) -> object:
        with self._client(strict_responses=True) as client:
            types = "list[Owner | Limited] | dict[str, Node] | None"
            return client.request("GET", "/x", return_type=types)

    def _token(self) -> object:
        machine = {"client_id": "me", "client_secret": SECRET, "access_token": None}
        with self._client(**machine) as client:
            return client.request(
                "GET", "/x", opts={"debug_auth_names": ["Machine", "Token"]}
            )

    def _items(self) -> object:
        pages = self._shop.listing.number_pages("page", items="data", total="total")
        call = self._shop.call.Call("Api.op", "GET", "/x", pages=pages)
        with self._client() as client:
            return list(islice(self._shop.pages.Items(client, call), 3))

    def _ways(self) -> Iterator[Callable[[], object]]:
        for reading in _READINGS:
            yield lambda reading=reading: self._streamed(reading)  # type: ignore[misc]

    def _streamed(self, reading: Callable[[Any, Any], Any]) -> object:
        with self._client() as client:
            api = self._shop.pets.PetsApi(client)
            with self._shop.streaming.streaming(api.get_pet)(1) as response:
                return list(reading(response, self._shop.models.Pet))

    async def _asynchronous(self) -> None:
        for reading in (None, *_READINGS):
            try:
                configuration = self._configuration(self._async_http)
                async with self._shop.client.AsyncApiClient(configuration) as client:
                    api = self._shop.aio_pets.AsyncPetsApi(client)
                    if reading is None:
                        await api.get_pet(1)
                        continue
                    opened = self._shop.streaming.streaming(api.get_pet)(1)
                    async with opened as response:
                        found = reading(response, self._shop.models.Pet)
                        [each async for each in found]
            except self._shop.errors.OpenApiException as error:
                self._look_at(error)


_READINGS: tuple[Callable[[Any, Any], Any], ...] = (
    lambda response, model: response.iter_events(),
    lambda response, model: response.iter_json(model),
    lambda response, model: response.iter_lines(),
)
