from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TagInfo(Model):
    """A tag, by which requests are routed and spending is counted."""

    name: str
    description: str | None = None
    models: list[str] | None = None
    model_info: dict[str, Any] | None = None
    created_at: str | None = None
    updated_at: str | None = None
    created_by: str | None = None
