from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_member_ref import TeamMemberRef


class BulkTeamMemberDeleteRequest(Model):
    """Body of `POST /management/v1/teams/{team_id}/members/bulk_delete`."""

    members: Annotated[list[TeamMemberRef], Field(min_length=1, max_length=500)]
