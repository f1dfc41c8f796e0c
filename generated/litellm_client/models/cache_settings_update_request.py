from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CacheSettingsUpdateRequest(Model):
    cache_settings: dict[str, Any]
    """Cache settings to save."""
