"""The whole API in one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .aio.internal_user_management_api import AsyncInternalUserManagementApi
    from .api.internal_user_management_api import InternalUserManagementApi


class LiteLLMClient(Client):
    """Every API class of LiteLLM API, made on first use, on one pool of connections."""

    @cached_property
    def internal_user_management(self) -> InternalUserManagementApi:
        from .api.internal_user_management_api import InternalUserManagementApi

        return InternalUserManagementApi(self.api_client)


class AsyncLiteLLMClient(AsyncClient):
    """Every API class of LiteLLM API, asynchronous, made on first use, on one pool of
    connections.
    """

    @cached_property
    def internal_user_management(self) -> AsyncInternalUserManagementApi:
        from .aio.internal_user_management_api import AsyncInternalUserManagementApi

        return AsyncInternalUserManagementApi(self.api_client)
