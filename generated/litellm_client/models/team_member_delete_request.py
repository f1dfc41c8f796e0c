from __future__ import annotations

from .._runtime.models import Model


class TeamMemberDeleteRequest(Model):
    user_id: str | None = None
    user_email: str | None = None
    team_id: str
