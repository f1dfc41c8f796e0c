from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class KeysApi(Api):
    """Operations tagged "keys"."""

    def read_users_user_id_keys_get(
        self, user_id: int, *, opts: RequestOptions | None = None
    ) -> None:
        """GET /users/{user_id}/keys."""
        self._call(
            "read_users_user_id_keys_get",
            "GET",
            "/users/{user_id}/keys",
            path_param("user_id", user_id),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    read_users_user_id_keys_get_with_http_info = with_http_info(
        read_users_user_id_keys_get
    )
    read = read_users_user_id_keys_get
    read_with_http_info = read_users_user_id_keys_get_with_http_info
