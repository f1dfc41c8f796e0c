"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.pictures_api import AsyncPicturesApi
    from .api.pictures_api import PicturesApi


class UploadsClient(Client):
    """Every API class of Uploads, made on first use, on one pool of connections."""

    @cached_property
    def pictures(self) -> PicturesApi:
        from .api.pictures_api import PicturesApi

        return PicturesApi(self.api_client)


class AsyncUploadsClient(AsyncClient):
    """Every API class of Uploads, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def pictures(self) -> AsyncPicturesApi:
        from .aio.pictures_api import AsyncPicturesApi

        return AsyncPicturesApi(self.api_client)
