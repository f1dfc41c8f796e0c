from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.cost_tracking_api import CostTrackingApi


class AsyncCostTrackingApi(AsyncApi):
    """Operations tagged "Cost Tracking"."""

    predict_cache_cost_cost_predict_cache_post = awaited(
        CostTrackingApi.predict_cache_cost_cost_predict_cache_post
    )
    predict_cache_cost_cost_predict_cache_post_with_http_info = with_http_info(
        predict_cache_cost_cost_predict_cache_post
    )
    predict_cache_cost = predict_cache_cost_cost_predict_cache_post
    predict_cache_cost_with_http_info = (
        predict_cache_cost_cost_predict_cache_post_with_http_info
    )

    get_cost_discount_config_config_cost_discount_config_get = awaited(
        CostTrackingApi.get_cost_discount_config_config_cost_discount_config_get
    )
    get_cost_discount_config_config_cost_discount_config_get_with_http_info = (
        with_http_info(get_cost_discount_config_config_cost_discount_config_get)
    )
    get_cost_discount_config = get_cost_discount_config_config_cost_discount_config_get
    get_cost_discount_config_with_http_info = (
        get_cost_discount_config_config_cost_discount_config_get_with_http_info
    )

    update_cost_discount_config_config_cost_discount_config_patch = awaited(
        CostTrackingApi.update_cost_discount_config_config_cost_discount_config_patch
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

    get_cost_margin_config_config_cost_margin_config_get = awaited(
        CostTrackingApi.get_cost_margin_config_config_cost_margin_config_get
    )
    get_cost_margin_config_config_cost_margin_config_get_with_http_info = (
        with_http_info(get_cost_margin_config_config_cost_margin_config_get)
    )
    get_cost_margin_config = get_cost_margin_config_config_cost_margin_config_get
    get_cost_margin_config_with_http_info = (
        get_cost_margin_config_config_cost_margin_config_get_with_http_info
    )

    update_cost_margin_config_config_cost_margin_config_patch = awaited(
        CostTrackingApi.update_cost_margin_config_config_cost_margin_config_patch
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

    get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get = awaited(
        CostTrackingApi.get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get
    )
    get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get_with_http_info = with_http_info(
        get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get
    )
    get_block_requests_for_models_without_pricing = get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get
    get_block_requests_for_models_without_pricing_with_http_info = get_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_get_with_http_info

    update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch = awaited(
        CostTrackingApi.update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch
    )
    update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch_with_http_info = with_http_info(
        update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch
    )
    update_block_requests_for_models_without_pricing = update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch
    update_block_requests_for_models_without_pricing_with_http_info = update_block_requests_for_models_without_pricing_config_block_requests_for_models_without_pricing_patch_with_http_info

    estimate_cost_cost_estimate_post = awaited(
        CostTrackingApi.estimate_cost_cost_estimate_post
    )
    estimate_cost_cost_estimate_post_with_http_info = with_http_info(
        estimate_cost_cost_estimate_post
    )
    estimate_cost = estimate_cost_cost_estimate_post
    estimate_cost_with_http_info = estimate_cost_cost_estimate_post_with_http_info
