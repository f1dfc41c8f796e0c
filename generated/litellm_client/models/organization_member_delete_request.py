from __future__ import annotations

from .._runtime.models import Model


class OrganizationMemberDeleteRequest(Model):
    user_id: str | None = None
    user_email: str | None = None
    organization_id: str
