from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import ConstantOf, DateTime, Model


class AgentIdentityBinding(Model):
    agent_id: str
    tenant_id: str
    client_id: str
    issuer: str
    revision: str
    active: bool = True
    provider: ConstantOf[Literal["microsoft_entra"]] = "microsoft_entra"
    service_principal_id: str | None = None
    required_roles: list[str] = Field(default_factory=list)
    required_scopes: list[str] = Field(default_factory=lambda: ["user_impersonation"])
    last_authenticated_at: DateTime | None = None
