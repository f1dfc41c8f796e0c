from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .mcp_list_tools_tool import McpListToolsTool


class McpListTools(Model):
    """A list of tools available on an MCP server."""

    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: ConstantOf[Literal["mcp_list_tools"]] = "mcp_list_tools"
    error: str | None = None
