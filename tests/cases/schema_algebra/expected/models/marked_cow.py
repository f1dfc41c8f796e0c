from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class MarkedCow(Model):
    kind: ConstantOf[str] = "c"
    name: str | None = None
    milk: int | None = None
