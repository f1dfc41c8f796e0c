from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .allowed_vector_store_index_item import AllowedVectorStoreIndexItem
    from .budget_limit_entry import BudgetLimitEntry
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase
    from .update_router_config import UpdateRouterConfig


class GenerateKeyResponse(Model):
    key: str
    key_alias: str | None = None
    duration: str | None = None
    models: list[Any] | None = Field(default_factory=list)
    spend: float | None = 0
    max_budget: float | None = None
    user_id: str | None = None
    team_id: str | None = None
    agent_id: str | None = None
    max_parallel_requests: int | None = None
    metadata: dict[str, Any] | None = Field(default_factory=dict)
    tpm_limit: int | None = None
    rpm_limit: int | None = None
    budget_duration: str | None = None
    budget_limits: list[BudgetLimitEntry] | None = None
    allowed_cache_controls: list[Any] | None = Field(default_factory=list)
    config: dict[str, Any] | None = Field(default_factory=dict)
    permissions: dict[str, Any] | None = Field(default_factory=dict)
    model_max_budget: dict[str, Any] | None = Field(default_factory=dict)
    budget_fallbacks: dict[str, list[str]] | None = None
    model_rpm_limit: dict[str, Any] | None = None
    model_tpm_limit: dict[str, Any] | None = None
    mcp_rpm_limit: dict[str, int] | None = None
    tag_rpm_limit: dict[str, int] | None = None
    guardrails: list[str] | None = None
    policies: list[str] | None = None
    prompts: list[str] | None = None
    blocked: bool | None = None
    aliases: dict[str, Any] | None = Field(default_factory=dict)
    object_permission: LiteLLMObjectPermissionBase | None = None
    tpd_limit: int | None = None
    default_estimated_output_tokens: Annotated[int, Field(gt=0)] | None = None
    default_estimated_output_tokens_per_model: (
        dict[str, Annotated[int, Field(gt=0)]] | None
    ) = None
    budget_id: str | None = None
    end_user_budget_id: str | None = None
    tags: list[str] | None = None
    disable_global_guardrails: bool | None = None
    enable_prompt_caching: bool | None = None
    throttle_on_budget_exceeded: bool | None = None
    enforced_params: list[str] | None = None
    allowed_routes: list[Any] | None = Field(default_factory=list)
    allowed_passthrough_routes: list[Any] | None = None
    denied_passthrough_routes: list[str] | None = None
    allowed_vector_store_indexes: list[AllowedVectorStoreIndexItem] | None = None
    rpm_limit_type: (
        Literal["guaranteed_throughput", "best_effort_throughput", "dynamic"]
        | str
        | None
    ) = None
    tpm_limit_type: (
        Literal["guaranteed_throughput", "best_effort_throughput", "dynamic"]
        | str
        | None
    ) = None
    router_settings: UpdateRouterConfig | None = None
    access_group_ids: list[str] | None = None
    key_name: str | None = None
    key_type: str | None = None
    expires: DateTime | None = None
    token_id: str | None = None
    organization_id: str | None = None
    project_id: str | None = None
    litellm_budget_table: Any = None
    token: str | None = None
    created_by: str | None = None
    updated_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
