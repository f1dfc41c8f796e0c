from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class GetTeamMemberPermissionsResponse(Model):
    """Response to get the team member permissions for a team."""

    team_id: str
    all_available_permissions: list[str]
    team_member_permissions: list[str] | None = Field(default_factory=list)
