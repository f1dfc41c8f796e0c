from __future__ import annotations

from .._runtime.models import Model


class BodyRevokeEndpointRevokePost(Model):
    client_id: str
    token: str
