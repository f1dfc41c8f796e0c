from __future__ import annotations

from .._runtime.models import DateTime, Model


class JWTKeyMappingResponse(Model):
    created_at: DateTime
    id: str
    is_active: bool
    jwt_claim_name: str
    jwt_claim_value: str
    updated_at: DateTime
    created_by: str | None = None
    description: str | None = None
    jwt_issuer: str | None = None
    updated_by: str | None = None
