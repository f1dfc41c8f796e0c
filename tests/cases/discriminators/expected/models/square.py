from __future__ import annotations

from .._runtime.models import Model


class Square(Model):
    kind: str
    side: float | None = None
