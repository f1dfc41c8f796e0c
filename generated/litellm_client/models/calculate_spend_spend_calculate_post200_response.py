from __future__ import annotations

from ._base import Model


class CalculateSpendSpendCalculatePost200Response(Model):
    cost: float | None = None
    """The calculated cost."""
