from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .org_member import OrgMember


class OrganizationMemberAddRequest(Model):
    member: list[OrgMember] | OrgMember
    organization_id: str
    max_budget_in_organization: float | None = None
