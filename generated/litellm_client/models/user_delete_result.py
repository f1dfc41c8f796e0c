from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class UserDeleteResult(Model):
    """Outcome for one requested user, in request order. `teams_removed` lists the teams
    the user left.
    """

    user_id: str
    user_email: str | None = None
    success: bool
    teams_removed: list[str] = Field(default_factory=list)
    error: str | None = None
