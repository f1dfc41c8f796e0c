from __future__ import annotations

from .._runtime.models import Model


class LiteLLMObjectPermissionBase(Model):
    mcp_servers: list[str] | None = None
    vector_stores: list[str] | None = None
