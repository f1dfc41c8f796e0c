from __future__ import annotations

from ._base import Model


class DecisionsBox(Model):
    bottom: float
    left: float
    right: float
    top: float
