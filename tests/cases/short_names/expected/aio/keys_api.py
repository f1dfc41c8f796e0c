from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.keys_api import KeysApi


class AsyncKeysApi(AsyncApi):
    """Operations tagged "keys"."""

    read_users_user_id_keys_get = awaited(KeysApi.read_users_user_id_keys_get)
    read_users_user_id_keys_get_with_http_info = with_http_info(
        read_users_user_id_keys_get
    )
    read = read_users_user_id_keys_get
    read_with_http_info = read_users_user_id_keys_get_with_http_info
