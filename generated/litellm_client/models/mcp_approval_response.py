from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class McpApprovalResponse(Model):
    """A response to an MCP approval request."""

    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None
