from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class NewUserRequestTeam(Model):
    team_id: str
    max_budget_in_team: float | None = None
    user_role: Literal["user", "admin"] | str = "user"
