from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.users_api import UsersApi


class AsyncUsersApi(AsyncApi):
    """Operations tagged "users"."""

    list_users_users_get = awaited(UsersApi.list_users_users_get)
    list_users_users_get_with_http_info = with_http_info(list_users_users_get)
    list_users = list_users_users_get
    list_users_with_http_info = list_users_users_get_with_http_info

    create_user_users_post = awaited(UsersApi.create_user_users_post)
    create_user_users_post_with_http_info = with_http_info(create_user_users_post)
    create_user = create_user_users_post
    create_user_with_http_info = create_user_users_post_with_http_info

    read_users_user_id_get = awaited(UsersApi.read_users_user_id_get)
    read_users_user_id_get_with_http_info = with_http_info(read_users_user_id_get)

    remove = awaited(UsersApi.remove)
    remove_with_http_info = with_http_info(remove)

    read_users_user_id_keys_get = awaited(UsersApi.read_users_user_id_keys_get)
    read_users_user_id_keys_get_with_http_info = with_http_info(
        read_users_user_id_keys_get
    )

    remove_remove_post = awaited(UsersApi.remove_remove_post)
    remove_remove_post_with_http_info = with_http_info(remove_remove_post)

    import_import_post = awaited(UsersApi.import_import_post)
    import_import_post_with_http_info = with_http_info(import_import_post)
    call_import = import_import_post
    call_import_with_http_info = import_import_post_with_http_info
