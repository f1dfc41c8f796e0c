from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users" and "Users"."""

    list_users_get = awaited(UsersApi.list_users_get)
    list_users_get_with_http_info = with_http_info(list_users_get)

    list_list_get = awaited(UsersApi.list_list_get)
    list_list_get_with_http_info = with_http_info(list_list_get)

    read_a_get = awaited(UsersApi.read_a_get)
    read_a_get_with_http_info = with_http_info(read_a_get)

    read_b_get = awaited(UsersApi.read_b_get)
    read_b_get_with_http_info = with_http_info(read_b_get)
