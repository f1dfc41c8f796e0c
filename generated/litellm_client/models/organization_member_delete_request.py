from __future__ import annotations

from .._runtime.models import Model


class OrganizationMemberDeleteRequest(Model):
    organization_id: str
    user_id: str | None = None
    user_email: str | None = None
