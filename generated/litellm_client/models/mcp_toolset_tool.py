from __future__ import annotations

from .._runtime.models import Model


class MCPToolsetTool(Model):
    server_id: str
    tool_name: str
