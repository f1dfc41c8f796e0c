from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi, path_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.user import User


class AsyncUsersApi(AsyncApi):
    """Operations tagged "Users"."""

    async def read_users_id_get(
        self, id: str, *, opts: RequestOptions | None = None
    ) -> User:
        """GET /users/{id}."""
        return (await self.read_users_id_get_with_http_info(id, opts=opts)).data

    async def read_users_id_get_with_http_info(
        self, id: str, *, opts: RequestOptions | None = None
    ) -> ApiResponse[User]:
        """Like `read_users_id_get`, with the status code and the headers."""
        return await self._call(
            "read_users_id_get",
            "GET",
            "/users/{id}",
            path_param("id", id),
            responses={"200": "User"},
            opts=opts,
        )

    read = read_users_id_get
    read_with_http_info = read_users_id_get_with_http_info
