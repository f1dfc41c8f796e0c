from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
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
        return self.get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info(
            start_date,
            end_date,
            page_size=page_size,
            filter=filter,
            cursor_start_time=cursor_start_time,
            cursor_request_id=cursor_request_id,
            opts=opts,
        ).data

    def get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info(
        self,
        start_date: datetime,
        end_date: datetime,
        *,
        page_size: int | None = None,
        filter: Literal["all", "injected", "hits"] | None = None,
        cursor_start_time: datetime | None = None,
        cursor_request_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[PromptCachingRequestsResponse]:
        """Like `get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get`, with the status code and the headers."""
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
            responses={
                "200": "PromptCachingRequestsResponse",
                "422": "HTTPValidationError",
            },
            security=("APIKeyHeader",),
            opts=opts,
        )

    get_prompt_caching_requests = (
        get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get
    )
    get_prompt_caching_requests_with_http_info = get_prompt_caching_requests_cost_optimization_prompt_caching_requests_get_with_http_info
