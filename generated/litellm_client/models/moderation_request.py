from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ModerationRequest(Model):
    """Content to judge."""

    input: str | list[str] | list[dict[str, Any]]
    """The content, or several pieces of it; as text or as typed parts."""

    model: str | None = None
