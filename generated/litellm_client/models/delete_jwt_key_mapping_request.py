from __future__ import annotations

from ._base import Model


class DeleteJWTKeyMappingRequest(Model):
    id: str
