from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ConfigOverrideSettingsResponse(Model):
    """Response model for config override settings GET endpoints."""

    config_type: str
    """The type of config override."""

    field_schema: dict[str, Any]
    """Schema information for UI rendering."""

    values: dict[str, Any]
    """Current configuration values (sensitive fields decrypted)"""
