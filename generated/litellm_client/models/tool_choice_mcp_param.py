from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceMcpParam(Model):
    """Use this option to force the model to call a specific tool on a remote MCP
    server.
    """

    server_label: str
    type: ConstantOf[Literal["mcp"]] = "mcp"
    name: str | None = None
