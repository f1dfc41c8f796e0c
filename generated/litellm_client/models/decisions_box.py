from __future__ import annotations

from .._runtime.models import Model


class DecisionsBox(Model):
    bottom: float
    left: float
    right: float
    top: float
