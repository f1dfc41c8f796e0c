from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class McpToolExecutionError(Model):
    content: Any
    type: ConstantOf[Literal["mcp_tool_execution_error"]] = "mcp_tool_execution_error"
