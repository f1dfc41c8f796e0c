from __future__ import annotations

from .._runtime.models import Model


class UnblockUsersResponse(Model):
    blocked_users: list[str]
    """User IDs that remain blocked after this unblock call."""
