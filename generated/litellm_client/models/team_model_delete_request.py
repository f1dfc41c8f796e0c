from __future__ import annotations

from .._runtime.models import Model


class TeamModelDeleteRequest(Model):
    """Request to delete models from a team."""

    team_id: str
    models: list[str]
