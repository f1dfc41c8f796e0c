from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.block_unpriced_models_request import BlockUnpricedModelsRequest
    from ..models.block_unpriced_models_response import BlockUnpricedModelsResponse
    from ..models.cache_prediction_request import CachePredictionRequest
    from ..models.cache_prediction_response import CachePredictionResponse
    from ..models.cost_estimate_request import CostEstimateRequest
    from ..models.cost_estimate_response import CostEstimateResponse


class CostTrackingApi(Api):
    """Operations tagged "Cost Tracking"."""

    def predict_cache_cost_cost_predict_cache_post(
        self,
        cache_prediction_request: CachePredictionRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CachePredictionResponse:
        """Predict Cache Cost.

        Compare the next native Anthropic request on two configured deployment IDs.

        Estimates use provider token counting and recent successful cache telemetry for
        this key. Unknown cache state uses the cold scenario when prices/counts are
        available. Cache observations do not guarantee retention. v0 supports one
        message-content breakpoint, text and client tools; system/tool-only breakpoints,
        thinking, images, nondefault Anthropic versions, beta headers and request
        transforms are unknown. Each provider count consumes one RPM unit and holds
        concurrency capacity; a comparison uses up to four counts. The legacy rate
        limiter returns unknown without contacting the provider. This endpoint does not
        generate tokens, prewarm caches, choose a model or alter routing.
        """
        return self._call(
            "predict_cache_cost_cost_predict_cache_post",
            "POST",
            "/cost/predict-cache",
            body_param(
                cache_prediction_request, name="cache_prediction_request", required=True
            ),
            responses={"200": "CachePredictionResponse"},
            opts=opts,
        )

    predict_cache_cost_cost_predict_cache_post_with_http_info = with_http_info(
        predict_cache_cost_cost_predict_cache_post
    )
    predict_cache_cost = predict_cache_cost_cost_predict_cache_post
    predict_cache_cost_with_http_info = (
        predict_cache_cost_cost_predict_cache_post_with_http_info
    )

    def get_cost_discount_config_config_cost_discount_config_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Cost Discount Config.

        Get current cost discount configuration.

        Returns the cost_discount_config from litellm_settings.
        """
        return self._call(
            "get_cost_discount_config_config_cost_discount_config_get",
            "GET",
            "/config/cost_discount_config",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_cost_discount_config_config_cost_discount_config_get_with_http_info = (
        with_http_info(get_cost_discount_config_config_cost_discount_config_get)
    )
    get_cost_discount_config = get_cost_discount_config_config_cost_discount_config_get
    get_cost_discount_config_with_http_info = (
        get_cost_discount_config_config_cost_discount_config_get_with_http_info
    )

    def update_cost_discount_config_config_cost_discount_config_patch(
        self, request_body: dict[str, float], *, opts: RequestOptions | None = None
    ) -> Any:
        """Update Cost Discount Config.

        Update cost discount configuration.

        Updates the cost_discount_config in litellm_settings. Discounts should be
        between 0 and 1 (e.g., 0.05 = 5% discount). A key may also be
        <provider>/<model-pattern>, where the pattern is an fnmatch glob matched against
        the model name.

        Example:
        ```json
        {
            "vertex_ai": 0.05,
            "vertex_ai/claude-*": 0.20,
            "gemini": 0.05,
            "openai": 0.01
        }
        ```
        """
        return self._call(
            "update_cost_discount_config_config_cost_discount_config_patch",
            "PATCH",
            "/config/cost_discount_config",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_cost_discount_config_config_cost_discount_config_patch_with_http_info = (
        with_http_info(update_cost_discount_config_config_cost_discount_config_patch)
    )
    update_cost_discount_config = (
        update_cost_discount_config_config_cost_discount_config_patch
    )
    update_cost_discount_config_with_http_info = (
        update_cost_discount_config_config_cost_discount_config_patch_with_http_info
    )

    def get_cost_margin_config_config_cost_margin_config_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Cost Margin Config.

        Get current cost margin configuration.

        Returns the cost_margin_config from litellm_settings.
        """
        return self._call(
            "get_cost_margin_config_config_cost_margin_config_get",
            "GET",
            "/config/cost_margin_config",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_cost_margin_config_config_cost_margin_config_get_with_http_info = (
        with_http_info(get_cost_margin_config_config_cost_margin_config_get)
    )
    get_cost_margin_config = get_cost_margin_config_config_cost_margin_config_get
    get_cost_margin_config_with_http_info = (
        get_cost_margin_config_config_cost_margin_config_get_with_http_info
    )

    def update_cost_margin_config_config_cost_margin_config_patch(
        self,
        request_body: dict[str, float | dict[str, float]],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Cost Margin Config.

        Update cost margin configuration.

        Updates the cost_margin_config in litellm_settings.
        Margins can be:
        - Percentage: {"openai": 0.10} = 10% margin
        - Fixed amount: {"openai": {"fixed_amount": 0.001}} = $0.001 per request
        - Combined: {"vertex_ai": {"percentage": 0.08, "fixed_amount": 0.0005}}
        - Global: {"global": 0.05} = 5% global margin on all providers

        Example:
        ```json
        {
            "global": 0.05,
            "openai": 0.10,
            "anthropic": {"fixed_amount": 0.001},
            "vertex_ai": {"percentage": 0.08, "fixed_amount": 0.0005}
        }
        ```
        """
        return self._call(
            "update_cost_margin_config_config_cost_margin_config_patch",
            "PATCH",
            "/config/cost_margin_config",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_cost_margin_config_config_cost_margin_config_patch_with_http_info = (
        with_http_info(update_cost_margin_config_config_cost_margin_config_patch)
    )
    update_cost_margin_config = (
        update_cost_margin_config_config_cost_margin_config_patch
    )
    update_cost_margin_config_with_http_info = (
        update_cost_margin_config_config_cost_margin_config_patch_with_http_info
    )

    def get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get(
        self, *, opts: RequestOptions | None = None
    ) -> BlockUnpricedModelsResponse:
        """Get Block Requests For Models Without Pricing."""
        return self._call(
            "get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get",
            "GET",
            "/config/block_requests_for_models_without_pricing",
            responses={"200": "BlockUnpricedModelsResponse"},
            errors={},
            opts=opts,
        )

    get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get_with_http_info = with_http_info(
        get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get
    )
    get_block_requests_for_models_without_pricing = get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get
    get_block_requests_for_models_without_pricing_with_http_info = get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get_with_http_info

    def update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch(
        self,
        block_unpriced_models_request: BlockUnpricedModelsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BlockUnpricedModelsResponse:
        """Update Block Requests For Models Without Pricing."""
        return self._call(
            "update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch",
            "PATCH",
            "/config/block_requests_for_models_without_pricing",
            body_param(
                block_unpriced_models_request,
                name="block_unpriced_models_request",
                required=True,
            ),
            responses={"200": "BlockUnpricedModelsResponse"},
            opts=opts,
        )

    update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch_with_http_info = with_http_info(
        update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch
    )
    update_block_requests_for_models_without_pricing = update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch
    update_block_requests_for_models_without_pricing_with_http_info = update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch_with_http_info

    def estimate_cost_cost_estimate_post(
        self,
        cost_estimate_request: CostEstimateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CostEstimateResponse:
        """Estimate Cost.

        Estimate cost for a given model and token counts.

        This endpoint uses the same cost calculation logic as actual requests, including
        any configured margins and discounts.

        Parameters:
        - model: Model name (e.g., "gpt-4", "claude-3-opus")
        - input_tokens: Expected input tokens per request
        - output_tokens: Expected output tokens per request
        - cache_read_input_tokens: Cache-read tokens per request, counted within
          input_tokens (optional)
        - cache_creation_input_tokens: Cache-write tokens per request, counted within
          input_tokens (optional)
        - reasoning_tokens: Reasoning tokens per request, counted within output_tokens
          (optional)
        - num_requests_per_day: Number of requests per day (optional)
        - num_requests_per_month: Number of requests per month (optional)

        Returns cost breakdown including:
        - Per-request costs (input, output, margin, plus the cache-read, cache-write and
          reasoning shares)
        - Daily costs (if num_requests_per_day provided)
        - Monthly costs (if num_requests_per_month provided)

        Example:
        ```json
        {
            "model": "gpt-4",
            "input_tokens": 1000,
            "cache_read_input_tokens": 800,
            "output_tokens": 500,
            "reasoning_tokens": 200,
            "num_requests_per_day": 100,
            "num_requests_per_month": 3000
        }
        ```
        """
        return self._call(
            "estimate_cost_cost_estimate_post",
            "POST",
            "/cost/estimate",
            body_param(
                cost_estimate_request, name="cost_estimate_request", required=True
            ),
            responses={"200": "CostEstimateResponse"},
            opts=opts,
        )

    estimate_cost_cost_estimate_post_with_http_info = with_http_info(
        estimate_cost_cost_estimate_post
    )
    estimate_cost = estimate_cost_cost_estimate_post
    estimate_cost_with_http_info = estimate_cost_cost_estimate_post_with_http_info
