from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class InternalUserSettingsResponse(Model):
    """Response model for internal user settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
