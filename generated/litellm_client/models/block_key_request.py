from __future__ import annotations

from ._base import Model


class BlockKeyRequest(Model):
    key: str
