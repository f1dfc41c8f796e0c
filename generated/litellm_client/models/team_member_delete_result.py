from __future__ import annotations

from .._runtime.models import Model


class TeamMemberDeleteResult(Model):
    """Outcome for one requested member, in request order."""

    user_id: str | None = None
    user_email: str | None = None
    success: bool
    error: str | None = None
