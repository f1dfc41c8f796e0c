from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponsesAPIRequestParamsMcpApprovalResponse(Model):
    """A response to an MCP approval request."""

    approval_request_id: str
    approve: bool
    type: ConstantOf[Literal["mcp_approval_response"]] = "mcp_approval_response"
    id: str | None = None
    reason: str | None = None
