from __future__ import annotations

from .._runtime.models import Model


class CreateJWTKeyMappingRequest(Model):
    jwt_claim_name: str
    jwt_claim_value: str
    description: str | None = None
    jwt_issuer: str | None = None
    key: str | None = None
    token: str | None = None
