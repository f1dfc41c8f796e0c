from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class MCPToolSearchSettingsResponse(Model):
    """Response model for native MCP tool search settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
