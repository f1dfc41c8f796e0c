from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_member_delete_result import TeamMemberDeleteResult


class BulkTeamMemberDeleteResponse(Model):
    """`{data: [...]}` with one `TeamMemberDeleteResult` per requested member, in
    request order.
    """

    data: list[TeamMemberDeleteResult]
