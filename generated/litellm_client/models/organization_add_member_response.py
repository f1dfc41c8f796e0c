from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_organization_membership_table import (
        LiteLLMOrganizationMembershipTable,
    )
    from .lite_llm_user_table import LiteLLMUserTable


class OrganizationAddMemberResponse(Model):
    organization_id: str
    updated_users: list[LiteLLMUserTable]
    updated_organization_memberships: list[LiteLLMOrganizationMembershipTable]
