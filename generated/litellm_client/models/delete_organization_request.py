from __future__ import annotations

from ._base import Model


class DeleteOrganizationRequest(Model):
    organization_ids: list[str]
