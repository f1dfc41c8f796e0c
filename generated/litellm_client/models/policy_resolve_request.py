from __future__ import annotations

from .._runtime.models import Model


class PolicyResolveRequest(Model):
    """Request body for resolving effective policies/guardrails for a context."""

    key_alias: str | None = None
    """Key alias to resolve for."""

    model: str | None = None
    """Model name to resolve for."""

    tags: list[str] | None = None
    """Tags to resolve for."""

    team_alias: str | None = None
    """Team alias to resolve for."""
