from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.langfuse_passthrough_api import LangfusePassthroughApi


class AsyncLangfusePassthroughApi(AsyncApi):
    """Operations tagged "langfuse_passthrough"."""

    langfuse_proxy_route_langfuse_endpoint_get = awaited(
        LangfusePassthroughApi.langfuse_proxy_route_langfuse_endpoint_get
    )
    langfuse_proxy_route_langfuse_endpoint_get_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_get
    )

    langfuse_proxy_route_langfuse_endpoint_put = awaited(
        LangfusePassthroughApi.langfuse_proxy_route_langfuse_endpoint_put
    )
    langfuse_proxy_route_langfuse_endpoint_put_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_put
    )

    langfuse_proxy_route_langfuse_endpoint_post = awaited(
        LangfusePassthroughApi.langfuse_proxy_route_langfuse_endpoint_post
    )
    langfuse_proxy_route_langfuse_endpoint_post_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_post
    )

    langfuse_proxy_route_langfuse_endpoint_delete = awaited(
        LangfusePassthroughApi.langfuse_proxy_route_langfuse_endpoint_delete
    )
    langfuse_proxy_route_langfuse_endpoint_delete_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_delete
    )

    langfuse_proxy_route_langfuse_endpoint_patch = awaited(
        LangfusePassthroughApi.langfuse_proxy_route_langfuse_endpoint_patch
    )
    langfuse_proxy_route_langfuse_endpoint_patch_with_http_info = with_http_info(
        langfuse_proxy_route_langfuse_endpoint_patch
    )
