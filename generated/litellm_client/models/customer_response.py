from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_budget_table_full import LiteLLMBudgetTableFull
    from .lite_llm_object_permission_table import LiteLLMObjectPermissionTable


class CustomerResponse(Model):
    """Customer object returned by the /customer read+write endpoints.

    Nests the full budget response model so server-managed budget fields
    (budget_reset_at, created_at) survive response_model filtering, rather than the
    narrow write-allowlist shape LiteLLM_EndUserTable carries for internal use.
    """

    user_id: str
    blocked: bool
    alias: str | None = None
    spend: float = 0.0
    allowed_model_region: Literal["eu", "us"] | str | None = None
    default_model: str | None = None
    models: list[str] | None = None
    budget_id: str | None = None
    litellm_budget_table: LiteLLMBudgetTableFull | None = None
    object_permission_id: str | None = None
    object_permission: LiteLLMObjectPermissionTable | None = None
