from __future__ import annotations

from .._runtime.models import Constant, Model


class Half(Model):
    size: Constant[float] = 0.5
    text: str | None = None
