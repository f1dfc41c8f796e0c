from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_member_budget_patch import TeamMemberBudgetPatch


class BulkTeamMemberBudgetUpdateRequest(Model):
    """Body of `POST /management/v1/teams/{team_id}/members/bulk_update`."""

    members: Annotated[list[TeamMemberBudgetPatch], Field(min_length=1, max_length=500)]
