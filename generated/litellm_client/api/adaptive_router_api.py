from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class AdaptiveRouterApi(Api):
    """Operations tagged "adaptive_router"."""

    def get_adaptive_router_state_adaptive_router_state_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Adaptive Router State.

        Return live bandit posteriors + queue depth for every configured adaptive
        router.

        Admin-only. Returns 404 if no adaptive router is configured.

        Response shape: `{"routers": [<snapshot>, ...]}` — one snapshot per
        adaptive-router deployment. Each snapshot's `router_name` field identifies which
        deployment it came from.
        """
        return self._call(
            "get_adaptive_router_state_adaptive_router_state_get",
            "GET",
            "/adaptive_router/state",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_adaptive_router_state_adaptive_router_state_get_with_http_info = with_http_info(
        get_adaptive_router_state_adaptive_router_state_get
    )
    get_adaptive_router_state = get_adaptive_router_state_adaptive_router_state_get
    get_adaptive_router_state_with_http_info = (
        get_adaptive_router_state_adaptive_router_state_get_with_http_info
    )
