from __future__ import annotations

from .._runtime.models import Model


class AgentProvider(Model):
    """Represents the service provider of an agent."""

    organization: str | None = None
    url: str | None = None
