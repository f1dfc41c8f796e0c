from __future__ import annotations

from .._runtime.models import Model


class MarkedCow(Model):
    kind: str
    name: str | None = None
    milk: int | None = None
