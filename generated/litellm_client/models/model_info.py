from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .model_access_window import ModelAccessWindow


class ModelInfo(Model):
    id: str | None
    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    input_cost_per_character: float | None = None
    output_cost_per_character: float | None = None
    cache_read_input_token_cost: float | None = None
    explicit_cache_read_input_token_cost: float | None = None
    cache_creation_input_token_cost: float | None = None
    cache_creation_input_token_cost_above_1hr: float | None = None
    cache_creation_input_token_cost_above_12hr: float | None = None
    cache_creation_input_token_cost_above_12hr_flex: float | None = None
    cache_creation_input_token_cost_above_12hr_priority: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex: float | None = (
        None
    )
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority: (
        float | None
    ) = None
    cache_creation_input_token_cost_above_12hr_batches: float | None = None
    cache_creation_input_token_cost_above_12hr_ultrafast: float | None = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches: (
        float | None
    ) = None
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast: (
        float | None
    ) = None
    tiered_pricing: list[dict[str, Any]] | None = None
    enforce_supported_endpoints: bool | None = None
    db_model: bool = False
    updated_at: DateTime | None = None
    updated_by: str | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    base_model: str | None = None
    pricing_provider: str | None = None
    tier: Literal["free", "paid"] | str | None = None
    team_id: str | None = None
    team_public_model_name: str | None = None
    member_auto_router: bool = False
    blocked: bool | None = None
    discoverable: bool | None = None
    access_windows: list[ModelAccessWindow] | None = None
    ptu_count: int | None = None
    cost_per_ptu_per_hour: float | None = None
    ptu_effective_from: DateTime | None = None
    ptu_effective_to: DateTime | None = None
    ptu_shares: dict[str, int] | None = None
    allow_fail_open: bool | None = None
    enable_tag_filtering: bool | None = None
    internal_router_model: bool | None = None
    max_embedding_batch_size: Annotated[int, Field(gt=0)] | None = None
