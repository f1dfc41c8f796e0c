from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CacheTestRequest(Model):
    cache_settings: dict[str, Any]
    """Cache settings to test connection with."""
