from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi, path_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    async def get_thing_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /c."""
        return (await self.get_thing_get_with_http_info(opts=opts)).data

    async def get_thing_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `get_thing_get`, with the status code and the headers."""
        return await self._call(
            "get_thing_get",
            "GET",
            "/c",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    async def get_thing_post(self, *, opts: RequestOptions | None = None) -> None:
        """POST /c."""
        return (await self.get_thing_post_with_http_info(opts=opts)).data

    async def get_thing_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `get_thing_post`, with the status code and the headers."""
        return await self._call(
            "get_thing_post",
            "POST",
            "/c",
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )

    async def no_id_name_get(
        self, id: str, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /no/{id}/name."""
        return (await self.no_id_name_get_with_http_info(id, opts=opts)).data

    async def no_id_name_get_with_http_info(
        self, id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `no_id_name_get`, with the status code and the headers."""
        return await self._call(
            "no_id_name_get",
            "GET",
            "/no/{id}/name",
            path_param("id", id),
            responses={"200": "None"},
            accept=(),
            opts=opts,
        )
