from __future__ import annotations

from .._runtime.models import Model


class ItemBoxInner(Model):
    depth: int | None = None
