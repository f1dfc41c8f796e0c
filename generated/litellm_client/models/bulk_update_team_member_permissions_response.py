from __future__ import annotations

from .._runtime.models import Model


class BulkUpdateTeamMemberPermissionsResponse(Model):
    """Response for bulk team member permissions update."""

    message: str
    teams_updated: int
    permissions_appended: list[str] | None = None
