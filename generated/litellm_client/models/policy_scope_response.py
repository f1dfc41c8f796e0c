from __future__ import annotations

from .._runtime.models import Model


class PolicyScopeResponse(Model):
    """Scope configuration for a policy."""

    keys: list[str] | None = None
    models: list[str] | None = None
    tags: list[str] | None = None
    teams: list[str] | None = None
