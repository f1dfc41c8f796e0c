from __future__ import annotations

from .._runtime.models import Model


class SpendCalculated(Model):
    """What a request costs."""

    cost: float
    """In dollars."""
