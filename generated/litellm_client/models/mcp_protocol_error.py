from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class McpProtocolError(Model):
    code: int
    message: str
    type: ConstantOf[Literal["mcp_protocol_error"]] = "mcp_protocol_error"
