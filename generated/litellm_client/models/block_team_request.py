from __future__ import annotations

from .._runtime.models import Model


class BlockTeamRequest(Model):
    team_id: str
