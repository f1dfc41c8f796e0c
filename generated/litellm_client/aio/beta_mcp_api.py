from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.mcp_public_server import MCPPublicServer


class AsyncBetaMCPApi(AsyncApi):
    """Operations tagged "[beta] MCP"."""

    async def get_mcp_servers_public_mcp_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[MCPPublicServer]:
        """Get Mcp Servers."""
        return (
            await self.get_mcp_servers_public_mcp_hub_get_with_http_info(opts=opts)
        ).data

    async def get_mcp_servers_public_mcp_hub_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[list[MCPPublicServer]]:
        """Like `get_mcp_servers_public_mcp_hub_get`, with the status code and the headers."""
        return await self._call(
            "get_mcp_servers_public_mcp_hub_get",
            "GET",
            "/public/mcp_hub",
            responses={"200": "list[MCPPublicServer]"},
            opts=opts,
        )

    get_mcp_servers = get_mcp_servers_public_mcp_hub_get
    get_mcp_servers_with_http_info = get_mcp_servers_public_mcp_hub_get_with_http_info
