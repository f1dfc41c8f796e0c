from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .mcp_allowed_tools_mcp_tool_filter import McpAllowedToolsMcpToolFilter
    from .mcp_require_approval_mcp_tool_approval_filter import (
        McpRequireApprovalMcpToolApprovalFilter,
    )


class Mcp(Model):
    """Give the model access to additional tools via remote Model Context Protocol (MCP)
    servers. [Learn more about
    MCP](https://developers.openai.com/api/docs/guides/tools-connectors-mcp).
    """

    server_label: str
    type: ConstantOf[Literal["mcp"]] = "mcp"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    allowed_tools: list[str] | McpAllowedToolsMcpToolFilter | None = None
    authorization: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: (
        McpRequireApprovalMcpToolApprovalFilter
        | Literal["always", "never"]
        | str
        | None
    ) = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None
