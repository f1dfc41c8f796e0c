from __future__ import annotations

from .._runtime.models import Model


class UpdateTeamMemberPermissionsRequest(Model):
    """Request to update the team member permissions for a team."""

    team_id: str
    team_member_permissions: list[str]
