from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.cost_optimization_api import CostOptimizationApi


class AsyncCostOptimizationApi(AsyncApi):
    """Operations tagged "Cost Optimization"."""

    get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get = awaited(
        CostOptimizationApi.get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info = with_http_info(
        get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests = (
        get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests_with_http_info = get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info
