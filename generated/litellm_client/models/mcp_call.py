from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .http_error import HTTPError
    from .mcp_protocol_error import McpProtocolError
    from .mcp_tool_execution_error import McpToolExecutionError


class McpCall(Model):
    """An invocation of a tool on an MCP server."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: ConstantOf[Literal["mcp_call"]] = "mcp_call"
    approval_request_id: str | None = None
    error: McpProtocolError | McpToolExecutionError | HTTPError | None = None
    output: str | None = None
    status: (
        Literal["in_progress", "completed", "incomplete", "calling", "failed"]
        | str
        | None
    ) = None
