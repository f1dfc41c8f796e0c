from __future__ import annotations

from ._base import Model


class ContainerNetworkPolicyDomainSecretParam(Model):
    domain: str
    name: str
    value: str
