from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CoordinationRedisSettingsRequest(Model):
    settings: dict[str, Any]
    """Coordination Redis connection params."""
