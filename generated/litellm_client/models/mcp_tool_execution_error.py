from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class McpToolExecutionError(Model):
    content: Any
    type: Literal["mcp_tool_execution_error"]
