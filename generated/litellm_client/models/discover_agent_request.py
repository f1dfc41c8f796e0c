from __future__ import annotations

from typing import Any

from .._runtime.models import Model
from .discovery_mode import DiscoveryMode


class DiscoverAgentRequest(Model):
    url: str
    """Base URL of the upstream agent. Behavior depends on ``discovery_mode``:
    ``well_known_fallback`` (default) tries /.well-known/agent-card.json,
    /.well-known/agent.json, /agent.json under this URL in order; ``langgraph_platform``
    hits ``/.well-known/agent-card.json?assistant_id=<id>`` instead.
    """

    discovery_mode: DiscoveryMode = DiscoveryMode.WELL_KNOWN_FALLBACK
    """How to locate the upstream card. ``well_known_fallback`` for pure A2A agents (try
    standard paths); ``langgraph_platform`` for LangGraph Platform deployments where the
    card is shared across assistants and disambiguated by a query parameter.
    """

    params: dict[str, Any] | None = None
    """Mode-specific parameters. ``langgraph_platform`` requires ``{'assistant_id':
    <id>}``. ``well_known_fallback`` ignores this.
    """
