from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "User management"."""

    list_users = awaited(UsersApi.list_users)
    list_users_with_http_info = with_http_info(list_users)

    new_user_users_post = awaited(UsersApi.new_user_users_post)
    new_user_users_post_with_http_info = with_http_info(new_user_users_post)
    new_user = new_user_users_post
    new_user_with_http_info = new_user_users_post_with_http_info
