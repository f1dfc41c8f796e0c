from __future__ import annotations

from ._base import Model


class BodyRevokeEndpointRevokePost(Model):
    client_id: str
    token: str
