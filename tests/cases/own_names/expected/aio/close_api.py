from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.close_api import CloseApi


class AsyncCloseApi(AsyncApi):
    """Operations tagged "close"."""

    list_with_http_info_with_http_info = awaited(
        CloseApi.list_with_http_info_with_http_info
    )
    list_with_http_info_with_http_info_with_http_info = with_http_info(
        list_with_http_info_with_http_info
    )

    show_short_get = awaited(CloseApi.show_short_get)
    show_short_get_with_http_info = with_http_info(show_short_get)

    show_with_http_info_short_post = awaited(CloseApi.show_with_http_info_short_post)
    show_with_http_info_short_post_with_http_info = with_http_info(
        show_with_http_info_short_post
    )
