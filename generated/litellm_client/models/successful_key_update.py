from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SuccessfulKeyUpdate(Model):
    """Successfully updated key with its updated information."""

    key: str
    key_info: dict[str, Any]
