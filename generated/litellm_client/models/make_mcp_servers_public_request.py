from __future__ import annotations

from ._base import Model


class MakeMCPServersPublicRequest(Model):
    mcp_server_ids: list[str]
