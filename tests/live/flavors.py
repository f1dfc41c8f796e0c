"""The two flavors of the client, used in one way."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

END = object()


class Flavor:
    """Makes clients, and waits for what they give.

    Args:
        package: The client's package.
        url: Where the proxy is.
        key: Its key.
        facade: The class that holds the whole API.
        runner: What runs an asynchronous client.
    """

    def __init__(
        self,
        package: ModuleType,
        url: str,
        key: str,
        facade: type[Any],
        runner: asyncio.Runner | None = None,
    ) -> None:
        self.package = package
        self.url = url
        self.key = key
        self.facade = facade
        self._runner = runner

    @contextmanager
    def client(self, **settings: Any) -> Iterator[Any]:
        """A client of its own, closed at the end; of this proxy and with this key, unless the settings say otherwise."""
        configuration = self.package.Configuration(
            **{"host": self.url, "api_key": self.key, **settings}
        )
        with self.inside(self.facade(configuration=configuration)) as client:
            yield client

    def wait(self, value: Any) -> Any:
        """What a method gives in the end."""
        if self._runner is None:
            return value
        return self._runner.run(_result(value))

    @contextmanager
    def inside(self, context: Any) -> Iterator[Any]:
        """`with`, or `async with`."""
        if self._runner is None:
            with context as entered:
                yield entered
            return
        entered = self.wait(context.__aenter__())
        try:
            yield entered
        finally:
            self.wait(context.__aexit__(None, None, None))

    def each(self, items: Any) -> Iterator[Any]:
        """`for`, or `async for`."""
        if self._runner is None:
            yield from items
            return
        iterator = aiter(items)
        try:
            while (item := self.wait(anext(iterator, END))) is not END:
                yield item
        finally:
            self.wait(iterator.aclose())


async def _result(value: Awaitable[Any] | Any) -> Any:
    return await value if inspect.isawaitable(value) else value
