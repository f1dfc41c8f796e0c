from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class UIThemeSettingsResponse(Model):
    """Response model for UI theme settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
    logo_url_via_proxy: bool = False
    logo_url_dark_via_proxy: bool = False
