from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class UsersApi(Api):
    """Operations tagged "users"."""

    def list_users_users_get(self, *, opts: RequestOptions | None = None) -> list[User]:
        """GET /users."""
        return self._call(
            "list_users_users_get",
            "GET",
            "/users",
            responses={"200": "list[User]"},
            opts=opts,
        )

    list_users_users_get_with_http_info = with_http_info(list_users_users_get)

    def read_user_users_user_id_get(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /users/{user_id}."""
        self._call(
            "read_user_users_user_id_get",
            "GET",
            "/users/{user_id}",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_user_users_user_id_get_with_http_info = with_http_info(
        read_user_users_user_id_get
    )
