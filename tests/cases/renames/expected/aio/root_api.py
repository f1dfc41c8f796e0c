from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.user import User


class AsyncRootApi(AsyncApi):
    """Operations tagged "Admin"."""

    async def create_user(
        self,
        person: User | dict[str, Any],
        *,
        tell: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> User:
        """POST /users."""
        return (
            await self.create_user_with_http_info(person, tell=tell, opts=opts)
        ).data

    async def create_user_with_http_info(
        self,
        person: User | dict[str, Any],
        *,
        tell: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[User]:
        """Like `create_user`, with the status code and the headers."""
        return await self._call(
            "create_user",
            "POST",
            "/users",
            body_param(person, name="person", required=True),
            query_param("notify", tell),
            responses={"200": "User"},
            opts=opts,
        )
