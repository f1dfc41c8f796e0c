from __future__ import annotations

from ._base import Model


class MakeAgentsPublicRequest(Model):
    agent_ids: list[str]
