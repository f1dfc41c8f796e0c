from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_member_budget_update_result import TeamMemberBudgetUpdateResult


class BulkTeamMemberBudgetUpdateResponse(Model):
    """`{data: [...]}` with one `TeamMemberBudgetUpdateResult` per requested member, in
    request order.
    """

    data: list[TeamMemberBudgetUpdateResult]
