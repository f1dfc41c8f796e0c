from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    write_user = awaited(DefaultApi.write_user)
    write_user_with_http_info = with_http_info(write_user)

    add_users = awaited(DefaultApi.add_users)
    add_users_with_http_info = with_http_info(add_users)

    add_user = awaited(DefaultApi.add_user)
    add_user_with_http_info = with_http_info(add_user)

    send_headers = awaited(DefaultApi.send_headers)
    send_headers_with_http_info = with_http_info(send_headers)
