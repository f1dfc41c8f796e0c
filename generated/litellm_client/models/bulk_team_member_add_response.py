from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_member_add_result import TeamMemberAddResult


class BulkTeamMemberAddResponse(Model):
    """Response for bulk team member add operations."""

    team_id: str
    results: list[TeamMemberAddResult]
    total_requested: int
    successful_additions: int
    failed_additions: int
    updated_team: dict[str, Any] | None = None
