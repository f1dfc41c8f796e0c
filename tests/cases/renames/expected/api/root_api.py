from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class RootApi(Api):
    """Operations tagged "Admin"."""

    def create_user(
        self,
        person: User | dict[str, Any],
        *,
        tell: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> User:
        """POST /users."""
        return self._call(
            "create_user",
            "POST",
            "/users",
            body_param(person, name="person", required=True),
            query_param("notify", tell),
            responses={"200": "User"},
            opts=opts,
        )

    create_user_with_http_info = with_http_info(create_user)
