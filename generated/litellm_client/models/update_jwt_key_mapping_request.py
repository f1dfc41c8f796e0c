from __future__ import annotations

from .._runtime.models import Model


class UpdateJWTKeyMappingRequest(Model):
    id: str
    description: str | None = None
    is_active: bool | None = None
    jwt_issuer: str | None = None
    key: str | None = None
    token: str | None = None
