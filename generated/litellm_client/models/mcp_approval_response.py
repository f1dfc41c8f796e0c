from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class McpApprovalResponse(Model):
    """A response to an MCP approval request."""

    id: str
    approval_request_id: str
    approve: bool
    type: ConstantOf[Literal["mcp_approval_response"]] = "mcp_approval_response"
    reason: str | None = None
