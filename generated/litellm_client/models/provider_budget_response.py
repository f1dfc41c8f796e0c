from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .provider_budget_response_object import ProviderBudgetResponseObject


class ProviderBudgetResponse(Model):
    """Complete provider budget configuration and status. Maps provider names to their
    budget configs.
    """

    providers: dict[str, ProviderBudgetResponseObject] = Field(default_factory=dict)
