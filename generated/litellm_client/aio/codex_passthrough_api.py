from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.codex_passthrough_api import CodexPassthroughApi


class AsyncCodexPassthroughApi(AsyncApi):
    """Operations tagged "codex_passthrough"."""

    codex_passthrough_route_backend_api_codex_endpoint_get = awaited(
        CodexPassthroughApi.codex_passthrough_route_backend_api_codex_endpoint_get
    )
    codex_passthrough_route_backend_api_codex_endpoint_get_with_http_info = (
        with_http_info(codex_passthrough_route_backend_api_codex_endpoint_get)
    )

    codex_passthrough_route_backend_api_codex_endpoint_post = awaited(
        CodexPassthroughApi.codex_passthrough_route_backend_api_codex_endpoint_post
    )
    codex_passthrough_route_backend_api_codex_endpoint_post_with_http_info = (
        with_http_info(codex_passthrough_route_backend_api_codex_endpoint_post)
    )
