from __future__ import annotations

from .._runtime.models import Model


class FindBooksPriceParameter(Model):
    low: float | None = None
    high: float | None = None
