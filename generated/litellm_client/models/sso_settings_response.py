from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SSOSettingsResponse(Model):
    """Response model for SSO settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
    provenance: dict[str, str] | None = None
