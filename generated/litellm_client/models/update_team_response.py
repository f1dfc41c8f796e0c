from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_team_table import LiteLLMTeamTable


class UpdateTeamResponse(Model):
    """A team as it is now."""

    team_id: str
    data: LiteLLMTeamTable | None = None
