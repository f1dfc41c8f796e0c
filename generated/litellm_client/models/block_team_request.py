from __future__ import annotations

from ._base import Model


class BlockTeamRequest(Model):
    team_id: str
