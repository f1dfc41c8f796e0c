from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.foo import Foo
    from ..models.foo2 import Foo2


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users" and "Users"."""

    async def list_users_get(self, *, opts: RequestOptions | None = None) -> list[Foo2]:
        """GET /users."""
        return (await self.list_users_get_with_http_info(opts=opts)).data

    async def list_users_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[Foo2]]:
        """Like `list_users_get`, with the status code and the headers."""
        return await self._call(
            "list_users_get",
            "GET",
            "/users",
            responses={"200": "list[Foo2]"},
            opts=opts,
        )

    async def list_list_get(self, *, opts: RequestOptions | None = None) -> list[Foo]:
        """GET /list."""
        return (await self.list_list_get_with_http_info(opts=opts)).data

    async def list_list_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[Foo]]:
        """Like `list_list_get`, with the status code and the headers."""
        return await self._call(
            "list_list_get", "GET", "/list", responses={"200": "list[Foo]"}, opts=opts
        )

    async def read_a_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /a."""
        return (await self.read_a_get_with_http_info(opts=opts)).data

    async def read_a_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `read_a_get`, with the status code and the headers."""
        return await self._call(
            "read_a_get", "GET", "/a", responses={"200": "None"}, accept=(), opts=opts
        )

    async def read_b_get(self, *, opts: RequestOptions | None = None) -> None:
        """GET /b."""
        return (await self.read_b_get_with_http_info(opts=opts)).data

    async def read_b_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `read_b_get`, with the status code and the headers."""
        return await self._call(
            "read_b_get", "GET", "/b", responses={"200": "None"}, accept=(), opts=opts
        )
