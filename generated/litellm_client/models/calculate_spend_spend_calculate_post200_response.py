from __future__ import annotations

from .._runtime.models import Model


class CalculateSpendSpendCalculatePost200Response(Model):
    cost: float | None = None
    """The calculated cost."""
