from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .access_group_budget import AccessGroupBudget


class AccessGroupInfo(Model):
    access_group: str
    model_names: list[str]
    deployment_count: int
    spend: float | None = None
    budget: AccessGroupBudget | None = None
