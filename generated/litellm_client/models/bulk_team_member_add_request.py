from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .member import Member


class BulkTeamMemberAddRequest(Model):
    """Request for bulk team member addition."""

    team_id: str
    members: list[Member] | None = None
    all_users: bool | None = False
    max_budget_in_team: float | None = None
