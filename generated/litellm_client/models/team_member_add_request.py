from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .member import Member


class TeamMemberAddRequest(Model):
    """Request body for adding members to a team.

    Example:
    ```json
    {
        "team_id": "45e3e396-ee08-4a61-a88e-16b3ce7e0849",
        "member": {
            "role": "user",
            "user_id": "user123"
        },
        "max_budget_in_team": 100.0
    }
    ```
    """

    member: list[Member] | Member
    """Member object or list of member objects to add. Each member must include either
    user_id or user_email, and a role.
    """

    team_id: str
    """The ID of the team to add the member to."""

    max_budget_in_team: float | None = None
    """Maximum budget allocated to this user within the team. If not set, user has
    unlimited budget within team limits.
    """

    budget_duration: str | None = None
    """Duration after which this team member's budget resets (e.g. '1h', '24h', '7d',
    '30d'). If not set, the budget never resets.
    """

    allowed_models: list[str] | None = None
    """List of models this team member can access. If not set, inherits the team's
    default_team_member_models or all team models.
    """
