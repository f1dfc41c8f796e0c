from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class Circle(Model):
    kind: ConstantOf[str] = "circle"
    radius: float | None = None
