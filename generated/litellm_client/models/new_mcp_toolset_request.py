from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_toolset_tool import MCPToolsetTool


class NewMCPToolsetRequest(Model):
    toolset_name: str
    description: str | None = None
    tools: list[MCPToolsetTool] = Field(default_factory=list)
