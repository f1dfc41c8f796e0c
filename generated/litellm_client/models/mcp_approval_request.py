from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class McpApprovalRequest(Model):
    """A request for human approval of a tool invocation."""

    id: str
    arguments: str
    name: str
    server_label: str
    type: ConstantOf[Literal["mcp_approval_request"]] = "mcp_approval_request"
