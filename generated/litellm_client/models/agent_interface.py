from __future__ import annotations

from .._runtime.models import Model


class AgentInterface(Model):
    """Declares a combination of a target URL and a transport protocol."""

    url: str | None = None
    transport: str | None = None
