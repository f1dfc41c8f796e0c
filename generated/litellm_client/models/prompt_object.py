from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PromptObject(Model):
    """Reference to a stored prompt template."""

    id: str
    variables: dict[str, Any] | None = None
    version: str | None = None
