from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class DiscoverAgentResponse(Model):
    agent_card: dict[str, Any]
    url: str
