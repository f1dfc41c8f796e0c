from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users"."""

    list_users = awaited(UsersApi.list_users)
    list_users_with_http_info = with_http_info(list_users)

    new_user = awaited(UsersApi.new_user)
    new_user_with_http_info = with_http_info(new_user)

    list_teams = awaited(UsersApi.list_teams)
    list_teams_with_http_info = with_http_info(list_teams)
