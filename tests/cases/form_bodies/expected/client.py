"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.forms_api import AsyncFormsApi
    from .api.forms_api import FormsApi


class FormsClient(Client):
    """Every API class of Forms, made on first use, on one pool of connections."""

    @cached_property
    def forms(self) -> FormsApi:
        from .api.forms_api import FormsApi

        return FormsApi(self.api_client)


class AsyncFormsClient(AsyncClient):
    """Every API class of Forms, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def forms(self) -> AsyncFormsApi:
        from .aio.forms_api import AsyncFormsApi

        return AsyncFormsApi(self.api_client)
