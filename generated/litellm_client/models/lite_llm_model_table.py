from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_team_table import LiteLLMTeamTable


class LiteLLMModelTable(Model):
    created_by: str
    updated_by: str
    id: int | None = None
    model_aliases: str | dict[str, Any] | None = None
    team: LiteLLMTeamTable | None = None
