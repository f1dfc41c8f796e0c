from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class Whole(Model):
    size: ConstantOf[float] = 1.0
    text: str | None = None
