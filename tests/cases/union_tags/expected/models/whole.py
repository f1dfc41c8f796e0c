from __future__ import annotations

from .._runtime.models import Constant, Model


class Whole(Model):
    size: Constant[float] = 1.0
    text: str | None = None
