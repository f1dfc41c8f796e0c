from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.proxy_api import ProxyApi


class AsyncProxyApi(AsyncApi):
    """Operations tagged "proxy"."""

    proxy_get = awaited(ProxyApi.proxy_get)
    proxy_get_with_http_info = with_http_info(proxy_get)

    proxy_post = awaited(ProxyApi.proxy_post)
    proxy_post_with_http_info = with_http_info(proxy_post)
