from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.user import User


class UsersApi(Api):
    """Operations tagged "Users"."""

    def read_users_id_get(self, id: str, *, opts: RequestOptions | None = None) -> User:
        """GET /users/{id}."""
        return self._call(
            "read_users_id_get",
            "GET",
            "/users/{id}",
            path_param("id", id),
            responses={"200": "User"},
            opts=opts,
        )

    read_users_id_get_with_http_info = with_http_info(read_users_id_get)
    read = read_users_id_get
    read_with_http_info = read_users_id_get_with_http_info
