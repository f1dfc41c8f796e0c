from __future__ import annotations

from .._runtime.models import Model


class TeamModelAddRequest(Model):
    """Request to add models to a team."""

    team_id: str
    models: list[str]
