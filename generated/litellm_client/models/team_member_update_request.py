from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .budget_config import BudgetConfig


class TeamMemberUpdateRequest(Model):
    team_id: str
    user_id: str | None = None
    user_email: str | None = None
    max_budget_in_team: float | None = None
    role: Literal["admin", "user"] | str | None = None
    tpm_limit: int | None = None
    """Tokens per minute limit for this team member."""

    rpm_limit: int | None = None
    """Requests per minute limit for this team member."""

    budget_duration: str | None = None
    """Duration after which this team member's budget resets (e.g. '1h', '24h', '7d',
    '30d'). If not set, the budget never resets.
    """

    allowed_models: list[str] | None = None
    """List of models this team member can access. Pass an empty list to remove
    per-member model restrictions.
    """

    temp_budget_increase: Annotated[float, Field(ge=0.0)] | None = None
    """Temporary additive budget increase for this team member, active until
    temp_budget_expiry.
    """

    temp_budget_expiry: DateTime | None = None
    """UTC expiry for temp_budget_increase."""

    model_max_budget: dict[str, BudgetConfig] | None = None
    """Per-model spend caps for this team member, each with its own budget_duration.
    Overrides the team's default per-model member budget. Pass an empty dict to fall
    back to the team default.
    """
