from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.prompt_caching_requests_response import PromptCachingRequestsResponse


class CostOptimizationApi(Api):
    """Operations tagged "Cost Optimization"."""

    def get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get(
        self,
        start_date: datetime,
        end_date: datetime,
        *,
        page_size: int | None = None,
        filter: Literal["all", "injected", "hits"] | None = None,
        cursor_start_time: datetime | None = None,
        cursor_request_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> PromptCachingRequestsResponse:
        """Get Prompt Caching Requests."""
        return self._call(
            "get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get",
            "GET",
            "/cost_optimization/prompt_caching/requests",
            query_param("start_date", start_date, required=True),
            query_param("end_date", end_date, required=True),
            query_param("page_size", page_size, minimum=1, maximum=100),
            query_param("filter", filter, enum=("all", "injected", "hits")),
            query_param("cursor_start_time", cursor_start_time),
            query_param("cursor_request_id", cursor_request_id, min_length=1),
            responses={"200": "PromptCachingRequestsResponse"},
            opts=opts,
        )

    get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info = with_http_info(
        get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests = (
        get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests_with_http_info = get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info
