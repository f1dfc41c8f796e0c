from __future__ import annotations

from .._runtime.models import Model


class DeleteTeamRequest(Model):
    team_ids: list[str]
