from __future__ import annotations

from .._runtime.models import Model


class AgentMakePublicResponse(Model):
    message: str
    public_agent_groups: list[str]
    updated_by: str
