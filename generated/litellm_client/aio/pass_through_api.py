from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.pass_through_api import PassThroughApi


class AsyncPassThroughApi(AsyncApi):
    """Operations tagged "pass-through"."""

    openai_passthrough_route_openai_passthrough_endpoint_get = awaited(
        PassThroughApi.openai_passthrough_route_openai_passthrough_endpoint_get
    )
    openai_passthrough_route_openai_passthrough_endpoint_get_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_get)
    )

    openai_passthrough_route_openai_passthrough_endpoint_put = awaited(
        PassThroughApi.openai_passthrough_route_openai_passthrough_endpoint_put
    )
    openai_passthrough_route_openai_passthrough_endpoint_put_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_put)
    )

    openai_passthrough_route_openai_passthrough_endpoint_post = awaited(
        PassThroughApi.openai_passthrough_route_openai_passthrough_endpoint_post
    )
    openai_passthrough_route_openai_passthrough_endpoint_post_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_post)
    )

    openai_passthrough_route_openai_passthrough_endpoint_delete = awaited(
        PassThroughApi.openai_passthrough_route_openai_passthrough_endpoint_delete
    )
    openai_passthrough_route_openai_passthrough_endpoint_delete_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_delete)
    )

    openai_passthrough_route_openai_passthrough_endpoint_patch = awaited(
        PassThroughApi.openai_passthrough_route_openai_passthrough_endpoint_patch
    )
    openai_passthrough_route_openai_passthrough_endpoint_patch_with_http_info = (
        with_http_info(openai_passthrough_route_openai_passthrough_endpoint_patch)
    )
