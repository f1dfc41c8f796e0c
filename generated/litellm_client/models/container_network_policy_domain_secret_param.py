from __future__ import annotations

from .._runtime.models import Model


class ContainerNetworkPolicyDomainSecretParam(Model):
    domain: str
    name: str
    value: str
