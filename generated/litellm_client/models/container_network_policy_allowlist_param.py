from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
    )


class ContainerNetworkPolicyAllowlistParam(Model):
    allowed_domains: list[str]
    type: ConstantOf[Literal["allowlist"]] = "allowlist"
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = None
