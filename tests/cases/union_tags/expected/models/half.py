from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class Half(Model):
    size: ConstantOf[float] = 0.5
    text: str | None = None
