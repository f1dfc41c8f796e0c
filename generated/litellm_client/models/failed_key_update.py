from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class FailedKeyUpdate(Model):
    """Failed key update with reason."""

    key: str
    failed_reason: str
    key_info: dict[str, Any] | None = None
