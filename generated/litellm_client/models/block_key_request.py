from __future__ import annotations

from .._runtime.models import Model


class BlockKeyRequest(Model):
    key: str
