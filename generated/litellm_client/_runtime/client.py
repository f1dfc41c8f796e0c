"""What the classes share that hold every API class of the package."""

from __future__ import annotations

from types import TracebackType

import typing_extensions

from ..api_client import ApiClient, AsyncApiClient
from ..configuration import ApiKeyValue, Configuration, configured

__all__ = ["AsyncClient", "Client"]


class Client:
    """Every API class on one `ApiClient`, and so on one pool of connections.

    Args:
        host: Where the API is; see `Configuration`.
        api_key: The key, or keys by scheme; see `Configuration`.
        configuration: All settings; `host` and `api_key` are laid over a copy of it.
        api_client: A client to share, in place of a configuration.
    """

    def __init__(
        self,
        host: str | None = None,
        api_key: ApiKeyValue = None,
        *,
        configuration: Configuration | None = None,
        api_client: ApiClient | None = None,
    ) -> None:
        self.api_client = api_client or ApiClient(
            configured(host, api_key, configuration)
        )

    def close(self) -> None:
        """Closes the connections; the client can be used again."""
        self.api_client.close()

    def __enter__(self) -> typing_extensions.Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient:
    """Every asynchronous API class on one `AsyncApiClient`; takes what `Client` takes."""

    def __init__(
        self,
        host: str | None = None,
        api_key: ApiKeyValue = None,
        *,
        configuration: Configuration | None = None,
        api_client: AsyncApiClient | None = None,
    ) -> None:
        self.api_client = api_client or AsyncApiClient(
            configured(host, api_key, configuration)
        )

    async def close(self) -> None:
        """Closes the connections; the client can be used again."""
        await self.api_client.close()

    aclose = close

    async def __aenter__(self) -> typing_extensions.Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
