from __future__ import annotations

from .._runtime.models import Model


class AdminMCPPermissions(Model):
    tools: list[str]
    action_allowed: bool | None = None
