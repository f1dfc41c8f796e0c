from __future__ import annotations

from ._base import Model


class MCPToolsetTool(Model):
    server_id: str
    tool_name: str
