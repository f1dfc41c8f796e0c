from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase


class UpdateCustomerRequest(Model):
    """Update a Customer, use this to update customer budgets etc."""

    user_id: str
    alias: str | None = None
    blocked: bool = False
    max_budget: float | None = None
    budget_id: str | None = None
    allowed_model_region: Literal["eu", "us"] | str | None = None
    default_model: str | None = None
    models: list[str] | None = None
    object_permission: LiteLLMObjectPermissionBase | None = None
