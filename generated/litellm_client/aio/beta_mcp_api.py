from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.beta_mcp_api import BetaMCPApi


class AsyncBetaMCPApi(AsyncApi):
    """Operations tagged "[beta] MCP"."""

    get_mcp_servers_public_mcp_hub_get = awaited(
        BetaMCPApi.get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers_public_mcp_hub_get_with_http_info = with_http_info(
        get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers = get_mcp_servers_public_mcp_hub_get
    get_mcp_servers_with_http_info = get_mcp_servers_public_mcp_hub_get_with_http_info
