from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.model_insight_tasks_response import ModelInsightTasksResponse
    from ..models.model_insights_response import ModelInsightsResponse


class ModelInsightsApi(Api):
    """Operations tagged "model_insights"."""

    def get_model_insights_model_insights_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        metric: Literal["requests", "spend", "tokens"] | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelInsightsResponse:
        """Get Model Insights.

        Args:
            start_date: YYYY-MM-DD, defaults to 365 days ago.
            end_date: YYYY-MM-DD, defaults to today.
            metric: Metric the top models are ranked by.
        """
        return self._call(
            "get_model_insights_model_insights_get",
            "GET",
            "/model-insights",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("metric", metric, enum=("requests", "spend", "tokens")),
            responses={"200": "ModelInsightsResponse"},
            opts=opts,
        )

    get_model_insights_model_insights_get_with_http_info = with_http_info(
        get_model_insights_model_insights_get
    )
    get_model_insights = get_model_insights_model_insights_get
    get_model_insights_with_http_info = (
        get_model_insights_model_insights_get_with_http_info
    )

    def get_model_insight_tasks_model_insights_tasks_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        metric: Literal["requests", "spend", "tokens"] | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelInsightTasksResponse:
        """Get Model Insight Tasks.

        Args:
            start_date: YYYY-MM-DD, defaults to 365 days ago.
            end_date: YYYY-MM-DD, defaults to today.
            metric: Metric task shares are computed from.
        """
        return self._call(
            "get_model_insight_tasks_model_insights_tasks_get",
            "GET",
            "/model-insights/tasks",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("metric", metric, enum=("requests", "spend", "tokens")),
            responses={"200": "ModelInsightTasksResponse"},
            opts=opts,
        )

    get_model_insight_tasks_model_insights_tasks_get_with_http_info = with_http_info(
        get_model_insight_tasks_model_insights_tasks_get
    )
    get_model_insight_tasks = get_model_insight_tasks_model_insights_tasks_get
    get_model_insight_tasks_with_http_info = (
        get_model_insight_tasks_model_insights_tasks_get_with_http_info
    )
