from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .access_group_budget import AccessGroupBudget


class AccessGroupBudgetResponse(Model):
    access_group: str
    spend: float
    budget: AccessGroupBudget | None = None
