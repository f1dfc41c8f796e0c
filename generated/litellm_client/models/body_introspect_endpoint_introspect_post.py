from __future__ import annotations

from ._base import Model


class BodyIntrospectEndpointIntrospectPost(Model):
    token: str
