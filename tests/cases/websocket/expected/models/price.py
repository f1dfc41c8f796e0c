from __future__ import annotations

from .._runtime.models import Model


class Price(Model):
    value: float | None = None
