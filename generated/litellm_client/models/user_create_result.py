from __future__ import annotations

from .._runtime.models import Model


class UserCreateResult(Model):
    """Outcome for one row of `POST /management/v1/users/bulk`. `teams` lists the teams
    the user was actually added to.
    """

    success: bool
    user_id: str | None = None
    user_email: str | None = None
    teams: list[str] | None = None
    key: str | None = None
    error: str | None = None
