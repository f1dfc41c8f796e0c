from __future__ import annotations

from .._runtime.models import Model


class OrganizationRequest(Model):
    organizations: list[str]
