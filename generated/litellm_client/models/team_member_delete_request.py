from __future__ import annotations

from ._base import Model


class TeamMemberDeleteRequest(Model):
    user_id: str | None = None
    user_email: str | None = None
    team_id: str
