from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.pets import Pets


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    async def list_pets(self, *, opts: RequestOptions | None = None) -> Pets:
        """GET /pets."""
        return (await self.list_pets_with_http_info(opts=opts)).data

    async def list_pets_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Pets]:
        """Like `list_pets`, with the status code and the headers."""
        return await self._call(
            "list_pets",
            "GET",
            "/pets",
            responses={"200": "Pets", "default": "Error"},
            opts=opts,
        )
