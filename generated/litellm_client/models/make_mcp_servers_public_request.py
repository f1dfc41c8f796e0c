from __future__ import annotations

from .._runtime.models import Model


class MakeMCPServersPublicRequest(Model):
    mcp_server_ids: list[str]
