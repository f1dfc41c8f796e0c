from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class LiteLLMObjectPermissionTable(Model):
    """Represents a LiteLLM_ObjectPermissionTable record."""

    object_permission_id: str
    mcp_servers: list[str] | None = Field(default_factory=list)
    vector_stores: list[str] | None = Field(default_factory=list)
