from __future__ import annotations

from ._base import Model


class ItemBoxInner(Model):
    depth: int | None = None
