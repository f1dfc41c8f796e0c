from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_team_membership import LiteLLMTeamMembership
    from .lite_llm_team_table import LiteLLMTeamTable
    from .lite_llm_verification_token import LiteLLMVerificationToken


class TeamInfoResponse(Model):
    """A team, with its keys and its members."""

    team_id: str
    team_info: LiteLLMTeamTable
    keys: list[LiteLLMVerificationToken] | None = None
    team_memberships: list[LiteLLMTeamMembership] | None = None
