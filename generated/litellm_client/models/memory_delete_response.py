from __future__ import annotations

from ._base import Model


class MemoryDeleteResponse(Model):
    key: str
    deleted: bool
