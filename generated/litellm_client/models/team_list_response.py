from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_deleted_team_table import LiteLLMDeletedTeamTable
    from .lite_llm_team_table import LiteLLMTeamTable
    from .team_list_item import TeamListItem


class TeamListResponse(Model):
    """Response to get the list of teams."""

    teams: list[TeamListItem | LiteLLMTeamTable | LiteLLMDeletedTeamTable]
    total: int
    page: int
    page_size: int
    total_pages: int

    def page_items(
        self,
    ) -> list[TeamListItem | LiteLLMTeamTable | LiteLLMDeletedTeamTable]:
        """The items of this page of the listing."""
        return self.teams
