from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class DefaultTeamSettingsResponse(Model):
    """Response model for default team settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
