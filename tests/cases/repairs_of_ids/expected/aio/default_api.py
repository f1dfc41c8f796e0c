from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    proxy_proxy_path_get = awaited(DefaultApi.proxy_proxy_path_get)
    proxy_proxy_path_get_with_http_info = with_http_info(proxy_proxy_path_get)

    proxy_proxy_path_post = awaited(DefaultApi.proxy_proxy_path_post)
    proxy_proxy_path_post_with_http_info = with_http_info(proxy_proxy_path_post)

    proxy_proxy_path_delete = awaited(DefaultApi.proxy_proxy_path_delete)
    proxy_proxy_path_delete_with_http_info = with_http_info(proxy_proxy_path_delete)

    socket_live_get = awaited(DefaultApi.socket_live_get)
    socket_live_get_with_http_info = with_http_info(socket_live_get)

    socket_v1_live_get = awaited(DefaultApi.socket_v1_live_get)
    socket_v1_live_get_with_http_info = with_http_info(socket_v1_live_get)
    socket = socket_v1_live_get
    socket_with_http_info = socket_v1_live_get_with_http_info

    twin_ab_get2 = awaited(DefaultApi.twin_ab_get2)
    twin_ab_get2_with_http_info = with_http_info(twin_ab_get2)

    twin_ab_get3 = awaited(DefaultApi.twin_ab_get3)
    twin_ab_get3_with_http_info = with_http_info(twin_ab_get3)
