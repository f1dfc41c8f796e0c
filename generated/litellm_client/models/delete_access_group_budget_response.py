from __future__ import annotations

from ._base import Model


class DeleteAccessGroupBudgetResponse(Model):
    access_group: str
    budget_deleted: bool
    message: str
