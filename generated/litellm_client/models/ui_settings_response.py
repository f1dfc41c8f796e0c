from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class UISettingsResponse(Model):
    """Response model for UI settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
    source: dict[str, Literal["config", "db", "env", "default", "unset"] | str]
