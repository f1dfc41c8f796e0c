from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AgentExtension(Model):
    """A declaration of a protocol extension supported by an Agent."""

    uri: str | None = None
    description: str | None = None
    required: bool | None = None
    params: dict[str, Any] | None = None
