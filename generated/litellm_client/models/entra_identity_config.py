from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class EntraIdentityConfig(Model):
    client_id: str
    tenant_id: str
    provider: ConstantOf[Literal["microsoft_entra"]] = "microsoft_entra"
    required_roles: list[str] = Field(default_factory=list)
    required_scopes: list[str] = Field(default_factory=lambda: ["user_impersonation"])
    """Required delegated scopes. An empty list accepts any nonempty scope granted for
    this gateway.
    """

    service_principal_id: str | None = None
