from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.adaptive_router_api import AdaptiveRouterApi


class AsyncAdaptiveRouterApi(AsyncApi):
    """Operations tagged "adaptive_router"."""

    get_adaptive_router_state_adaptive_router_state_get = awaited(
        AdaptiveRouterApi.get_adaptive_router_state_adaptive_router_state_get
    )
    get_adaptive_router_state_adaptive_router_state_get_with_http_info = with_http_info(
        get_adaptive_router_state_adaptive_router_state_get
    )
    get_adaptive_router_state = get_adaptive_router_state_adaptive_router_state_get
    get_adaptive_router_state_with_http_info = (
        get_adaptive_router_state_adaptive_router_state_get_with_http_info
    )
