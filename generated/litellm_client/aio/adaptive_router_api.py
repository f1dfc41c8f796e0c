from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncAdaptiveRouterApi(AsyncApi):
    """Operations tagged "adaptive_router"."""

    async def get_adaptive_router_state_adaptive_router_state_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Adaptive Router State.

        Return live bandit posteriors + queue depth for every configured adaptive
        router.

        Admin-only. Returns 404 if no adaptive router is configured.

        Response shape: `{"routers": [<snapshot>, ...]}` — one snapshot per
        adaptive-router deployment. Each snapshot's `router_name` field identifies
        which deployment it came from.
        """
        return (
            await self.get_adaptive_router_state_adaptive_router_state_get_with_http_info(
                opts=opts
            )
        ).data

    async def get_adaptive_router_state_adaptive_router_state_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `get_adaptive_router_state_adaptive_router_state_get`, with the status code and the headers."""
        return await self._call(
            "get_adaptive_router_state_adaptive_router_state_get",
            "GET",
            "/adaptive_router/state",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    get_adaptive_router_state = get_adaptive_router_state_adaptive_router_state_get
    get_adaptive_router_state_with_http_info = (
        get_adaptive_router_state_adaptive_router_state_get_with_http_info
    )
