from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class McpProtocolError(Model):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]
