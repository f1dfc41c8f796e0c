from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .coordination_redis_settings_field import CoordinationRedisSettingsField


class CoordinationRedisSettingsResponse(Model):
    values: dict[str, Any]
    """Current coordination Redis settings, with credentials redacted."""

    fields: list[CoordinationRedisSettingsField]
    """List of all configurable coordination Redis settings with metadata."""

    source: Literal["coordination_redis", "cache_backend", "environment"] | str | None
    """Where the proxy's coordination Redis comes from; null when it has none."""
