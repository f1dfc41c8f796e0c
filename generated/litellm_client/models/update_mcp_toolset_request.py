from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_toolset_tool import MCPToolsetTool


class UpdateMCPToolsetRequest(Model):
    toolset_id: str
    description: str | None = None
    tools: list[MCPToolsetTool] | None = None
    toolset_name: str | None = None
