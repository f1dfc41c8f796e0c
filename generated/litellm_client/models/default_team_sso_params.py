from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_management_routes import KeyManagementRoutes


class DefaultTeamSSOParams(Model):
    """Default parameters applied to every /team/new call for fields not explicitly
    provided in the request. `models` is the exception: it only applies to teams
    automatically created by LiteLLM via SSO Groups.
    """

    models: list[str] = Field(default_factory=list)
    """Default list of models for teams automatically created via SSO Groups."""

    max_budget: float | None = None
    """Default maximum budget (in USD) for new teams, when not explicitly provided."""

    budget_duration: str | None = None
    """Default budget duration for new teams, when not explicitly provided (e.g. '24h',
    '7d', '30d')
    """

    tpm_limit: int | None = None
    """Default tpm limit for new teams, when not explicitly provided."""

    rpm_limit: int | None = None
    """Default rpm limit for new teams, when not explicitly provided."""

    team_member_permissions: list[KeyManagementRoutes] | None = None
    """Default permissions granted to members of newly created teams (e.g.
    /key/generate, /key/update, /key/delete). /key/info and /key/health are always
    included.
    """

    organization_id: str | None = None
    """Default organization for new teams created without an explicit organization."""
