from __future__ import annotations

from .._runtime.models import Model


class TeamMemberDeleteRequest(Model):
    team_id: str
    user_id: str | None = None
    user_email: str | None = None
