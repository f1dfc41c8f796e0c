from __future__ import annotations

from .._runtime.models import Model


class DeleteAccessGroupBudgetResponse(Model):
    access_group: str
    budget_deleted: bool
    message: str
