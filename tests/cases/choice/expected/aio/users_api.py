from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "Users"."""

    read_users_id_get = awaited(UsersApi.read_users_id_get)
    read_users_id_get_with_http_info = with_http_info(read_users_id_get)
    read = read_users_id_get
    read_with_http_info = read_users_id_get_with_http_info
