from __future__ import annotations

from .._runtime.models import Model


class TeamMemberRef(Model):
    """One member, named by exactly one of `user_id` or `user_email`."""

    user_id: str | None = None
    user_email: str | None = None
