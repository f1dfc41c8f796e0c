from __future__ import annotations

from .._runtime.models import Model


class DailySpendMetadata(Model):
    total_spend: float = 0.0
    total_flat_cost: float = 0.0
    total_ptu_hours: float = 0.0
    total_prompt_tokens: int = 0
    total_completion_tokens: int = 0
    total_tokens: int = 0
    total_api_requests: int = 0
    total_successful_requests: int = 0
    total_failed_requests: int = 0
    total_cache_read_input_tokens: int = 0
    total_cache_creation_input_tokens: int = 0
    total_compression_saved_tokens: int = 0
    total_compression_savings_spend: float = 0.0
    total_prompt_caching_savings_spend: float = 0.0
    total_gateway_injected_caching_savings_spend: float = 0.0
    total_autorouter_savings_spend: float = 0.0
    total_response_time_ms: int = 0
    total_timed_requests: int = 0
    page: int = 1
    total_pages: int = 1
    has_more: bool = False
    api_key_limit: int | None = None
    """When set, api_keys and every api_key_breakdown list at most this many keys,
    ranked by spend. Totals and the model, provider, mcp and endpoint rollups still
    cover every key.
    """

    total_api_keys: int | None = None
    """Distinct API keys matching the filters. When this exceeds api_key_limit, the
    per-key lists are truncated to the highest-spend keys.
    """

    entity_total_api_keys: dict[str, int] | None = None
    """Distinct API keys per entity over the requested range, set when the entity
    breakdown is included. When an entity's count exceeds api_key_limit, its
    api_key_breakdown lists only its keys among the top api_key_limit keys overall.
    """
