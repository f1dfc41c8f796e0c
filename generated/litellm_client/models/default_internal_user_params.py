from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .new_user_request_team import NewUserRequestTeam


class DefaultInternalUserParams(Model):
    """Default parameters to apply when a new user signs in via SSO or is created on the
    /user/new API endpoint.
    """

    user_role: (
        Literal[
            "proxy_admin", "proxy_admin_viewer", "internal_user", "internal_user_viewer"
        ]
        | str
        | None
    ) = "internal_user_viewer"
    """Default role assigned to new users created."""

    max_budget: float | None = None
    """Default maximum budget (in USD) for new users created."""

    budget_duration: str | None = None
    """Default budget duration for new users (e.g. 'daily', 'weekly', 'monthly')"""

    models: list[str] | None = None
    """Default list of models that new users can access."""

    teams: list[str] | list[NewUserRequestTeam] | None = None
    """Default teams for new users created."""
