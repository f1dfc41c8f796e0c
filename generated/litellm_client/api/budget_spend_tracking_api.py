from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    offset_pages,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.cache_leakage_keys_response import CacheLeakageKeysResponse
    from ..models.calculate_spend_spend_calculate_post200_response import (
        CalculateSpendSpendCalculatePost200Response,
    )
    from ..models.capture_rate_report import CaptureRateReport
    from ..models.daily_activity_key_page_response import DailyActivityKeyPageResponse
    from ..models.daily_activity_key_search_response import (
        DailyActivityKeySearchResponse,
    )
    from ..models.daily_activity_user_page_response import DailyActivityUserPageResponse
    from ..models.export_type import ExportType
    from ..models.facet_list_response import FacetListResponse
    from ..models.gateway_request_activity_response import (
        GatewayRequestActivityResponse,
    )
    from ..models.ip_address import IPAddress
    from ..models.lite_llm_spend_logs import LiteLLMSpendLogs
    from ..models.model_top_keys_response import ModelTopKeysResponse
    from ..models.request_error_activity_response import RequestErrorActivityResponse
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )
    from ..models.spend_calculate_request import SpendCalculateRequest


class BudgetSpendTrackingApi(Api):
    """Operations tagged "Budget & Spend Tracking"."""

    def get_user_daily_activity_user_daily_activity_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get User Daily Activity.

        [BETA] This is a beta endpoint. It will change.

        Meant to optimize querying spend data for analytics for a user.

        Reads daily spend records that only ever accumulate and are never affected by
        budget resets. Their total can legitimately exceed the `spend` field returned by
        `/v2/user/info`, which is a running budget counter that every budget reset sets
        back to zero (or to the overage above `max_budget` when `budget_rollover` is
        enabled).

        Returns:
        (by date)
        - spend
        - prompt_tokens
        - completion_tokens
        - cache_read_input_tokens
        - cache_creation_input_tokens
        - total_tokens
        - api_requests
        - breakdown by model, api_key, provider

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            page: Page number for pagination.
            page_size: Items per page.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_user_daily_activity_get",
            "GET",
            "/user/daily/activity",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=1000),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="results",
                more="metadata.has_more",
                last="metadata.total_pages",
            ),
            opts=opts,
        )

    get_user_daily_activity_user_daily_activity_get_with_http_info = with_http_info(
        get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity = get_user_daily_activity_user_daily_activity_get
    get_user_daily_activity_with_http_info = (
        get_user_daily_activity_user_daily_activity_get_with_http_info
    )

    def get_user_daily_activity_aggregated_user_daily_activity_aggregated_get(
        self,
        *,
        api_key_limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get User Daily Activity Aggregated.

        Aggregated analytics for a user's daily activity without pagination. Returns the
        same response shape as the paginated endpoint with page metadata set to
        single-page.

        Reads daily spend records that only ever accumulate and are never affected by
        budget resets. Their total can legitimately exceed the `spend` field returned by
        `/v2/user/info`, which is a running budget counter that every budget reset sets
        back to zero (or to the overage above `max_budget` when `budget_rollover` is
        enabled).

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_user_daily_activity_aggregated_get",
            "GET",
            "/user/daily/activity/aggregated",
            query_param("api_key_limit", api_key_limit, minimum=1, maximum=1000),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            opts=opts,
        )

    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated = (
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_with_http_info = get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info

    def get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeyPageResponse:
        """Get User Daily Activity Aggregated Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get",
            "GET",
            "/user/daily/activity/aggregated/keys",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityKeyPageResponse"},
            pages=offset_pages("offset", size="limit", items="api_keys"),
            opts=opts,
        )

    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys = (
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_with_http_info = get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info

    def get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get(
        self,
        search: str,
        *,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityKeySearchResponse:
        """Get User Daily Activity Aggregated Search.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get",
            "GET",
            "/user/daily/activity/aggregated/search",
            query_param("search", search, min_length=1, required=True),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityKeySearchResponse"},
            opts=opts,
        )

    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    get_user_daily_activity_aggregated_search_with_http_info = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info

    def get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get(
        self,
        model_group: str,
        *,
        by_model_group: bool | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ModelTopKeysResponse:
        """Get User Daily Activity Model Top Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get",
            "GET",
            "/user/daily/activity/aggregated/model_top_keys",
            query_param("model_group", model_group, min_length=1, required=True),
            query_param("by_model_group", by_model_group),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "ModelTopKeysResponse"},
            opts=opts,
        )

    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    get_user_daily_activity_model_top_keys_with_http_info = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info

    def get_user_daily_activity_export_user_daily_activity_export_get(
        self,
        *,
        export_type: ExportType | str | None = None,
        format: Literal["csv", "json"] | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> str | list[dict[str, Any]]:
        """Get User Daily Activity Export.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_export_user_daily_activity_export_get",
            "GET",
            "/user/daily/activity/export",
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
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "str | list[dict[str, Any]]"},
            accept=("text/csv", "application/json"),
            opts=opts,
        )

    get_user_daily_activity_export_user_daily_activity_export_get_with_http_info = (
        with_http_info(get_user_daily_activity_export_user_daily_activity_export_get)
    )
    get_user_daily_activity_export = (
        get_user_daily_activity_export_user_daily_activity_export_get
    )
    get_user_daily_activity_export_with_http_info = (
        get_user_daily_activity_export_user_daily_activity_export_get_with_http_info
    )

    def get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> DailyActivityUserPageResponse:
        """Get User Daily Activity Aggregated Users.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get",
            "GET",
            "/user/daily/activity/aggregated/users",
            query_param("offset", offset, minimum=0),
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "DailyActivityUserPageResponse"},
            pages=offset_pages("offset", size="limit", items="users"),
            opts=opts,
        )

    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    get_user_daily_activity_aggregated_users_with_http_info = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info

    def get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get(
        self,
        *,
        limit: int | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        user_id: str | None = None,
        timezone: int | None = None,
        include_current_utc_day: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> CacheLeakageKeysResponse:
        """Get User Daily Activity Cache Leakage Keys.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
            model: Filter by specific model.
            api_key: Filter by reporting API key ID. Missing keys are reported as
                unattributed. For a literal key unattributed or a key starting with
                raw:, add an extra raw: prefix.
            user_id: Filter by specific user ID. Admins can filter by any user or omit
                for global view. Non-admins must provide their own user_id.
            timezone: Timezone offset in minutes from UTC (e.g., 480 for PST). Matches
                JavaScript's Date.getTimezoneOffset() convention.
            include_current_utc_day: When the range ends on the caller's current local
                day, extend it to today's UTC bucket so spend written after the caller's
                local midnight (in UTC terms) is included. Requires the timezone
                parameter. Historical ranges are never extended.
        """
        return self._call(
            "get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get",
            "GET",
            "/user/daily/activity/aggregated/cache_leakage_keys",
            query_param("limit", limit, minimum=1, maximum=100),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("timezone", timezone),
            query_param("include_current_utc_day", include_current_utc_day),
            responses={"200": "CacheLeakageKeysResponse"},
            opts=opts,
        )

    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    get_user_daily_activity_cache_leakage_keys_with_http_info = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info

    def list_spend_log_end_users_management_v1_spend_logs_end_users_get(
        self,
        filter_start_time_gte: datetime,
        filter_start_time_lte: datetime,
        *,
        q: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> FacetListResponse:
        """List Spend Log End Users.

        The distinct end users appearing in spend logs over a time window, for the logs
        page filter dropdown.

        Scoped like `/spend/logs/ui`: a proxy admin sees every end user in the window,
        anyone else sees only end users from their own requests or from teams they
        administer (or hold the `/spend/logs` permission on).

        The window is required and the inner scan is capped at SPEND_LOGS_FACET_SCAN_CAP
        rows, so the query cannot degrade into a full-table scan the way
        `/global/all_end_users` does.

        Example curl:
        ```
        curl --location --globoff 'http://0.0.0.0:4000/management/v1/spend_logs/end_users?filter[startTime][gte]=2026-07-23T00:00:00Z&filter[startTime][lte]=2026-07-24T00:00:00Z&page_size=50&q=acme'         --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            filter_start_time_gte: Window start (UTC when no offset is given)
            filter_start_time_lte: Window end (UTC when no offset is given)
            q: Case-insensitive partial match on the end user id.
            page: Page number.
            page_size: Page size.
        """
        return self._call(
            "list_spend_log_end_users_management_v1_spend_logs_end_users_get",
            "GET",
            "/management/v1/spend_logs/end_users",
            query_param(
                "filter[startTime][gte]",
                filter_start_time_gte,
                name="filter_start_time_gte",
                required=True,
            ),
            query_param(
                "filter[startTime][lte]",
                filter_start_time_lte,
                name="filter_start_time_lte",
                required=True,
            ),
            query_param("q", q),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            responses={"200": "FacetListResponse"},
            pages=number_pages("page", size="page_size", items="data"),
            opts=opts,
        )

    list_spend_log_end_users_management_v1_spend_logs_end_users_get_with_http_info = (
        with_http_info(list_spend_log_end_users_management_v1_spend_logs_end_users_get)
    )
    list_spend_log_end_users = (
        list_spend_log_end_users_management_v1_spend_logs_end_users_get
    )
    list_spend_log_end_users_with_http_info = (
        list_spend_log_end_users_management_v1_spend_logs_end_users_get_with_http_info
    )

    def list_spend_log_users_management_v1_spend_logs_users_get(
        self,
        filter_start_time_gte: datetime,
        filter_start_time_lte: datetime,
        *,
        q: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        opts: RequestOptions | None = None,
    ) -> FacetListResponse:
        """List Spend Log Users.

        The distinct internal users appearing in spend logs the caller can read.

        Args:
            filter_start_time_gte: Window start (UTC when no offset is given)
            filter_start_time_lte: Window end (UTC when no offset is given)
            q: Case-insensitive partial match on the internal user id.
            page: Page number.
            page_size: Page size.
        """
        return self._call(
            "list_spend_log_users_management_v1_spend_logs_users_get",
            "GET",
            "/management/v1/spend_logs/users",
            query_param(
                "filter[startTime][gte]",
                filter_start_time_gte,
                name="filter_start_time_gte",
                required=True,
            ),
            query_param(
                "filter[startTime][lte]",
                filter_start_time_lte,
                name="filter_start_time_lte",
                required=True,
            ),
            query_param("q", q),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=100),
            responses={"200": "FacetListResponse"},
            pages=number_pages("page", size="page_size", items="data"),
            opts=opts,
        )

    list_spend_log_users_management_v1_spend_logs_users_get_with_http_info = (
        with_http_info(list_spend_log_users_management_v1_spend_logs_users_get)
    )
    list_spend_log_users = list_spend_log_users_management_v1_spend_logs_users_get
    list_spend_log_users_with_http_info = (
        list_spend_log_users_management_v1_spend_logs_users_get_with_http_info
    )

    def view_spend_tags_spend_tags_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMSpendLogs]:
        """View Spend Tags.

        LiteLLM Enterprise - View Spend Per Request Tag

        - Admin callers (PROXY_ADMIN / PROXY_ADMIN_VIEW_ONLY) see tag aggregates across
          every spend log.
        - All other callers see aggregates over their own spend logs and those of teams
          they may view, exactly like ``/spend/logs/ui``.

        Example Request:
        ```
        curl -X GET "http://0.0.0.0:8000/spend/tags" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Spend with Start Date and End Date
        ```
        curl -X GET "http://0.0.0.0:8000/spend/tags?start_date=2022-01-01&end_date=2022-02-01" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            start_date: Time from which to start viewing key spend.
            end_date: Time till which to view key spend.
        """
        return self._call(
            "view_spend_tags_spend_tags_get",
            "GET",
            "/spend/tags",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "list[LiteLLMSpendLogs]"},
            opts=opts,
        )

    view_spend_tags_spend_tags_get_with_http_info = with_http_info(
        view_spend_tags_spend_tags_get
    )
    view_spend_tags = view_spend_tags_spend_tags_get
    view_spend_tags_with_http_info = view_spend_tags_spend_tags_get_with_http_info

    def get_spend_capture_rate_spend_capture_rate_get(
        self,
        start_date: date,
        end_date: date,
        *,
        provider: Literal["openai"] | None = None,
        threshold: float | None = None,
        project_ids: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> CaptureRateReport:
        """Get Spend Capture Rate.

        Compare the spend LiteLLM captured for a provider against that provider's own
        bill, per UTC day.

        Admin only. Reads the provider's billing API with the billing credential set on
        the proxy (OpenAI: `OPENAI_ADMIN_KEY`) and sums `LiteLLM_DailyUserSpend` for the
        same days.

        Example:
        ```
        curl -H "Authorization: Bearer $LITELLM_MASTER_KEY"       "http://localhost:4000/spend/capture_rate?provider=openai&start_date=2026-09-17&end_date=2026-09-23"
        ```

        Args:
            start_date: First UTC day of the range, YYYY-MM-DD.
            end_date: Last UTC day of the range, YYYY-MM-DD, inclusive.
            provider: Provider whose bill to compare against; needs OPENAI_ADMIN_KEY set
                on the proxy.
            threshold: Ratio under which the report flags below_threshold.
            project_ids: Scope the OpenAI bill to these project ids; omit to compare
                against the whole organization. Captured spend is never scoped, so pass
                every project LiteLLM's OpenAI keys belong to.
        """
        return self._call(
            "get_spend_capture_rate_spend_capture_rate_get",
            "GET",
            "/spend/capture_rate",
            query_param("start_date", start_date, format="date", required=True),
            query_param("end_date", end_date, format="date", required=True),
            query_param("provider", provider, enum=("openai",)),
            query_param("threshold", threshold, maximum=1, exclusive_minimum=0),
            query_param("project_ids", project_ids),
            responses={"200": "CaptureRateReport"},
            opts=opts,
        )

    get_spend_capture_rate_spend_capture_rate_get_with_http_info = with_http_info(
        get_spend_capture_rate_spend_capture_rate_get
    )
    get_spend_capture_rate = get_spend_capture_rate_spend_capture_rate_get
    get_spend_capture_rate_with_http_info = (
        get_spend_capture_rate_spend_capture_rate_get_with_http_info
    )

    def get_global_spend_report_global_spend_report_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        group_by: Literal["team", "customer", "api_key"] | None = None,
        api_key: str | None = None,
        internal_user_id: str | None = None,
        team_id: str | None = None,
        customer_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMSpendLogs]:
        """Get Global Spend Report.

        Get Daily Spend per Team, based on specific startTime and endTime. Per team,
        view usage by each key, model
        [
            {
                "group-by-day": "2024-05-10",
                "teams": [
                    {
                        "team_name": "team-1"
                        "spend": 10,
                        "keys": [
                            "key": "1213",
                            "usage": {
                                "model-1": {
                                        "cost": 12.50,
                                        "input_tokens": 1000,
                                        "output_tokens": 5000,
                                        "requests": 100
                                    },
                                    "audio-modelname1": {
                                    "cost": 25.50,
                                    "seconds": 25,
                                    "requests": 50
                            },
                            }
                        }
                ]
            ]
        }

        Args:
            start_date: Time from which to start viewing spend.
            end_date: Time till which to view spend.
            group_by: Group spend by internal team or customer or api_key.
            api_key: View spend for a specific api_key. Pass the key's sha256 hash so
                the raw key stays out of URLs and access logs. Example
                api_key='d5345c0ecc68ae6295c69f91926b2bd379e25481a40c34b5884d157a9f65d8fa'.
            internal_user_id: View spend for a specific internal_user_id. Example
                internal_user_id='1234.
            team_id: View spend for a specific team_id. Example team_id='1234.
            customer_id: View spend for a specific customer_id. Example
                customer_id='1234. Can be used in conjunction with team_id as well.
        """
        return self._call(
            "get_global_spend_report_global_spend_report_get",
            "GET",
            "/global/spend/report",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("group_by", group_by, enum=("team", "customer", "api_key")),
            query_param("api_key", api_key),
            query_param("internal_user_id", internal_user_id),
            query_param("team_id", team_id),
            query_param("customer_id", customer_id),
            responses={"200": "list[LiteLLMSpendLogs]"},
            opts=opts,
        )

    get_global_spend_report_global_spend_report_get_with_http_info = with_http_info(
        get_global_spend_report_global_spend_report_get
    )
    get_global_spend_report = get_global_spend_report_global_spend_report_get
    get_global_spend_report_with_http_info = (
        get_global_spend_report_global_spend_report_get_with_http_info
    )

    def get_key_spend_report_key_spend_report_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        api_key: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[dict[str, Any]]:
        """Get Key Spend Report.

        Get spend for the calling api_key over a date range, with a per-model breakdown.

        Same row shape as `/global/spend/report?api_key=...`, but callable by any key:
        non-admin callers are always scoped to their own api_key, while proxy admins may
        pass `?api_key=` to view any key.

        Args:
            start_date: Time from which to start viewing spend (YYYY-MM-DD)
            end_date: Time till which to view spend (YYYY-MM-DD)
            api_key: View spend for a specific api_key. Proxy admin only; other callers
                are scoped to their own key. Pass the key's sha256 hash so the raw key
                stays out of URLs and access logs. Example
                api_key='d5345c0ecc68ae6295c69f91926b2bd379e25481a40c34b5884d157a9f65d8fa'.
        """
        return self._call(
            "get_key_spend_report_key_spend_report_get",
            "GET",
            "/key/spend/report",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("api_key", api_key),
            responses={"200": "list[dict[str, Any]]"},
            opts=opts,
        )

    get_key_spend_report_key_spend_report_get_with_http_info = with_http_info(
        get_key_spend_report_key_spend_report_get
    )
    get_key_spend_report = get_key_spend_report_key_spend_report_get
    get_key_spend_report_with_http_info = (
        get_key_spend_report_key_spend_report_get_with_http_info
    )

    def get_user_spend_report_user_spend_report_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        internal_user_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[dict[str, Any]]:
        """Get User Spend Report.

        Get spend for the calling user over a date range, grouped by api_key with a
        per-model breakdown.

        Same row shape as `/global/spend/report?internal_user_id=...`, but callable by
        any key with a user: non-admin callers are always scoped to their own user_id,
        while proxy admins may pass `?internal_user_id=` to view any user.

        Args:
            start_date: Time from which to start viewing spend (YYYY-MM-DD)
            end_date: Time till which to view spend (YYYY-MM-DD)
            internal_user_id: View spend for a specific internal_user_id. Proxy admin
                only; other callers are scoped to their own user_id.
        """
        return self._call(
            "get_user_spend_report_user_spend_report_get",
            "GET",
            "/user/spend/report",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("internal_user_id", internal_user_id),
            responses={"200": "list[dict[str, Any]]"},
            opts=opts,
        )

    get_user_spend_report_user_spend_report_get_with_http_info = with_http_info(
        get_user_spend_report_user_spend_report_get
    )
    get_user_spend_report = get_user_spend_report_user_spend_report_get
    get_user_spend_report_with_http_info = (
        get_user_spend_report_user_spend_report_get_with_http_info
    )

    def get_team_spend_report_team_spend_report_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        team_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[dict[str, Any]]:
        """Get Team Spend Report.

        Get spend for the calling key's team over a date range, grouped by api_key with
        a per-model breakdown.

        Callable by any key that belongs to a team: non-admin callers are always scoped
        to their key's team_id, while proxy admins may pass `?team_id=` to view any
        team.

        Args:
            start_date: Time from which to start viewing spend (YYYY-MM-DD)
            end_date: Time till which to view spend (YYYY-MM-DD)
            team_id: View spend for a specific team_id. Proxy admin only; other callers
                are scoped to their key's team.
        """
        return self._call(
            "get_team_spend_report_team_spend_report_get",
            "GET",
            "/team/spend/report",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("team_id", team_id),
            responses={"200": "list[dict[str, Any]]"},
            opts=opts,
        )

    get_team_spend_report_team_spend_report_get_with_http_info = with_http_info(
        get_team_spend_report_team_spend_report_get
    )
    get_team_spend_report = get_team_spend_report_team_spend_report_get
    get_team_spend_report_with_http_info = (
        get_team_spend_report_team_spend_report_get_with_http_info
    )

    def get_organization_spend_report_organization_spend_report_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        organization_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[dict[str, Any]]:
        """Get Organization Spend Report.

        Get spend for an organization over a date range, grouped by api_key with a
        per-model and per-team breakdown.

        Covers spend logged against the organization directly and against any of its
        teams. Callable by proxy admins (any organization) and org admins (their own
        organizations). Defaults to the calling key's organization_id when
        `?organization_id=` is omitted.

        Args:
            start_date: Time from which to start viewing spend (YYYY-MM-DD)
            end_date: Time till which to view spend (YYYY-MM-DD)
            organization_id: View spend for a specific organization_id. Proxy admins may
                pass any organization; org admins are scoped to organizations they
                administer.
        """
        return self._call(
            "get_organization_spend_report_organization_spend_report_get",
            "GET",
            "/organization/spend/report",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("organization_id", organization_id),
            responses={"200": "list[dict[str, Any]]"},
            opts=opts,
        )

    get_organization_spend_report_organization_spend_report_get_with_http_info = (
        with_http_info(get_organization_spend_report_organization_spend_report_get)
    )
    get_organization_spend_report = (
        get_organization_spend_report_organization_spend_report_get
    )
    get_organization_spend_report_with_http_info = (
        get_organization_spend_report_organization_spend_report_get_with_http_info
    )

    def global_view_spend_tags_global_spend_tags_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        tags: str | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMSpendLogs]:
        """Global View Spend Tags.

        LiteLLM Enterprise - View Spend Per Request Tag. Used by LiteLLM UI

        Example Request:
        ```
        curl -X GET "http://0.0.0.0:4000/spend/tags" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Spend with Start Date and End Date
        ```
        curl -X GET "http://0.0.0.0:4000/spend/tags?start_date=2022-01-01&end_date=2022-02-01" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            start_date: Time from which to start viewing key spend.
            end_date: Time till which to view key spend.
            tags: comman separated tags to filter on.
        """
        return self._call(
            "global_view_spend_tags_global_spend_tags_get",
            "GET",
            "/global/spend/tags",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("tags", tags),
            responses={"200": "list[LiteLLMSpendLogs]"},
            opts=opts,
        )

    global_view_spend_tags_global_spend_tags_get_with_http_info = with_http_info(
        global_view_spend_tags_global_spend_tags_get
    )
    global_view_spend_tags = global_view_spend_tags_global_spend_tags_get
    global_view_spend_tags_with_http_info = (
        global_view_spend_tags_global_spend_tags_get_with_http_info
    )

    def calculate_spend_spend_calculate_post(
        self,
        spend_calculate_request: SpendCalculateRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CalculateSpendSpendCalculatePost200Response:
        """Calculate Spend.

        Accepts all the params of completion_cost.

        Calculate spend **before** making call:

        Note: If you see a spend of $0.0 you need to set custom_pricing for your model:
        https://docs.litellm.ai/docs/proxy/custom_pricing

        ```
        curl --location 'http://localhost:4000/spend/calculate'
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        --header 'Content-Type: application/json'
        --data '{
            "model": "anthropic.claude-v2",
            "messages": [{"role": "user", "content": "Hey, how'''s it going?"}]
        }'
        ```

        Calculate spend **after** making call:

        ```
        curl --location 'http://localhost:4000/spend/calculate'
        --header "Authorization: Bearer $LITELLM_MASTER_KEY"
        --header 'Content-Type: application/json'
        --data '{
            "completion_response": {
                "id": "chatcmpl-123",
                "object": "chat.completion",
                "created": 1677652288,
                "model": "gpt-3.5-turbo-0125",
                "system_fingerprint": "fp_44709d6fcb",
                "choices": [{
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": "Hello there, how may I assist you today?"
                    },
                    "logprobs": null,
                    "finish_reason": "stop"
                }]
                "usage": {
                    "prompt_tokens": 9,
                    "completion_tokens": 12,
                    "total_tokens": 21
                }
            }
        }'
        ```
        """
        return self._call(
            "calculate_spend_spend_calculate_post",
            "POST",
            "/spend/calculate",
            body_param(
                spend_calculate_request, name="spend_calculate_request", required=True
            ),
            responses={"200": "CalculateSpendSpendCalculatePost200Response"},
            opts=opts,
        )

    calculate_spend_spend_calculate_post_with_http_info = with_http_info(
        calculate_spend_spend_calculate_post
    )
    calculate_spend = calculate_spend_spend_calculate_post
    calculate_spend_with_http_info = calculate_spend_spend_calculate_post_with_http_info

    def ui_view_spend_logs_spend_logs_v2_get(
        self,
        *,
        api_key: str | None = None,
        user_id: str | None = None,
        request_id: str | None = None,
        session_id: str | None = None,
        team_id: str | None = None,
        min_spend: float | None = None,
        max_spend: float | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        status_filter: str | None = None,
        cache_hit_filter: str | None = None,
        used_client_oauth_token: bool | None = None,
        span_type: str | None = None,
        model: str | None = None,
        model_id: str | None = None,
        model_group: str | None = None,
        key_alias: str | None = None,
        end_user: str | None = None,
        error_code: str | None = None,
        error_message: str | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        exclude_internal_health_checks: bool | None = None,
        group_by_session: bool | None = None,
        session_cursor: str | None = None,
        search: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Ui View Spend Logs.

        View spend logs with pagination support. Available at both `/spend/logs/v2`
        (public API) and `/spend/logs/ui` (internal UI).

        Returns paginated response with data, total, page, page_size, and total_pages.

        Example:
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs/v2?start_date=2025-11-25%2000:00:00&end_date=2025-11-26%2023:59:59&page=1&page_size=50" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            api_key: Get spend logs based on api key.
            user_id: Get spend logs based on user_id.
            request_id: request_id to get spend logs for specific request_id.
            session_id: Filter spend logs by session_id (partial string match)
            team_id: Filter spend logs by team_id.
            min_spend: Filter logs with spend greater than or equal to this value.
            max_spend: Filter logs with spend less than or equal to this value.
            start_date: Time from which to start viewing key spend.
            end_date: Time till which to view key spend.
            page: Page number for pagination.
            page_size: Number of items per page.
            status_filter: Filter logs by status (e.g., success, failure)
            cache_hit_filter: Filter logs by cache state: 'hit' or 'miss'. Miss includes
                legacy rows with a null/unknown cache state.
            used_client_oauth_token: Filter logs by the credential the upstream call
                used: true for a client-forwarded Anthropic OAuth token, false for the
                deployment's configured key. Rows written before this flag existed match
                neither.
            span_type: Filter logs by span type: llm, agent, mcp, or batch.
            model: Filter logs by model.
            model_id: Filter logs by model ID (litellm model deployment id)
            model_group: Filter logs by model group.
            key_alias: Filter logs by key alias.
            end_user: Filter logs by end user.
            error_code: Filter logs by error code (e.g., '404', '500')
            error_message: Filter logs by error message (partial string match)
            sort_by: Sort logs by field: spend, total_tokens, startTime, endTime,
                request_duration_ms, model, or ttft_ms.
            sort_order: Sort order: asc or desc.
            exclude_internal_health_checks: Exclude LiteLLM internal health check
                requests from results.
            group_by_session: Paginate over sessions instead of raw logs: one
                representative row per session, total counts sessions.
            session_cursor: Keyset cursor '<last_activity>|<api_key>|<session_key>' from
                a previous group_by_session page. UI route only, honored when sorting by
                startTime.
            search: Match a log whose request_id, litellm_call_id, api_key (hash),
                team_id, user, end_user, session_id, or model_id equals this value.
                request_id matches across all time; the other columns match inside
                start_date/end_date, which stay required.
        """
        return self._call(
            "ui_view_spend_logs_spend_logs_v2_get",
            "GET",
            "/spend/logs/v2",
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("request_id", request_id),
            query_param("session_id", session_id),
            query_param("team_id", team_id),
            query_param("min_spend", min_spend),
            query_param("max_spend", max_spend),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("page", page, minimum=1),
            query_param("page_size", page_size, minimum=1, maximum=1000),
            query_param("status_filter", status_filter),
            query_param("cache_hit_filter", cache_hit_filter),
            query_param("used_client_oauth_token", used_client_oauth_token),
            query_param("span_type", span_type),
            query_param("model", model),
            query_param("model_id", model_id),
            query_param("model_group", model_group),
            query_param("key_alias", key_alias),
            query_param("end_user", end_user),
            query_param("error_code", error_code),
            query_param("error_message", error_message),
            query_param("sort_by", sort_by),
            query_param("sort_order", sort_order),
            query_param(
                "exclude_internal_health_checks", exclude_internal_health_checks
            ),
            query_param("group_by_session", group_by_session),
            query_param("session_cursor", session_cursor),
            query_param("search", search),
            responses={"200": "dict[str, Any]"},
            pages=number_pages(
                "page",
                size="page_size",
                items="data",
                more="has_more",
                total="total",
                last="total_pages",
            ),
            opts=opts,
        )

    ui_view_spend_logs_spend_logs_v2_get_with_http_info = with_http_info(
        ui_view_spend_logs_spend_logs_v2_get
    )
    ui_view_spend_logs = ui_view_spend_logs_spend_logs_v2_get
    ui_view_spend_logs_with_http_info = (
        ui_view_spend_logs_spend_logs_v2_get_with_http_info
    )

    def view_spend_logs_spend_logs_get(
        self,
        *,
        api_key: str | None = None,
        user_id: str | None = None,
        request_id: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        summarize: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMSpendLogs]:
        """View Spend Logs.

        [DEPRECATED] This endpoint is not paginated and can cause performance issues.
        Please use `/spend/logs/v2` instead for paginated access to spend logs.

        Row results are capped at 10,000 most recent entries per response.

        View all spend logs, if request_id is provided, only logs for that request_id
        will be returned

        When start_date and end_date are provided:
        - summarize=true (default): Returns aggregated spend data grouped by date
          (maintains backward compatibility)
        - summarize=false: Returns filtered individual log entries within the date range

        Example Request for all logs
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Request for specific request_id
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs?request_id=chatcmpl-6dcb2540-d3d7-4e49-bb27-291f863f112e" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Request for specific api_key
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs?api_key=d5345c0ecc68ae6295c69f91926b2bd379e25481a40c34b5884d157a9f65d8fa" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Request for specific user_id
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs?user_id=ishaan@berri.ai" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Request for date range with individual logs (unsummarized)
        ```
        curl -X GET "http://0.0.0.0:8000/spend/logs?start_date=2024-01-01&end_date=2024-01-02&summarize=false" -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            api_key: Get spend logs based on api key.
            user_id: Get spend logs based on user_id.
            request_id: request_id to get spend logs for specific request_id. If none
                passed then pass spend logs for all requests.
            start_date: Time from which to start viewing key spend.
            end_date: Time till which to view key spend.
            summarize: When start_date and end_date are provided, summarize=true returns
                aggregated data by date (legacy behavior), summarize=false returns
                filtered individual logs.
        """
        return self._call(
            "view_spend_logs_spend_logs_get",
            "GET",
            "/spend/logs",
            query_param("api_key", api_key),
            query_param("user_id", user_id),
            query_param("request_id", request_id),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("summarize", summarize),
            responses={"200": "list[LiteLLMSpendLogs]"},
            opts=opts,
        )

    view_spend_logs_spend_logs_get_with_http_info = with_http_info(
        view_spend_logs_spend_logs_get
    )
    view_spend_logs = view_spend_logs_spend_logs_get
    view_spend_logs_with_http_info = view_spend_logs_spend_logs_get_with_http_info

    def global_spend_reset_global_spend_reset_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Global Spend Reset.

        ADMIN ONLY / MASTER KEY Only Endpoint

        Globally reset spend for All API Keys and Teams, maintain LiteLLM_SpendLogs

        1. LiteLLM_SpendLogs will maintain the logs on spend, no data gets deleted from
           there
        2. LiteLLM_VerificationTokens spend will be set = 0
        3. LiteLLM_TeamTable spend will be set = 0

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "global_spend_reset_global_spend_reset_post",
            "POST",
            "/global/spend/reset",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    global_spend_reset_global_spend_reset_post_with_http_info = with_http_info(
        global_spend_reset_global_spend_reset_post
    )
    global_spend_reset = global_spend_reset_global_spend_reset_post
    global_spend_reset_with_http_info = (
        global_spend_reset_global_spend_reset_post_with_http_info
    )

    def add_allowed_ip_add_allowed_ip_post(
        self,
        ip_address: IPAddress | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Add Allowed Ip."""
        return self._call(
            "add_allowed_ip_add_allowed_ip_post",
            "POST",
            "/add/allowed_ip",
            body_param(ip_address, name="ip_address", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    add_allowed_ip_add_allowed_ip_post_with_http_info = with_http_info(
        add_allowed_ip_add_allowed_ip_post
    )
    add_allowed_ip = add_allowed_ip_add_allowed_ip_post
    add_allowed_ip_with_http_info = add_allowed_ip_add_allowed_ip_post_with_http_info

    def delete_allowed_ip_delete_allowed_ip_post(
        self,
        ip_address: IPAddress | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Delete Allowed Ip."""
        return self._call(
            "delete_allowed_ip_delete_allowed_ip_post",
            "POST",
            "/delete/allowed_ip",
            body_param(ip_address, name="ip_address", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_allowed_ip_delete_allowed_ip_post_with_http_info = with_http_info(
        delete_allowed_ip_delete_allowed_ip_post
    )
    delete_allowed_ip = delete_allowed_ip_delete_allowed_ip_post
    delete_allowed_ip_with_http_info = (
        delete_allowed_ip_delete_allowed_ip_post_with_http_info
    )

    def get_gateway_daily_activity_gateway_daily_activity_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> GatewayRequestActivityResponse:
        """Get Gateway Daily Activity.

        Successful and failed gateway requests, counted at the ASGI edge.

        Deployment-wide: the underlying table has no per-key or per-user dimension, so
        this is admin-only.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
        """
        return self._call(
            "get_gateway_daily_activity_gateway_daily_activity_get",
            "GET",
            "/gateway/daily/activity",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "GatewayRequestActivityResponse"},
            opts=opts,
        )

    get_gateway_daily_activity_gateway_daily_activity_get_with_http_info = (
        with_http_info(get_gateway_daily_activity_gateway_daily_activity_get)
    )
    get_gateway_daily_activity = get_gateway_daily_activity_gateway_daily_activity_get
    get_gateway_daily_activity_with_http_info = (
        get_gateway_daily_activity_gateway_daily_activity_get_with_http_info
    )

    def get_request_error_activity_gateway_errors_activity_get(
        self,
        *,
        start_date: str | None = None,
        end_date: str | None = None,
        opts: RequestOptions | None = None,
    ) -> RequestErrorActivityResponse:
        """Get Request Error Activity.

        Failed requests over time by HTTP status, and the keys, teams, users and model
        groups they land on. Deployment-wide, so admin-only.

        Args:
            start_date: Start date in YYYY-MM-DD format.
            end_date: End date in YYYY-MM-DD format.
        """
        return self._call(
            "get_request_error_activity_gateway_errors_activity_get",
            "GET",
            "/gateway/errors/activity",
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            responses={"200": "RequestErrorActivityResponse"},
            opts=opts,
        )

    get_request_error_activity_gateway_errors_activity_get_with_http_info = (
        with_http_info(get_request_error_activity_gateway_errors_activity_get)
    )
    get_request_error_activity = get_request_error_activity_gateway_errors_activity_get
    get_request_error_activity_with_http_info = (
        get_request_error_activity_gateway_errors_activity_get_with_http_info
    )
