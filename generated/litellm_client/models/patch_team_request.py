from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .allowed_vector_store_index_item import AllowedVectorStoreIndexItem
    from .budget_config import BudgetConfig
    from .budget_limit_entry import BudgetLimitEntry
    from .lite_llm_object_permission_base import LiteLLMObjectPermissionBase
    from .update_router_config import UpdateRouterConfig


class PatchTeamRequest(Model):
    """Body of PATCH /team/{team_id}.

    Identical to UpdateTeamRequest except team_id is optional, because PATCH takes it
    from the path. A team_id in the body is still accepted when it matches the path.
    """

    team_id: str | None = None
    team_alias: str | None = None
    organization_id: str | None = None
    metadata: dict[str, Any] | None = None
    tpm_limit: Annotated[int, Field(ge=0)] | None = None
    rpm_limit: Annotated[int, Field(ge=0)] | None = None
    tpd_limit: int | None = None
    max_budget: float | None = None
    soft_budget: float | None = None
    models: list[Any] | None = None
    blocked: bool | None = None
    budget_duration: str | None = None
    tags: list[Any] | None = None
    model_aliases: dict[str, Any] | None = None
    guardrails: list[str] | None = None
    policies: list[str] | None = None
    object_permission: LiteLLMObjectPermissionBase | None = None
    disable_global_guardrails: bool | None = None
    require_trace_id: bool | None = None
    team_member_budget: float | None = None
    team_member_budget_duration: str | None = None
    team_member_model_max_budget: dict[str, BudgetConfig] | None = None
    team_member_rpm_limit: int | None = None
    team_member_tpm_limit: int | None = None
    team_member_key_duration: str | None = None
    allowed_passthrough_routes: list[Any] | None = None
    denied_passthrough_routes: list[str] | None = None
    secret_manager_settings: dict[str, Any] | None = None
    prompts: list[str] | None = None
    model_rpm_limit: dict[str, int] | None = None
    model_tpm_limit: dict[str, int] | None = None
    default_estimated_output_tokens: Annotated[int, Field(gt=0)] | None = None
    default_estimated_output_tokens_per_model: (
        dict[str, Annotated[int, Field(gt=0)]] | None
    ) = None
    mcp_rpm_limit: dict[str, int] | None = None
    allowed_vector_store_indexes: list[AllowedVectorStoreIndexItem] | None = None
    enforced_batch_output_expires_after: dict[str, Any] | None = None
    enforced_file_expires_after: dict[str, Any] | None = None
    router_settings: UpdateRouterConfig | None = None
    access_group_ids: list[str] | None = None
    budget_limits: list[BudgetLimitEntry] | None = None
    default_team_member_models: list[str] | None = None
    model_max_budget: dict[str, BudgetConfig] | None = None
    """Max budget per model for every key on the team, overridable per key
    (e.g. {'gpt-4o': {'max_budget': 10, 'budget_duration': '1d'}})
    """
