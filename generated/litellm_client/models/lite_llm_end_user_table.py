from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_budget_table import LiteLLMBudgetTable
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable


class LiteLLMEndUserTable(Model):
    user_id: str
    blocked: bool
    alias: str | None = None
    spend: float = 0.0
    allowed_model_region: Literal["eu", "us"] | str | None = None
    default_model: str | None = None
    models: list[str] | None = None
    budget_id: str | None = None
    litellm_budget_table: LiteLLMBudgetTable | None = None
    object_permission_id: str | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
