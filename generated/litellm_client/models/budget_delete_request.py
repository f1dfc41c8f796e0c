from __future__ import annotations

from ._base import Model


class BudgetDeleteRequest(Model):
    id: str
