from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ResponsesAPIRequestParamsMcpApprovalResponse(Model):
    """A response to an MCP approval request."""

    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None
