from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.old import Old


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    async def get_old(
        self, *, n: int | None = None, opts: RequestOptions | None = None
    ) -> Old:
        """GET /old."""
        return (await self.get_old_with_http_info(n=n, opts=opts)).data

    async def get_old_with_http_info(
        self, *, n: int | None = None, opts: RequestOptions | None = None
    ) -> ApiResponse[Old]:
        """Like `get_old`, with the status code and the headers."""
        return await self._call(
            "get_old",
            "GET",
            "/old",
            query_param("n", n, exclusive_minimum=0),
            responses={"200": "Old"},
            opts=opts,
        )
