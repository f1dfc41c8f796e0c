from __future__ import annotations

from ._base import Model


class OrganizationRequest(Model):
    organizations: list[str]
