from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class UserDeleteResult(Model):
    """Outcome for one requested user, in request order. `teams_removed` lists the teams
    the user left.
    """

    user_id: str
    success: bool
    user_email: str | None = None
    teams_removed: list[str] = Field(default_factory=list)
    error: str | None = None
