from __future__ import annotations

from .._runtime.models import Model


class MakeAgentsPublicRequest(Model):
    agent_ids: list[str]
