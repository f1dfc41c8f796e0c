from __future__ import annotations

from .._runtime.models import Model


class DeleteOrganizationRequest(Model):
    organization_ids: list[str]
