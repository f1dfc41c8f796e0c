from __future__ import annotations

from .._runtime.models import Model


class UpdateJWTKeyMappingRequest(Model):
    description: str | None = None
    id: str
    is_active: bool | None = None
    jwt_issuer: str | None = None
    key: str | None = None
    token: str | None = None
