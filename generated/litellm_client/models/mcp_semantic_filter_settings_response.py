from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class MCPSemanticFilterSettingsResponse(Model):
    """Response model for MCP semantic filter settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
