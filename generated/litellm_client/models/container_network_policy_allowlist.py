from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret,
    )


class ContainerNetworkPolicyAllowlist(Model):
    allowed_domains: list[str]
    type: ConstantOf[Literal["allowlist"]] = "allowlist"
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None
