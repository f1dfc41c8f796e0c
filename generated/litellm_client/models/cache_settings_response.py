from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cache_settings_field import CacheSettingsField


class CacheSettingsResponse(Model):
    fields: list[CacheSettingsField]
    """List of all configurable cache settings with metadata."""

    current_values: dict[str, Any]
    """Current values of cache settings."""

    redis_type_descriptions: dict[str, str]
    """Descriptions for each Redis type option."""
