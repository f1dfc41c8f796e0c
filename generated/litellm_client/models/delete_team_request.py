from __future__ import annotations

from ._base import Model


class DeleteTeamRequest(Model):
    team_ids: list[str]
