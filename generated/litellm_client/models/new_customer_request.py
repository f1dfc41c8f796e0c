from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .budget_config import BudgetConfig
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase


class NewCustomerRequest(Model):
    """Create a new customer, allocate a budget to them."""

    user_id: str
    budget_id: str | None = None
    max_budget: float | None = None
    """Requests will fail if this budget (in USD) is exceeded."""

    soft_budget: float | None = None
    """Requests will NOT fail if this is exceeded. Will fire alerting though."""

    max_parallel_requests: int | None = None
    """Max concurrent requests allowed for this budget id."""

    tpm_limit: Annotated[int, Field(ge=0)] | None = None
    """Max tokens per minute, allowed for this budget id."""

    rpm_limit: Annotated[int, Field(ge=0)] | None = None
    """Max requests per minute, allowed for this budget id."""

    tpd_limit: int | None = None
    """Max tokens per day, charged by batch submissions, allowed for this budget id."""

    budget_duration: str | None = None
    """Max duration budget should be set for (e.g. '1hr', '1d', '28d')"""

    model_max_budget: dict[str, BudgetConfig] | None = None
    """Max budget for each model (e.g. {'gpt-4o': {'max_budget': '0.0000001',
    'budget_duration': '1d', 'tpm_limit': 1000, 'rpm_limit': 1000}})
    """

    budget_reset_at: DateTime | None = None
    """Datetime when the budget is reset."""

    alias: str | None = None
    blocked: bool = False
    spend: float | None = None
    allowed_model_region: Literal["eu", "us"] | str | None = None
    default_model: str | None = None
    models: list[str] | None = None
    object_permission: LiteLLMObjectPermissionBase | None = None
