from __future__ import annotations

from .._runtime.models import Model


class AttachmentImpactResponse(Model):
    """Response for estimating the impact of a policy attachment."""

    affected_keys_count: int = 0
    """Number of keys that would be affected (named + unnamed)."""

    affected_teams_count: int = 0
    """Number of teams that would be affected (named + unnamed)."""

    sample_keys: list[str] | None = None
    """Sample of affected key aliases (up to 10)."""

    sample_teams: list[str] | None = None
    """Sample of affected team aliases (up to 10)."""

    unnamed_keys_count: int = 0
    """Number of affected keys without an alias."""

    unnamed_teams_count: int = 0
    """Number of affected teams without an alias."""
