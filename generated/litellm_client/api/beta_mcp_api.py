from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.mcp_public_server import MCPPublicServer


class BetaMCPApi(Api):
    """Operations tagged "[beta] MCP"."""

    def get_mcp_servers_public_mcp_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[MCPPublicServer]:
        """Get Mcp Servers."""
        return self._call(
            "get_mcp_servers_public_mcp_hub_get",
            "GET",
            "/public/mcp_hub",
            responses={"200": "list[MCPPublicServer]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_mcp_servers_public_mcp_hub_get_with_http_info = with_http_info(
        get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers = get_mcp_servers_public_mcp_hub_get
    get_mcp_servers_with_http_info = get_mcp_servers_public_mcp_hub_get_with_http_info
