from __future__ import annotations

from .._runtime.models import Model


class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str
