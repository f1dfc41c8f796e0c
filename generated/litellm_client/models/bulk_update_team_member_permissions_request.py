from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_management_routes import KeyManagementRoutes


class BulkUpdateTeamMemberPermissionsRequest(Model):
    """Request to bulk-update team member permissions across teams."""

    permissions: list[KeyManagementRoutes]
    team_ids: list[str] | None = None
    apply_to_all_teams: bool = False
