from __future__ import annotations

from .._runtime.models import Model


class TeamMemberDeleteResult(Model):
    """Outcome for one requested member, in request order."""

    success: bool
    user_id: str | None = None
    user_email: str | None = None
    error: str | None = None
