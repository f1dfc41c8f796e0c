from __future__ import annotations

from ._base import Model


class ContainerNetworkPolicyDomainSecret(Model):
    domain: str
    name: str
    value: str
