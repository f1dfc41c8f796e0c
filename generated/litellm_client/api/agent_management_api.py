from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, offset_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.export_type import ExportType
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )


class AgentManagementApi(Api):
    """Operations tagged "Agent Management"."""

    def get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_agent_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Agent Daily Activity Aggregated."""
        return self._call(
            "get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get",
            "GET",
            "/agent/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_agent_ids", exclude_agent_ids),
            query_param("timezone", timezone),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get
    )
    get_agent_daily_activity_aggregated = (
        get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get
    )
    get_agent_daily_activity_aggregated_with_http_info = get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get_with_http_info

    def get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_agent_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get Agent Daily Activity Aggregated Keys."""
        return self._call(
            "get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get",
            "GET",
            "/agent/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_agent_ids", exclude_agent_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get
    )
    get_agent_daily_activity_aggregated_keys = get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get
    get_agent_daily_activity_aggregated_keys_with_http_info = get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get_with_http_info

    def get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_agent_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get Agent Daily Activity Aggregated Search."""
        return self._call(
            "get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get",
            "GET",
            "/agent/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_agent_ids", exclude_agent_ids),
            query_param("timezone", timezone),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get
    )
    get_agent_daily_activity_aggregated_search = get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get
    get_agent_daily_activity_aggregated_search_with_http_info = get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get_with_http_info

    def get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_agent_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get Agent Daily Activity Model Top Keys."""
        return self._call(
            "get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/agent/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_agent_ids", exclude_agent_ids),
            query_param("timezone", timezone),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get
    )
    get_agent_daily_activity_model_top_keys = get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get
    get_agent_daily_activity_model_top_keys_with_http_info = get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_agent_daily_activity_export_agent_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        exclude_agent_ids: str | None = None,
        timezone: int | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get Agent Daily Activity Export."""
        return self._call(
            "get_agent_daily_activity_export_agent_daily_activity_export_get",
            "GET",
            "/agent/daily/activity/export",
            query_param(
                "export_type",
                export_type,
                enum=(
                    "daily",
                    "daily_with_keys",
                    "daily_with_models",
                    "daily_with_users",
                ),
            ),
            query_param("format", format, enum=("csv", "json")),
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("exclude_agent_ids", exclude_agent_ids),
            query_param("timezone", timezone),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_agent_daily_activity_export_agent_daily_activity_export_get_with_http_info = (
        with_http_info(get_agent_daily_activity_export_agent_daily_activity_export_get)
    )
    get_agent_daily_activity_export = (
        get_agent_daily_activity_export_agent_daily_activity_export_get
    )
    get_agent_daily_activity_export_with_http_info = (
        get_agent_daily_activity_export_agent_daily_activity_export_get_with_http_info
    )
