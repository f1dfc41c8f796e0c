from __future__ import annotations

from .._runtime.models import Model


class AgentKeySummary(Model):
    token: str
    key_alias: str | None = None
    key_name: str | None = None
