from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.model_insights_api import ModelInsightsApi


class AsyncModelInsightsApi(AsyncApi):
    """Operations tagged "model_insights"."""

    get_model_insights_model_insights_get = awaited(
        ModelInsightsApi.get_model_insights_model_insights_get
    )
    get_model_insights_model_insights_get_with_http_info = with_http_info(
        get_model_insights_model_insights_get
    )
    get_model_insights = get_model_insights_model_insights_get
    get_model_insights_with_http_info = (
        get_model_insights_model_insights_get_with_http_info
    )

    get_model_insight_tasks_model_insights_tasks_get = awaited(
        ModelInsightsApi.get_model_insight_tasks_model_insights_tasks_get
    )
    get_model_insight_tasks_model_insights_tasks_get_with_http_info = with_http_info(
        get_model_insight_tasks_model_insights_tasks_get
    )
    get_model_insight_tasks = get_model_insight_tasks_model_insights_tasks_get
    get_model_insight_tasks_with_http_info = (
        get_model_insight_tasks_model_insights_tasks_get_with_http_info
    )
