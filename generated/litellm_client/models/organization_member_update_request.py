from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .litellm_user_roles import LitellmUserRoles


class OrganizationMemberUpdateRequest(Model):
    organization_id: str
    user_id: str | None = None
    user_email: str | None = None
    max_budget_in_organization: float | None = None
    role: LitellmUserRoles | None = None
