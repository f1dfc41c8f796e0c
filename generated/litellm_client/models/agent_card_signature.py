from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AgentCardSignature(Model):
    """Represents a JWS signature of an AgentCard."""

    protected: str | None = None
    signature: str | None = None
    header: dict[str, Any] | None = None
