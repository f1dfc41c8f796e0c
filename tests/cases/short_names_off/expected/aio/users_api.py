from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users"."""

    list_users_users_get = awaited(UsersApi.list_users_users_get)
    list_users_users_get_with_http_info = with_http_info(list_users_users_get)

    read_user_users_user_id_get = awaited(UsersApi.read_user_users_user_id_get)
    read_user_users_user_id_get_with_http_info = with_http_info(
        read_user_users_user_id_get
    )
