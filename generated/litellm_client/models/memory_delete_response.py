from __future__ import annotations

from .._runtime.models import Model


class MemoryDeleteResponse(Model):
    key: str
    deleted: bool
