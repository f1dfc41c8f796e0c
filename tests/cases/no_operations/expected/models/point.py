from __future__ import annotations

from .._runtime.models import Model


class Point(Model):
    x: float | None = None
    y: float | None = None
